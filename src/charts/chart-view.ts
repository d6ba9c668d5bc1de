import type { Locale } from '../i18n/locales.ts';
import type { Chart } from '../model/chart.ts';
import type { Qualifier, Role, Status } from '../model/status.ts';
import type { Ink } from './palette.ts';

/** One value of a series, already worded for readers; `value` is in the chart's unit. */
export interface ChartPoint {
  readonly value: number;
  /** Upper end of a published range, in the chart's unit. */
  readonly upper?: number;
  /** The number alone in the page's language and the chart's unit, with no more digits than readers need: `3,8`. Drawn as direct label. */
  readonly label: string;
  /** The value exactly as the source prints it, worded with unit and qualifier: `hơn 113.000 tỷ đồng`. */
  readonly full: string;
  /** The number alone as the source prints it, `113000`, or as it was computed; only the build knows it. */
  readonly published?: string;
  /** The call that computes it, where no source prints it. */
  readonly derived?: string;
  readonly status: Status;
  readonly statusLabel: string;
  /** Not firm: drawn hollow. */
  readonly early: boolean;
  readonly qualifier: Qualifier;
  /** Id of the observation, which is its anchor on the indicator's page. */
  readonly observation: string;
  /** Address of that anchor, without the base path. */
  readonly href: string;
  /** Publisher and date: `Báo Thanh Hóa, 1/2021`. */
  readonly source: string;
}

export type Measure = Chart['series'][number]['measure'];

export interface ChartSeries {
  readonly id: string;
  readonly label: string;
  readonly role: Role;
  /** Levels, the growth printed beside them or computed, outcomes against their plan, or shares of Vietnam's. */
  readonly measure?: Measure;
  /** Id of the series whose outcome this target or forecast speaks of; its mark is drawn over that series. Default: over all of a category. */
  readonly of?: string;
  /** One entry a category, in order; undefined is a gap, drawn as a gap. */
  readonly points: readonly (ChartPoint | undefined)[];
  /** Indexes of categories after which the line is cut, since the definition or base changes. */
  readonly breaksAfter: readonly number[];
  /** Colour and shade; targets use the target colour whatever it says. */
  readonly ink: Ink;
  /** Shape of points: 0, 1, 2 …. */
  readonly mark: number;
}

/** A period where it lies in time, in months counted from January of year 0. */
export interface ChartCategory {
  readonly id: string;
  /** Axis label, for example `2021` or `9 tháng 2025`. */
  readonly label: string;
  readonly from: number;
  /** Exclusive; the same as `from` for a count at a date. */
  readonly to: number;
  /** Where the mark stands: the middle of what was counted over a period, the end of what is a state at a date. */
  readonly at: number;
}

/** Something that happened, at its month. */
export interface ChartAnnotation {
  readonly at: number;
  readonly text: string;
}

/** Smallest and largest tick with their labels, chosen once so that build and browser agree. */
export interface ChartScale {
  readonly min: number;
  readonly max: number;
  /** What the parts of a whole make together, where the unit says it: 100 percent. */
  readonly whole?: number;
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
}

/** Everything a drawing, a table, a file or a description of one chart needs, in one language. Pure data. */
export interface ChartView {
  readonly id: string;
  readonly locale: Locale;
  readonly kind: Chart['kind'];
  /** What the chart found, as a sentence. */
  readonly title: string;
  /** Unit, base and span, for the line under the title: `tỷ USD, 2016–2025`. */
  readonly subtitle: string;
  /** What the pattern is, in words, for those who cannot see it. */
  readonly description: string;
  readonly note: string | undefined;
  readonly categories: readonly ChartCategory[];
  readonly series: readonly ChartSeries[];
  readonly scale: ChartScale;
  readonly annotations: readonly ChartAnnotation[];
  /** Distinct sources of the points, for the source line. */
  readonly sources: readonly { readonly label: string; readonly href: string }[];
  /** Page that holds the chart's own data, for "copy link". */
  readonly href: string;
}

/** A value that a reader can stop at. */
export interface Stop {
  readonly series: number;
  readonly category: number;
}

/** All values series by series, each along the categories: the reading order of charts with an axis of time. */
export const seriesStops = ({ series }: ChartView): readonly Stop[] =>
  series.flatMap(({ points }, index) =>
    points.flatMap((point, category) => (point === undefined ? [] : [{ series: index, category }])),
  );

/** The source puts the number as a floor. */
export const isFloor = ({ qualifier }: ChartPoint): boolean => qualifier === 'more-than' || qualifier === 'at-least';

/** The label of a value where no mark of its own says that it is a floor. */
export const signedLabel = ({ qualifier, label }: ChartPoint): string =>
  `${qualifier === 'more-than' ? '>' : qualifier === 'at-least' ? '≥' : ''}${label}`;

/** Where a column or bar ends: at its value, or at the end of its range that is nearer to zero. */
export function innerEnd({ value, upper = value }: ChartPoint): number {
  return value > 0 ? value : upper < 0 ? upper : upper === value ? value : 0;
}

/** A cut in a series: the values on both sides of it do not compare. */
export interface SeriesBreak {
  /** The cut comes after this category. */
  readonly after: number;
  /** Nearest categories with a value on either side. */
  readonly from: number;
  readonly to: number;
}

/** The cuts that a drawing shows: those with a value before and after them. Targets are never joined, so nothing cuts them. */
export function seriesBreaks({ role, points, breaksAfter }: ChartSeries): readonly SeriesBreak[] {
  if (role === 'target') return [];
  return breaksAfter.flatMap((after) => {
    const from = points.findLastIndex((point, category) => point !== undefined && category <= after);
    const to = points.findIndex((point, category) => point !== undefined && category > after);
    return from === -1 || to === -1 ? [] : [{ after, from, to }];
  });
}

/** Whether a line may run from one category to the next: both have a value and one length, nothing lies between, and the definition is one. */
export function isJoined({ points, breaksAfter }: ChartSeries, categories: readonly ChartCategory[], after: number) {
  const [a, b] = [categories[after], categories[after + 1]];
  if (a === undefined || b === undefined || points[after] === undefined || points[after + 1] === undefined)
    return false;
  const length = a.to - a.from;
  const isAlike = Math.abs(b.to - b.from - length) < 0.6;
  return isAlike && !breaksAfter.includes(after) && b.at - a.at <= Math.max(12, length) + 0.6;
}

/** The values that a reader looks for first: the last and the first, the largest and the smallest, then the other turning points. 0 is first. */
export function labelRank({ points }: ChartSeries, category: number): number {
  const values = points.flatMap((point, index) => (point === undefined ? [] : [{ value: point.value, index }]));
  const at = values.findIndex(({ index }) => index === category);
  const own = values[at]?.value;
  if (own === undefined) return 9;
  if (at === values.length - 1) return 0;
  if (at === 0) return 1;
  const all = values.map(({ value }) => value);
  // Of several that are the largest, the first: a row of the same number says no more.
  if ([Math.max(...all), Math.min(...all)].some((end) => all.indexOf(end) === at)) return 2;
  const [before = own, after = own] = [values[at - 1]?.value, values[at + 1]?.value];
  return (own > before && own > after) || (own < before && own < after) ? 3 : 4;
}
