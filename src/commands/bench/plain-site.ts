import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writePlainArticles } from './synthetic-articles.ts';

const plainPage = `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  const entries = await getCollection('articles');
  return entries.map((entry) => ({ params: { path: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---

<!doctype html>
<html lang={entry.data.locale}>
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width,initial-scale=1" />
    <title>{entry.data.title}</title>
  </head>
  <body><main><h1>{entry.data.title}</h1><Content /></main></body>
</html>
`;

const plainCollections = `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const articles = defineCollection({
  loader: glob({ base: './src/content/articles', pattern: '**/*.mdx' }),
  schema: z.object({ title: z.string(), locale: z.string() }),
});
export const collections = { articles };
`;

const plainConfig = `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
export default defineConfig({ site: 'http://localhost', integrations: [mdx()], devToolbar: { enabled: false } });
`;

/** Writes an ordinary Astro and MDX site with the same texts and tables, without charts, checks or links of numbers: what the build is measured against. */
export function writePlainSite(root: string, pairs: number): void {
  const put = (file: string, text: string): void => writeFileSync(join(root, file), text);
  mkdirSync(join(root, 'src/pages'), { recursive: true });
  put('package.json', '{ "type": "module", "private": true }\n');
  put('astro.config.mjs', plainConfig);
  put('src/content.config.ts', plainCollections);
  put('src/pages/[...path].astro', plainPage);
  writePlainArticles(join(root, 'src/content/articles'), pairs);
}
