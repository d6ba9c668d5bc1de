import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A text in each language; `{0}` and `{1}` are numbers of the article's own series. */
interface Words {
  readonly vi: string;
  readonly en: string;
}

/** One chart of an article: its own periods and values, which no other chart shares. */
interface SyntheticChart {
  readonly id: string;
  readonly kind: 'columns' | 'line';
  readonly title: Words;
  readonly points: readonly { readonly period: string; readonly value: string }[];
}

type Block =
  | { readonly heading: Words }
  | { readonly chart: SyntheticChart }
  | { readonly sentences: readonly { readonly text: Words; readonly periods: readonly string[] }[] };

/** One article with everything that it shows, before it is written in the form of one site or another. */
interface SyntheticArticle {
  /** `bench-0001`: also the name of its indicator. */
  readonly id: string;
  readonly title: Words;
  readonly blocks: readonly Block[];
  readonly values: ReadonlyMap<string, string>;
}

export const languages = ['vi', 'en'] as const;
const source = 'bth-130143';

/** Plain filler with the length and the density of numbers of a real article. */
const sentences: readonly Words[] = [
  {
    vi: 'Theo bản tin của nguồn, giá trị là {0}, còn mức {1} ghi nhận trong lần công bố trước đó.',
    en: 'According to the source the value was {0}, beside the level of {1} recorded in the earlier publication.',
  },
  {
    vi: 'Các nhà máy ở khu kinh tế chạy đều suốt mùa khô nên đơn hàng được giao đúng hẹn và kho không bị dồn.',
    en: 'The factories in the economic zone ran steadily through the dry season, so orders left on time and stocks stayed low.',
  },
  {
    vi: 'Mức {0} đứng gần giữa chuỗi số, còn {1} là giá trị của một kỳ mà thị trường mua hàng chậm lại.',
    en: 'The level of {0} stands near the middle of the series, while {1} belongs to a period in which buyers held back.',
  },
  {
    vi: 'Doanh nghiệp nhỏ nói rằng cước vận tải và thời gian chờ ở cảng ảnh hưởng tới họ nhiều hơn là giá nguyên liệu.',
    en: 'Small firms say that freight costs and waiting at the port matter more to them than the price of materials.',
  },
];

const headings: readonly Words[] = [
  { vi: 'Con số cả năm', en: 'The figures of the year' },
  { vi: 'Nhìn qua từng nửa năm', en: 'Half a year at a time' },
  { vi: 'Những tháng đầu năm', en: 'How the years began' },
  { vi: 'Trước khi năm khép lại', en: 'Before the year closed' },
  { vi: 'Điều còn chưa biết', en: 'What is not known yet' },
];

const years = Array.from({ length: 10 }, (_, index) => 2016 + index);
const chartKinds = [
  { suffix: '', kind: 'columns', name: 'A' },
  { suffix: '-H1', kind: 'line', name: 'B' },
  { suffix: '-Q1', kind: 'columns', name: 'C' },
  { suffix: '-YTD9', kind: 'line', name: 'D' },
] as const;

/** Numbers from 0 to 1 that are the same for the same seed, on any machine. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 48_271) + 12_820_163) & 0x7fffffff;
    return state / 0x80000000;
  };
}

/** The article with this number, from 1. The same number gives the same article. */
export function syntheticArticle(number: number): SyntheticArticle {
  const random = seededRandom(number);
  const id = `bench-${String(number).padStart(4, '0')}`;
  const letters = [number % 26, Math.floor(number / 26) % 26, Math.floor(number / 676)]
    .map((one) => String.fromCharCode(65 + one))
    .join('');
  const charts = chartKinds.map(({ suffix, kind, name }, index): SyntheticChart => ({
    id: `${id}-${index + 1}`,
    kind,
    title: { vi: `Mặt hàng ${letters}: chuỗi ${name}`, en: `Product ${letters}: series ${name}` },
    points: years.map((year) => ({ period: `${year}${suffix}`, value: (1000 + random() * 2900).toFixed(1) })),
  }));
  const values = new Map(charts.flatMap(({ points }) => points.map(({ period, value }) => [period, value] as const)));
  const periods = [...values.keys()];
  const pick = (): string => periods[Math.floor(random() * periods.length)] ?? '2020';
  const paragraph = (): Block => ({
    sentences: [...sentences, ...sentences.slice(0, 2)].map((text) => ({ text, periods: [pick(), pick()] })),
  });
  const blocks = headings.flatMap((heading, index): Block[] => {
    const chart = charts[index];
    return [{ heading }, paragraph(), chart ? { chart } : paragraph()];
  });
  return {
    id,
    title: { vi: `Mặt hàng ${letters} qua mười năm`, en: `Ten years of product ${letters}` },
    blocks,
    values,
  };
}

export function wordsOf(block: Block, locale: 'vi' | 'en', number: (period: string) => string): string {
  if (!('sentences' in block)) return '';
  const fill = (text: string, periods: readonly string[]): string =>
    text.replace(/\{(\d)\}/g, (_, index: string) => number(periods[Number(index)] ?? ''));
  return block.sentences.map(({ text, periods }) => fill(text[locale], periods)).join(' ');
}

/** Adds `pairs` articles in both languages, with their indicators, reports and charts, to a copy of the content. */
export function writeOurArticles(contentDir: string, pairs: number): void {
  const put = (file: string, text: string): void => writeFileSync(join(contentDir, file), text);
  const read = (file: string): string => readFileSync(join(contentDir, file), 'utf8');
  const columns = (read('observations/exports.csv').split('\n')[0] ?? '').split(',');
  const topic = /^(?:topic|group): .*$/m.exec(read('indicators/exports.yaml'))?.[0] ?? '';
  for (let number = 1; number <= pairs; number += 1) {
    const { id, title, blocks, values } = syntheticArticle(number);
    put(
      `indicators/${id}.yaml`,
      `name: { vi: '${title.vi}', en: '${title.en}' }
slug: { vi: ${id}, en: ${id} }
definition:
  vi: 'Giá trị xuất khẩu của một mặt hàng bịa ra để đo tốc độ dựng trang.'
  en: 'Exports of a product that was made up to measure how fast the site is built.'
unit: usd-million
scope: province
measure: flow
order: ${1000 + number}
${topic}
`,
    );
    put(
      `observations/${id}.csv`,
      `${columns.join(',')}\n${rows(id, values)
        .map((row) => columns.map((name) => row[name] ?? '').join(','))
        .join('\n')}\n`,
    );
    for (const block of blocks) if ('chart' in block) put(`charts/${block.chart.id}.yaml`, chartYaml(id, block.chart));
    mkdirSync(join(contentDir, 'articles', id));
    for (const locale of languages) {
      const bodies = blocks.map((block) => {
        if ('heading' in block) return `## ${block.heading[locale]}`;
        if ('chart' in block) return `<Chart id="${block.chart.id}" />`;
        const value = (period: string): string => `<Value indicator="${id}" period="${period}" />`;
        return `${wordsOf(block, locale, value)}<Cite source="${source}" />`;
      });
      put(
        `articles/${id}/${locale}.mdx`,
        `---
title: '${title[locale]}'
slug: ${id}
description: '${descriptions[locale]}'
published: '2026-01-31'
headline: { indicator: ${id}, period: '2024' }
order: ${1000 + number}
---

${bodies.join('\n\n')}
`,
      );
    }
  }
}

const descriptions: Words = {
  vi: 'Một bài bịa ra để đo tốc độ dựng trang, với bốn biểu đồ có số liệu riêng.',
  en: 'An article made up to measure how fast the site is built, with four charts of its own.',
};

/** Reports in order of time: a year comes after its own parts. */
function rows(id: string, values: ReadonlyMap<string, string>): readonly Readonly<Record<string, string>>[] {
  const rank = (period: string): number =>
    ['Q1', 'H1', 'YTD9', ''].indexOf(period.slice(5)) + 10 * Number(period.slice(0, 4));
  return [...values]
    .sort(([one], [other]) => rank(one) - rank(other))
    .map(([period, value]) => ({
      id: `${id}-${period.toLowerCase()}-outcome-${source}`,
      period,
      status: 'reported',
      value,
      unit: 'usd-million',
      qualifier: 'exact',
      source,
    }));
}

function chartYaml(indicator: string, { kind, title, points }: SyntheticChart): string {
  const [first, last] = [points[0], points.at(-1)].map((one) => `{value indicator=${indicator} period=${one?.period}}`);
  return `kind: ${kind}
title: { vi: '${title.vi}', en: '${title.en}' }
description:
  vi: 'Chuỗi số mở ra ở ${first} và khép lại ở ${last}.'
  en: 'The series opens at ${first} and closes at ${last}.'
unit: usd-million
series:
  - indicator: ${indicator}
periods: [${points.map(({ period }) => `'${period}'`).join(', ')}]
`;
}
