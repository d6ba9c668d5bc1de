import { restate } from '../figures/rounding-interval.ts';
import type { Dataset } from '../model/dataset.ts';
import { usedReport } from '../model/dataset.ts';
import type { Indicator } from '../model/indicator.ts';

const [width, height, inset] = [96, 32, 4];
const firstYear = 2015;

/** A small drawing of an indicator's full years, for lists: gaps and breaks cut the line, the last point is marked. Decorative. */
export function indicatorSpark(dataset: Dataset, indicator: Indicator): string {
  const lastYear = Number(dataset.site.asOf.slice(0, 4)) - 1;
  const values = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => {
    const report = usedReport(dataset, indicator.id, String(firstYear + index), 'outcome');
    return report && Number(restate(report.value, report.unit, indicator.unit));
  });
  const known = values.filter((value) => value !== undefined);
  const [low, high] = [Math.min(0, ...known), Math.max(...known)];
  const x = (index: number): number => Math.round(inset + (index * (width - 2 * inset)) / (values.length - 1));
  const y = (value: number): number =>
    Math.round(height - inset - ((value - low) * (height - 2 * inset)) / (high - low || 1));
  const cut = (index: number): boolean => indicator.breaks.some(({ after }) => after === firstYear + index - 1);
  const joins = (index: number): boolean =>
    values[index] !== undefined && values[index - 1] !== undefined && !cut(index);
  const at = (index: number): string => `${x(index)} ${y(values[index] ?? 0)}`;
  const line = values.map((value, index) => {
    if (joins(index)) return `L${at(index)}`;
    return value !== undefined && joins(index + 1) ? `M${at(index)}` : '';
  });
  // A year between two gaps has no line to either side; a dot as thick as the line would look like a speck of dust.
  const lone = values.map((value, index) =>
    value === undefined || joins(index) || joins(index + 1) ? '' : `M${at(index)}h0`,
  );
  const last = values.findLastIndex((value) => value !== undefined);
  const dot = last < 0 ? '' : `<circle class="dot" cx="${x(last)}" cy="${y(values[last] ?? 0)}" r="3"/>`;
  const path = (steps: readonly string[], attributes = ''): string => {
    const d = steps.join('');
    return d === '' ? '' : `<path${attributes} d="${d}"/>`;
  };
  return `<svg class="spark" viewBox="0 0 ${width} ${height}" aria-hidden="true">${path(line)}${path(lone, ' class="lone"')}${dot}</svg>`;
}
