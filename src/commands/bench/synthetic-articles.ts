import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Of the site that is measured: the bench rests on none of its code. */
export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];

/** A text in each language; `{}` is a number of the article's own series. */
type Words = Readonly<Record<Language, string>>;

/** Of a time after every period. */
const source = 'bth-277027';

/** Plain filler with the length and the density of numbers of a real article. */
const sentences: readonly Words[] = [
  {
    vi: 'Theo bản tin của nguồn, giá trị là {}, còn mức {} ghi nhận trong lần công bố trước đó.',
    en: 'According to the source the value was {}, beside the level of {} recorded in the earlier publication.',
  },
  {
    vi: 'Các nhà máy ở khu kinh tế chạy đều suốt mùa khô nên {} được giao đúng hẹn và kho luôn thưa.',
    en: 'The factories in the economic zone ran steadily through the dry season, so {} left on time and stocks stayed low.',
  },
  {
    vi: 'Mức {} đứng gần giữa chuỗi số, còn {} là giá trị của một kỳ mà thị trường mua hàng chậm lại.',
    en: 'The level of {} stands near the middle of the series, while {} belongs to a period in which buyers held back.',
  },
  {
    vi: 'Doanh nghiệp nhỏ nói rằng cước vận tải và thời gian chờ ở cảng ảnh hưởng tới họ nhiều hơn là giá nguyên liệu trong kỳ có {}.',
    en: 'Small firms say that freight costs and waiting at the port matter more to them than the price of materials in the period with {}.',
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
/** A year and the parts of it that end later and later, which the checks on content want to rise. */
const chartKinds = [
  { suffix: '', part: 1, kind: 'columns', name: 'A' },
  { suffix: '-H1', part: 0.5, kind: 'line', name: 'B' },
  { suffix: '-Q1', part: 0.25, kind: 'columns', name: 'C' },
  { suffix: '-YTD9', part: 0.75, kind: 'line', name: 'D' },
] as const;

/** Numbers from 0 to 1 that are the same for the same seed, on any machine. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 48_271) + 12_820_163) & 0x7fffffff;
    return state / 0x80000000;
  };
}

/** An article with its indicator, its own four series of numbers, each in a chart, and its text in the components of this site. The same number gives the same article. */
function syntheticArticle(number: number) {
  const random = seededRandom(number);
  const id = `bench-${String(number).padStart(4, '0')}`;
  const letters = [number % 26, Math.floor(number / 26) % 26, Math.floor(number / 676)]
    .map((one) => String.fromCharCode(65 + one))
    .join('');
  const totals = years.map((year) => ({ year, total: 1000 + random() * 2900 }));
  const charts = chartKinds.map(({ suffix, part, kind, name }, index) => ({
    id: `${id}-${index + 1}`,
    kind,
    title: { vi: `Mặt hàng ${letters}: chuỗi ${name}`, en: `Product ${letters}: series ${name}` },
    points: totals.map(({ year, total }) => ({ period: `${year}${suffix}`, value: (part * total).toFixed(1) })),
  }));
  const values = new Map(charts.flatMap(({ points }) => points.map(({ period, value }) => [period, value] as const)));
  const periods = [...values.keys()];
  const body = (language: Language): string => {
    // One period after the other, the same in both languages, so that no sentence stands there twice.
    let at = number;
    const value = (): string => `<Value indicator="${id}" period="${periods[at++ % periods.length] ?? ''}" />`;
    const paragraph = (): string =>
      `${[...sentences, ...sentences.slice(0, 2)].map((words) => words[language].replace(/\{\}/g, value)).join(' ')}<Cite source="${source}" />`;
    return headings
      .flatMap((heading, index) => {
        const chart = charts[index];
        return [`## ${heading[language]}`, paragraph(), chart ? `<Chart id="${chart.id}" />` : paragraph()];
      })
      .join('\n\n');
  };
  return {
    id,
    title: { vi: `Mặt hàng ${letters} qua mười năm`, en: `Ten years of product ${letters}` },
    charts,
    values,
    body,
  };
}

/** The same text for a site without components: numbers in words, charts as tables, no sources. */
function plainBody({ charts, values, body }: ReturnType<typeof syntheticArticle>, language: Language): string {
  const format = (value = ''): string =>
    language === 'vi' ? `${value.replace('.', ',')} triệu USD` : `US$${value} million`;
  const table = ({ title, points }: (typeof charts)[number]): string =>
    [
      `### ${title[language]}\n\n| | |\n| --- | ---: |`,
      ...points.map(({ period, value }) => `| ${period} | ${format(value)} |`),
    ].join('\n');
  return body(language)
    .replace(/<Value [^>]*period="([^"]*)" \/>/g, (_, period: string) => format(values.get(period)))
    .replace(/<Chart id="([^"]*)" \/>/g, (_, id: string) =>
      charts
        .filter((chart) => chart.id === id)
        .map(table)
        .join(''),
    )
    .replace(/<Cite [^>]*\/>/g, '');
}

/** Writes the texts of `pairs` articles for the plain site. */
export function writePlainArticles(folder: string, pairs: number): void {
  for (const language of languages) {
    mkdirSync(join(folder, language), { recursive: true });
    for (let number = 1; number <= pairs; number += 1) {
      const article = syntheticArticle(number);
      const front = `---\ntitle: '${article.title[language]}'\nlocale: ${language}\n---`;
      writeFileSync(join(folder, language, `${article.id}.mdx`), `${front}\n\n${plainBody(article, language)}\n`);
    }
  }
}

/** Adds `pairs` articles in both languages, with their indicators, reports and charts, to a copy of the content. */
export function writeOurArticles(contentDir: string, pairs: number): void {
  const put = (file: string, text: string): void => writeFileSync(join(contentDir, file), text);
  const read = (file: string): string => readFileSync(join(contentDir, file), 'utf8');
  const columns = (read('observations/exports.csv').split('\n')[0] ?? '').split(',');
  const topic = /^(?:topic|group): .*$/m.exec(read('indicators/exports.yaml'))?.[0] ?? '';
  for (let number = 1; number <= pairs; number += 1) {
    const { id, title, charts, values, body } = syntheticArticle(number);
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
    const cells = rows(id, values).map((row) => columns.map((name) => row[name] ?? '').join(','));
    put(`observations/${id}.csv`, `${[columns.join(','), ...cells].join('\n')}\n`);
    for (const chart of charts) put(`charts/${chart.id}.yaml`, chartYaml(id, chart));
    mkdirSync(join(contentDir, 'articles', id));
    for (const language of languages)
      put(
        `articles/${id}/${language}.mdx`,
        `---
title: '${title[language]}'
slug: ${id}
description: '${descriptions[language]}'
published: '2026-01-31'
headline: { indicator: ${id}, period: '2024' }
order: ${1000 + number}
---

${body(language)}
`,
      );
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

function chartYaml(
  indicator: string,
  { kind, title, points }: ReturnType<typeof syntheticArticle>['charts'][number],
): string {
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
