import type { ChartSeries } from './chart-view.ts';

/** A cut in a series: the values on both sides of it do not compare. */
export interface SeriesBreak {
  /** The cut comes after this category. */
  readonly after: number;
  /** Nearest categories with a value on either side. */
  readonly from: number;
  readonly to: number;
}

/** The cuts that a drawing shows: those with a value before and after them. */
export function seriesBreaks({ points, breaksAfter }: ChartSeries): readonly SeriesBreak[] {
  return breaksAfter.flatMap((after) => {
    const from = points.findLastIndex((point, category) => point !== undefined && category <= after);
    const to = points.findIndex((point, category) => point !== undefined && category > after);
    return from === -1 || to === -1 ? [] : [{ after, from, to }];
  });
}
