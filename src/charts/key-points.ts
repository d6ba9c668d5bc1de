import type { ChartSeries } from './chart-view.ts';

/** The values that a reader looks for first: the first, the last, the largest and the smallest of a series. */
export function isKeyPoint({ points }: ChartSeries, category: number): boolean {
  const value = points[category]?.value;
  if (value === undefined) return false;
  const values = points.flatMap((point) => (point === undefined ? [] : [point.value]));
  const first = points.findIndex((point) => point !== undefined);
  const last = points.findLastIndex((point) => point !== undefined);
  return category === first || category === last || value === Math.max(...values) || value === Math.min(...values);
}
