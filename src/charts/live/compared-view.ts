import { formatNumber, formatRounded } from '../../i18n/format-number.ts';
import type { Locale } from '../../i18n/locales.ts';
import { compareWords } from '../../i18n/messages/compare.ts';
import type { Qualifier, Status } from '../../model/status.ts';
import type { ChartPoint, ChartView } from '../chart-view.ts';
import type { InkName } from '../palette.ts';
import { niceScale } from '../scale.ts';

/** How series are set side by side: as published, as growth on the year before, or as an index of a year that all have. */
export const ways = ['value', 'growth', 'index'] as const;
export type Way = (typeof ways)[number];

/** A full year of an indicator in a place, in the indicator's unit, with the bounds that its rounding leaves. */
export interface ComparedYear {
  readonly year: number;
  readonly value: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly full: string;
  /** Where it is not exact. */
  readonly qualifier?: Qualifier;
  readonly status: Status;
  readonly said: string;
  readonly early: boolean;
  /** Printed by the source. */
  readonly growth?: string;
  readonly source: string;
  readonly href: string;
}

export interface ComparedSeries {
  readonly id: string;
  readonly indicator: string;
  readonly place: string;
  readonly unit: string;
  readonly measure: 'flow' | 'level' | 'growth' | 'share' | 'score';
  readonly ink: InkName;
  /** Last years before a break. */
  readonly breaks: readonly number[];
  readonly years: readonly ComparedYear[];
}

/** What tells a series apart: its place beside the same indicator elsewhere, its indicator beside others of one place, else both. */
export function nameOf({ indicator, place }: ComparedSeries, chosen: readonly ComparedSeries[]): string {
  if (chosen.length > 1 && chosen.every((one) => one.indicator === indicator)) return place;
  return chosen.length > 1 && chosen.every((one) => one.place === place) ? indicator : `${indicator}, ${place}`;
}

/** Why a comparison cannot be drawn; the words are in `compareWords`. */
export type Refusal = 'units' | 'rates' | 'shares' | 'base';

export type Compared = { readonly refusal: Refusal } | { readonly view: ChartView; readonly base: number | undefined };

/** What is drawn of a year, before it has its label: the number, and as text. */
type Drawn = Pick<ChartPoint, 'value' | 'full'> & { readonly text: string; readonly early: boolean };

export function comparedView(chosen: readonly ComparedSeries[], way: Way, locale: Locale): Compared {
  const isAmount = ({ measure }: ComparedSeries): boolean => measure === 'flow' || measure === 'level';
  if (way === 'value' && new Set(chosen.map(({ unit }) => unit)).size > 1) return { refusal: 'units' };
  if (way === 'index' && !chosen.every(isAmount)) return { refusal: 'rates' };
  if (way === 'growth' && chosen.some(({ measure }) => measure === 'share' || measure === 'score'))
    return { refusal: 'shares' };
  const base = way === 'index' ? baseYear(chosen) : undefined;
  if (way === 'index' && base === undefined) return { refusal: 'base' };
  const drawn = chosen.map((one) => new Map(one.years.flatMap((year) => drawnOf(one, year, way, base, locale))));
  const values = drawn.flatMap((years) => [...years.values()]);
  if (values.length === 0) return { refusal: 'base' };
  const numbers = values.map(({ value }) => value);
  const scale = niceScale({
    min: Math.min(...numbers),
    max: Math.max(...numbers),
    zero: false,
    decimals: Math.max(...values.map(({ text }) => text.split('.')[1]?.length ?? 0)),
    format: (value, digits) => formatNumber(value.toFixed(digits), locale),
  });
  const step = (scale.ticks[1]?.value ?? 1) - (scale.ticks[0]?.value ?? 0);
  const digits = step >= 50 ? 0 : Math.max(0, -Math.floor(Math.log10(step) + 1e-9)) + 1;
  const known = drawn.flatMap((years) => [...years.keys()]);
  const first = Math.min(...known);
  const categories = Array.from({ length: Math.max(...known) - first + 1 }, (_, index) => {
    const from = (first + index) * 12;
    return { id: String(first + index), label: String(first + index), from, to: from + 12, at: from + 6 };
  });
  const words = compareWords[locale].way[way];
  const unit = words.unit.replace('{unit}', chosen[0]?.unit ?? '').replace('{year}', String(base));
  return {
    base,
    view: {
      id: 'own',
      locale,
      kind: 'line',
      title: titleOf(chosen),
      subtitle: `${unit}, ${first}–${categories.at(-1)?.id}`,
      description: compareWords[locale].describe,
      note: undefined,
      categories,
      series: chosen.map((one, index) => ({
        id: `s${index}`,
        label: nameOf(one, chosen),
        role: 'outcome',
        measure: way === 'growth' ? 'growth' : 'value',
        points: categories.map(({ id }): ChartPoint | undefined => {
          const point = drawn[index]?.get(Number(id));
          const year = one.years.find((other) => other.year === Number(id));
          if (!point || !year) return undefined;
          const { value, full, text, early } = point;
          const { status, said, source, href } = year;
          const qualifier = full === year.full ? year.qualifier : undefined;
          const label = formatRounded(text, digits, locale);
          return {
            value,
            full,
            label,
            early,
            status,
            statusLabel: said,
            qualifier: qualifier ?? 'exact',
            observation: '',
            href,
            source,
          };
        }),
        breaksAfter: categories.flatMap(({ id }, at) =>
          one.breaks.includes(Number(id)) && at < categories.length - 1 ? [at] : [],
        ),
        ink: { name: one.ink, shade: chosen.slice(0, index).filter(({ ink }) => ink === one.ink).length % 3 },
        mark: index,
      })),
      scale,
      annotations: [],
      sources: [...new Set(chosen.flatMap(({ years }) => years.map(({ source }) => source)))].map((label) => ({
        label,
        href: '',
      })),
      href: '',
    },
  };
}

/** What all have in common first, then what tells them apart: `Exports: Thanh Hóa, Vietnam`. */
function titleOf(chosen: readonly ComparedSeries[]): string {
  const names = chosen.map((one) => nameOf(one, chosen));
  const [first] = chosen;
  if (!first || chosen.length < 2 || names[0] === `${first.indicator}, ${first.place}`) return names.join('; ');
  return `${names[0] === first.place ? first.indicator : first.place}: ${names.join(', ')}`;
}

/** The first year of the longest stretch, between breaks of any, of years that all have: no index runs across a break. */
function baseYear(chosen: readonly ComparedSeries[]): number | undefined {
  const yearsOf = ({ years }: ComparedSeries): readonly number[] =>
    years.filter(({ value }) => Number(value) > 0).map(({ year }) => year);
  const [first = [], ...others] = chosen.map(yearsOf);
  const common = first.filter((year) => others.every((years) => years.includes(year)));
  const breaks = chosen.flatMap((one) => one.breaks);
  const stretches = Map.groupBy(common, (year) => breaks.filter((after) => after < year).length);
  const longest = [...stretches.values()].toSorted((a, b) => b.length - a.length || (b[0] ?? 0) - (a[0] ?? 0));
  return longest[0]?.[0];
}

function drawnOf(
  one: ComparedSeries,
  year: ComparedYear,
  way: Way,
  base: number | undefined,
  locale: Locale,
): readonly (readonly [number, Drawn])[] {
  const { value, full, early } = year;
  if (way === 'value' || (way === 'growth' && one.measure === 'growth'))
    return [[year.year, { value: Number(value), full, text: value, early }]];
  if (way === 'growth' && year.growth !== undefined) {
    const text = year.growth;
    return [[year.year, { value: Number(text), full: `${formatNumber(text, locale)}%`, text, early }]];
  }
  const from = one.years.find((other) => other.year === (way === 'growth' ? year.year - 1 : base));
  const isCut =
    !from || one.breaks.some((end) => Math.min(from.year, year.year) <= end && end < Math.max(from.year, year.year));
  if (isCut || Number(from.value) <= 0 || Number(value) <= 0) return [];
  const [scaled, decimals] =
    way === 'growth' ? [(ratio: number) => (ratio - 1) * 100, 1] : [(ratio: number) => ratio * 100, 0];
  const text = scaled(Number(value) / Number(from.value)).toFixed(decimals);
  const isBase = way === 'index' && year.year === base;
  const ends = [
    year.low === null || !from.high ? undefined : scaled(year.low / from.high),
    year.high === null || !from.low ? undefined : scaled(year.high / from.low),
  ].map((end) => end?.toFixed(decimals));
  const unit = way === 'growth' ? '%' : '';
  // Digits that the rounding of both years does not settle are not shown as if it did.
  const isSettled = isBase || ends.every((end) => end === text);
  const shown = `${formatNumber(text.replace(/^-(0(\.0)?)$/, '$1'), locale)}${unit}`;
  return [
    [
      year.year,
      {
        value: Number(text),
        full: isSettled ? shown : compareWords[locale].about.replace('{n}', shown),
        text,
        early: early || from.early,
      },
    ],
  ];
}
