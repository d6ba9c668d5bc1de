import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { linkPackages } from './link-packages.ts';
import { syntheticArticle, type Block } from './synthetic-article.ts';

const page = `---
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
    <style>
      body { max-width: 40rem; margin: auto; font: 1.1rem/1.6 system-ui; }
      table { border-collapse: collapse; }
      td, th { padding: 0.2rem 0.6rem; border-bottom: 1px solid #ccc; }
    </style>
  </head>
  <body><main><h1>{entry.data.title}</h1><Content /></main></body>
</html>
`;

const collections = `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const articles = defineCollection({
  loader: glob({ base: './src/content/articles', pattern: '**/*.mdx' }),
  schema: z.object({ title: z.string(), locale: z.string() }),
});
export const collections = { articles };
`;

const config = `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
export default defineConfig({ site: 'http://localhost', integrations: [mdx()], devToolbar: { enabled: false } });
`;

/** Writes an ordinary Astro and MDX site with the same texts and tables, without charts, checks or links of numbers: what the build is measured against. */
export function writePlainSite(root: string, pairs: number): void {
  const put = (file: string, text: string): void => writeFileSync(join(root, file), text);
  for (const folder of ['src/pages', 'src/content/articles/vi', 'src/content/articles/en'])
    mkdirSync(join(root, folder), { recursive: true });
  linkPackages(root);
  put('package.json', '{ "type": "module", "private": true }\n');
  put('astro.config.mjs', config);
  put('src/content.config.ts', collections);
  put('src/pages/[...path].astro', page);
  for (let number = 1; number <= pairs; number += 1) {
    const { id, title, blocks, values } = syntheticArticle(number);
    for (const locale of ['vi', 'en'] as const) {
      const body = blocks.map((block) => blockText(block, values, locale)).join('\n\n');
      put(
        `src/content/articles/${locale}/${id}.mdx`,
        `---\ntitle: '${title[locale]}'\nlocale: ${locale}\n---\n\n${body}\n`,
      );
    }
  }
}

function blockText(block: Block, values: ReadonlyMap<string, string>, locale: 'vi' | 'en'): string {
  const format = (value = ''): string =>
    locale === 'vi' ? `${value.replace('.', ',')} triệu USD` : `US$${value} million`;
  if (block.kind === 'heading') return `## ${block.text[locale]}`;
  if (block.kind === 'chart') {
    const head = `### ${block.chart.title[locale]}\n\n| | |\n| --- | ---: |`;
    return [head, ...block.chart.points.map(({ period, value }) => `| ${period} | ${format(value)} |`)].join('\n');
  }
  const fill = (text: string, periods: readonly string[]): string =>
    text.replace(/\{(\d)\}/g, (_, index: string) => format(values.get(periods[Number(index)] ?? '')));
  return block.sentences.map(({ text, periods }) => fill(text[locale], periods)).join(' ');
}
