import { cpSync, readFileSync, rmSync, writeFileSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../project-paths.ts';
import { linkPackages } from './link-packages.ts';
import { writeOurContent } from './write-our-content.ts';

/** Routes of a copy that builds article pages and nothing else, for a like-for-like comparison. */
const articleRoutes = new Set(['[...article].astro', 'fonts/[name].ts']);

/**
 * A copy of the project with synthetic articles added to the real content. `only: 'articles'` leaves out every other route and the files
 * made after the pages; the checks of the content and the finishing of pages stay. Its caches are its own, and empty.
 */
export function writeOurSite(root: string, pairs: number, only: 'articles' | 'everything'): void {
  for (const name of ['src', 'public', 'tsconfig.json', 'package.json', 'astro.config.mjs'])
    cpSync(join(projectRoot, name), join(root, name), { recursive: true });
  linkPackages(root);
  writeOurContent(join(root, 'src', 'content'), pairs);
  if (only === 'everything') return;
  const config = join(root, 'astro.config.mjs');
  const all = readFileSync(config, 'utf8');
  writeFileSync(config, all.replace(/integrations: \[[^\]]*\]/, 'integrations: [contentGate(), mdx(), finishPages()]'));
  const pages = join(root, 'src', 'pages');
  // A name with an underscore is no route: routes share what is in it.
  for (const file of globSync('**/*.{astro,ts}', { cwd: pages }))
    if (!articleRoutes.has(file) && !/(?:^|[\\/])_/.test(file)) rmSync(join(pages, file));
}
