import { parseText } from '../model/text.ts';
import { perLocale, type Locale } from '../i18n/locales.ts';
import { reportsOf, type Dataset } from '../model/dataset.ts';
import { chartViewOf } from './chart-view-of.ts';
import { isJoined, type ChartView } from './chart-view.ts';
import { serializeAttributes } from './svg-shape.ts';

const [width, height, inset] = [120, 36, 5];
/** Fewer points make no line worth looking at. */
const fewestPoints = 4;

export interface Sparkline {
  readonly svg: string;
  /** First and last period that it shows. */
  readonly from: string;
  readonly to: string;
}

/**
 * A small drawing of a series for lists: where each period lies in time, gaps and breaks cut the line, early values are hollow, the last point is marked.
 * Decorative: the words beside it say what it shows. Undefined below four points.
 */
export function sparkline({
  categories,
  series: [series],
}: Pick<ChartView, 'categories' | 'series'>): Sparkline | undefined {
  const known = series?.points.flatMap((point, index) => (point === undefined ? [] : [{ ...point, index }])) ?? [];
  const [first, last] = [known[0], known.at(-1)];
  if (series === undefined || first === undefined || last === undefined || known.length < fewestPoints)
    return undefined;
  const values = known.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const [from, to] = [categories[first.index]?.at ?? 0, categories[last.index]?.at ?? 1];
  const x = (index: number): number =>
    tenth(inset + (((categories[index]?.at ?? from) - from) * (width - 2 * inset)) / (to - from || 1));
  // Values that are all the same run through the middle.
  const y = (value: number): number =>
    tenth(high === low ? height / 2 : height - inset - ((value - low) * (height - 2 * inset)) / (high - low));
  const joins = (index: number): boolean => index >= 0 && isJoined(series, categories, index);
  const line = known
    .map(({ index, value }) =>
      joins(index) || joins(index - 1) ? `${joins(index - 1) ? 'L' : 'M'}${x(index)} ${y(value)}` : '',
    )
    .join('');
  const dots = known.map(({ index, value, early }) =>
    circle(x(index), y(value), index === last.index ? 3.5 : 1.8, early),
  );
  const path = line === '' ? '' : `<path d="${line}"/>`;
  const colour = `var(--chart-${series.ink.name})`;
  return {
    svg: `<svg class="spark" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" fill="none" stroke="${colour}" stroke-width="1.6" aria-hidden="true">${path}<g fill="${colour}">${dots.join('')}</g></svg>`,
    from: categories[first.index]?.label ?? '',
    to: categories[last.index]?.label ?? '',
  };
}

/** The sparkline of an indicator's full years, where it has enough of them. */
export function indicatorSpark(dataset: Dataset, indicator: string, locale: Locale): Sparkline | undefined {
  const reports = reportsOf(dataset, indicator);
  const years = reports
    .filter(({ used, role, period }) => used && role === 'outcome' && period.kind === 'year')
    .map(({ period }) => period.year);
  const { unit } = dataset.indicators.get(indicator) ?? {};
  if (years.length < fewestPoints || unit === undefined) return undefined;
  const nothing = perLocale(() => parseText(''));
  const chart = {
    id: indicator,
    kind: 'line',
    title: nothing,
    description: nothing,
    unit,
    series: [{ indicator, role: 'outcome', measure: 'value' }],
    periods: { from: Math.min(...years), to: Math.max(...years) },
  } as const;
  return sparkline(
    chartViewOf(dataset, { ...chart, series: [...chart.series], annotations: [], formerIds: [] }, locale),
  );
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

const circle = (cx: number, cy: number, r: number, open: boolean): string =>
  `<circle${serializeAttributes({ fill: open ? 'var(--chart-surface)' : undefined, cx: String(cx), cy: String(cy), r: String(r) })}/>`;
