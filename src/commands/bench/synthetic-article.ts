import { seededRandom } from './random.ts';
import { headings, sentences, type Sentence } from './synthetic-sentences.ts';

/** One chart of an article: its own periods and values, which no other chart shares. */
export interface SyntheticChart {
  readonly id: string;
  readonly kind: 'columns' | 'line';
  readonly title: Sentence;
  readonly points: readonly { readonly period: string; readonly value: string }[];
}

export type Block =
  | { readonly kind: 'heading'; readonly text: Sentence }
  | {
      readonly kind: 'paragraph';
      readonly sentences: readonly { readonly text: Sentence; readonly periods: readonly string[] }[];
    }
  | { readonly kind: 'chart'; readonly chart: SyntheticChart };

/** One article with everything that it shows, before it is written in the form of one site or another. */
export interface SyntheticArticle {
  /** `bench-0001`: also the name of its indicator. */
  readonly id: string;
  readonly title: Sentence;
  readonly blocks: readonly Block[];
  readonly charts: readonly SyntheticChart[];
  readonly values: ReadonlyMap<string, string>;
}

const years = Array.from({ length: 10 }, (_, index) => 2016 + index);
const kinds = [
  { suffix: '', kind: 'columns', name: 'A' },
  { suffix: '-H1', kind: 'line', name: 'B' },
  { suffix: '-Q1', kind: 'columns', name: 'C' },
  { suffix: '-YTD9', kind: 'line', name: 'D' },
] as const;

/** The article with this number, from 1. The same number gives the same article. */
export function syntheticArticle(number: number): SyntheticArticle {
  const random = seededRandom(number);
  const id = `bench-${String(number).padStart(4, '0')}`;
  const letters = [number % 26, Math.floor(number / 26) % 26, Math.floor(number / 676)]
    .map((one) => String.fromCharCode(65 + one))
    .join('');
  const charts = kinds.map(({ suffix, kind, name }, index): SyntheticChart => {
    const points = years.map((year) => ({ period: `${year}${suffix}`, value: (100 + random() * 3900).toFixed(1) }));
    return {
      id: `${id}-${index + 1}`,
      kind,
      title: { vi: `Mặt hàng ${letters}: chuỗi ${name}`, en: `Product ${letters}: series ${name}` },
      points,
    };
  });
  const periods = charts.flatMap((chart) => chart.points.map(({ period }) => period));
  const pick = (): string => periods[Math.floor(random() * periods.length)] ?? '2020';
  const paragraph = (): Block => ({
    kind: 'paragraph',
    sentences: sentences.map((text) => ({ text, periods: [pick(), pick()] })),
  });
  const blocks = headings.flatMap((text, index): Block[] => {
    const chart = charts[index];
    const opening: Block[] = [{ kind: 'heading', text }, paragraph()];
    return chart ? [...opening, { kind: 'chart', chart }] : [...opening, paragraph()];
  });
  const values = new Map(charts.flatMap((chart) => chart.points.map(({ period, value }) => [period, value] as const)));
  return {
    id,
    title: { vi: `Mặt hàng ${letters} qua mười năm`, en: `Ten years of product ${letters}` },
    blocks,
    charts,
    values,
  };
}
