import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { syntheticArticle, type Block, type SyntheticArticle } from './synthetic-article.ts';

const source = 'bth-130143';

/** Adds `pairs` synthetic articles in both languages, with their indicators, reports and charts, to a copy of the content. */
export function writeOurContent(contentDir: string, pairs: number): void {
  for (let number = 1; number <= pairs; number += 1) {
    const article = syntheticArticle(number);
    const { id } = article;
    const put = (file: string, text: string): void => writeFileSync(join(contentDir, file), text);
    put(`indicators/${id}.yaml`, indicatorYaml(article, number));
    put(`observations/${id}.csv`, observationsCsv(article));
    for (const chart of article.charts) put(`charts/${chart.id}.yaml`, chartYaml(id, chart));
    mkdirSync(join(contentDir, 'articles', id));
    for (const locale of ['vi', 'en'] as const)
      put(`articles/${id}/${locale}.mdx`, articleMdx(article, number, locale));
  }
}

function indicatorYaml({ id, title }: SyntheticArticle, number: number): string {
  return `name:
  vi: '${title.vi}'
  en: '${title.en}'
slug:
  vi: ${id}
  en: ${id}
definition:
  vi: 'Giá trị xuất khẩu của một mặt hàng bịa ra để đo tốc độ dựng trang.'
  en: 'Exports of a product that was made up to measure how fast the site is built.'
unit: usd-million
scope: province
measure: flow
order: ${1000 + number}
group: trade
`;
}

/** Where the period stands within its year: a year comes after its own parts. */
const rank = (period: string): number =>
  period.endsWith('Q1') ? 1 : period.endsWith('H1') ? 2 : period.endsWith('YTD9') ? 3 : 4;

function observationsCsv({ id, values }: SyntheticArticle): string {
  const rows = [...values].sort(([a], [b]) => Number(a.slice(0, 4)) - Number(b.slice(0, 4)) || rank(a) - rank(b));
  const lines = rows.map(
    ([period, value]) =>
      `${id}-${period.toLowerCase()}-outcome-${source},${period},reported,${value},,usd-million,exact,,,,${source},,,`,
  );
  return `id,period,status,value,upper,unit,qualifier,growth,share_of_plan,precision,source,chosen,note_vi,note_en\n${lines.join('\n')}\n`;
}

function chartYaml(indicator: string, { kind, title, points }: SyntheticArticle['charts'][number]): string {
  const first = `{value indicator=${indicator} period=${points[0]?.period}}`;
  const last = `{value indicator=${indicator} period=${points.at(-1)?.period}}`;
  return `kind: ${kind}
title:
  vi: '${title.vi}'
  en: '${title.en}'
description:
  vi: 'Chuỗi số mở ra ở ${first} và khép lại ở ${last}.'
  en: 'The series opens at ${first} and closes at ${last}.'
unit: usd-million
series:
  - indicator: ${indicator}
periods: [${points.map(({ period }) => `'${period}'`).join(', ')}]
`;
}

function articleMdx({ id, title, blocks }: SyntheticArticle, number: number, locale: 'vi' | 'en'): string {
  const description = {
    vi: 'Một bài bịa ra để đo tốc độ dựng trang, với bốn biểu đồ có số liệu riêng.',
    en: 'An article made up to measure how fast the site is built, with four charts of its own.',
  };
  return `---
title: '${title[locale]}'
slug: ${id}
description: '${description[locale]}'
published: '2026-01-31'
headline:
  indicator: ${id}
  period: '2024'
order: ${1000 + number}
---

${blocks.map((block) => blockMdx(block, id, locale)).join('\n\n')}
`;
}

function blockMdx(block: Block, indicator: string, locale: 'vi' | 'en'): string {
  if (block.kind === 'heading') return `## ${block.text[locale]}`;
  if (block.kind === 'chart') return `<Chart id="${block.chart.id}" />`;
  const texts = block.sentences.map(({ text, periods }) =>
    text[locale].replace(
      /\{(\d)\}/g,
      (_, index: string) => `<Value indicator="${indicator}" period="${periods[Number(index)]}" />`,
    ),
  );
  return `${texts.join(' ')}<Cite source="${source}" />`;
}
