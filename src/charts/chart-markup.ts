import type { ChartCategory, ChartPoint, ChartSeries, ChartView } from './chart-view.ts';

/** `data-…` attributes of one element; undefined ones are left out. */
export type MarkupAttributes = Readonly<Record<`data-${string}`, string | undefined>>;

/** On the `figure`: what the drawing needs and the table does not say. */
export function figureAttributes({ id, kind, scale }: ChartView): MarkupAttributes {
  const { min, max, ticks } = scale;
  return {
    'data-chart': id,
    'data-kind': kind,
    'data-ticks': ticks.map(({ value, label }) => `${value}=${label}`).join(';'),
    'data-min': min === ticks[0]?.value ? undefined : String(min),
    'data-max': max === ticks.at(-1)?.value ? undefined : String(max),
  };
}

/** On the head cell of a series, whose text is its label. */
export function seriesAttributes({ id, role, of, breaksAfter, colour }: ChartSeries): MarkupAttributes {
  return {
    'data-series': id,
    'data-role': role === 'outcome' ? undefined : role,
    'data-of': of,
    'data-breaks': breaksAfter.length === 0 ? undefined : breaksAfter.join(' '),
    'data-colour': colour === 1 ? undefined : String(colour),
  };
}

/** On the head cell of a category, whose text is its label; the id only where it is another. */
export function categoryAttributes({ id, label }: ChartCategory): MarkupAttributes {
  return { 'data-category': id === label ? '' : id };
}

/** On the cell of a value; a gap has none of them. The label is left out where it is the first number of the full text. */
export function cellAttributes(point: ChartPoint | undefined, sources: ChartView['sources']): MarkupAttributes {
  if (point === undefined) return {};
  const source = sources.findIndex(({ label }) => label === point.source);
  return {
    'data-v': String(point.value),
    'data-u': point.upper === undefined ? undefined : String(point.upper),
    'data-l': point.label === firstNumber(point.full) ? undefined : point.label,
    'data-s': point.status === 'reported' ? undefined : point.status,
    'data-q': point.qualifier === 'exact' ? undefined : point.qualifier,
    'data-o': source === -1 ? undefined : String(source),
  };
}

/** The first number of a text as printed: `113.000` of `hơn 113.000 tỷ đồng`. */
export function firstNumber(text: string): string {
  return /[−-]?\d[\d.,]*(?<=\d)/.exec(text)?.[0] ?? '';
}
