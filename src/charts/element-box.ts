import type { Chart } from 'chart.js';
import type { Box } from './place-labels.ts';

interface ElementGeometry {
  readonly x: number;
  readonly y: number;
  /** Bars only. */
  readonly base?: number;
  readonly width?: number;
  readonly height?: number;
}

/** Where Chart.js has put the element of a value; undefined where it is hidden or missing. */
export function elementAt(chart: Chart, dataset: number, index: number): ElementGeometry | undefined {
  const { data, vScale, _parsed } = chart.getDatasetMeta(dataset);
  const element = data[index];
  if (element === undefined || vScale === undefined || !chart.isDatasetVisible(dataset)) return undefined;
  const { [vScale.axis]: value } = _parsed[index] as Readonly<Record<string, number | null>>;
  return value == null || Number.isNaN(value) ? undefined : (element as unknown as ElementGeometry);
}

/** The rectangle of a column or bar. */
export function barBox({ x, y, base = 0, width = 0, height = 0 }: ElementGeometry, indexAxis: 'x' | 'y'): Box {
  return indexAxis === 'x'
    ? { left: x - width / 2, right: x + width / 2, top: Math.min(y, base), bottom: Math.max(y, base) }
    : { left: Math.min(x, base), right: Math.max(x, base), top: y - height / 2, bottom: y + height / 2 };
}
