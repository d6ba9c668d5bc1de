import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { distFolder, projectRoot } from '../../src/commands/tool.ts';
import { keptFiles } from '../../src/views/former-paths.ts';
import { base } from '../site/site-pages.ts';
import { realDataset } from '../unit/real-dataset.ts';

/** One HTML file of the build. */
export interface BuiltPage {
  /** Where a reader finds it, base path included: `/en/data/`. */
  readonly path: string;
  readonly html: string;
}

/** Names of all files of the build, with `/` between folders. */
export const builtNames: readonly string[] = readdirSync(distFolder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(distFolder.length + 1)
      .split(sep)
      .join('/'),
  )
  .sort();

export const builtText = (name: string): string => readFileSync(join(distFolder, name), 'utf8');

export const builtBytes = (name: string): Uint8Array => readFileSync(join(distFolder, name));

/** Every HTML file, that for missing addresses and redirects included. */
export const builtPages: readonly BuiltPage[] = builtNames
  .filter((name) => name.endsWith('.html'))
  .map((name) => ({ path: base + name.replace(/(^|\/)index\.html$/, '$1'), html: builtText(name) }));

/** Charts made to stand in other people's pages; the site links to them and search engines are not told of them. */
export const isEmbed = (path: string): boolean => /^(?:nhung|en\/embed)\//.test(path.slice(base.length));

/** Of retired indicators the last files stay as they were. */
const lastCopies = readdirSync(join(projectRoot, 'public', 'data')).map((name) => `data/${name}`);
const copies = new Set([...keptFiles(realDataset).map(({ from }) => from.slice(1)), ...lastCopies]);

/** Names of the tables and lists below `data/`, without the copies that stay at former addresses. */
export const dataNames: readonly string[] = builtNames.filter(
  (name) => /^data\/.*\.(?:csv|json)$/.test(name) && name !== 'data/datapackage.json' && !copies.has(name),
);
