import type { ChartDataset } from 'chart.js';
import { isJoined, type ChartPoint, type ChartSeries, type ChartView } from './chart-view.ts';
import type { LegendShape } from './kind.ts';
import { paint, type ChartPalette } from './palette.ts';
import type { PlotContext, PlotDataset, PlotDatum } from './plot.ts';

export const colourOf = ({ palette }: Pick<PlotContext, 'palette'>, { role, ink }: ChartSeries): string =>
  role === 'target' ? palette.target : paint(palette, ink);

/** Signs without a series of their own: targets in theirs, the rest in the colour of the first series. */
export function legendColour(
  palette: ChartPalette,
  view: ChartView,
  series: ChartSeries | undefined,
  shape: LegendShape,
) {
  if (series?.role === 'target' || ['bracket', 'tick', 'outline'].includes(shape)) return palette.target;
  if (series === undefined && ['break', 'floor', 'floor-aside'].includes(shape)) return palette.axisText;
  const outcomes = view.series.filter(({ role }) => role !== 'target');
  const shown = series ?? outcomes[0];
  // A sign of several series has the colour of none.
  if (shown === undefined || (series === undefined && outcomes.length > 1)) return palette.axisText;
  return paint(palette, shown.ink);
}

const pointShapes = ['circle', 'rect', 'triangle', 'cross'] as const;

/** Shape of the points of a line, so that lines differ in more than colour. */
export const pointShape = (mark: number): (typeof pointShapes)[number] =>
  pointShapes[mark % pointShapes.length] ?? 'circle';

/** One value where all are the same: Chart.js then settles the options of a series once and not for each of its elements. */
function shared<T>(values: readonly T[]): T | T[] {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : [...values];
}

/** Columns and bars: full where the value is firm, thin with an outline where it is early; one that is a target has an outline only. */
export function barDataset(
  { palette }: PlotContext,
  series: ChartSeries,
  data: PlotDatum[],
  points: readonly (ChartPoint | undefined)[],
  thickness: number,
): PlotDataset {
  const target = series.role === 'target';
  const colour = colourOf({ palette }, series);
  const thin = target ? palette.surface : paint(palette, series.ink, true);
  const isOpen = (point: ChartPoint | undefined): boolean => target || point?.early === true;
  return {
    type: 'bar',
    label: series.label,
    data,
    grouped: false,
    barThickness: thickness,
    backgroundColor: shared(points.map((point) => (isOpen(point) ? thin : colour))),
    borderColor: colour,
    borderWidth: shared(points.map((point) => (isOpen(point) ? 1.5 : 0))),
    inflateAmount: 0,
  };
}

/** Bars that take part in hit tests and keyboard reading while the plot draws their mark itself. */
export const markDataset = (series: ChartSeries, data: PlotDatum[], thickness: number): PlotDataset => ({
  type: 'bar',
  label: series.label,
  data,
  grouped: false,
  barThickness: thickness,
  backgroundColor: 'transparent',
  order: 1,
});

/** A line with a gap where a value is missing, cut where the definition changes, dashed towards values that are early. */
export function lineDataset(
  { palette, view }: PlotContext,
  series: ChartSeries,
  data: PlotDatum[],
  radius: number,
): PlotDataset {
  const colour = colourOf({ palette }, series);
  const early = (point: ChartPoint | undefined): boolean => point?.early === true;
  const shape = pointShape(series.mark);
  const cut = series.points.some(
    (point, index) => point && series.points[index + 1] && !isJoined(series, view.categories, index),
  );
  return {
    type: 'line',
    label: series.label,
    data,
    borderColor: colour,
    borderWidth: 2.5,
    pointStyle: shape === 'cross' ? 'crossRot' : shape,
    pointRadius: shared(series.points.map((point) => (early(point) ? radius : radius + 0.5))),
    pointBackgroundColor: shared(series.points.map((point) => (early(point) ? palette.surface : colour))),
    pointBorderColor: colour,
    pointBorderWidth: shared(series.points.map((point) => (early(point) || shape === 'cross' ? 2 : 0))),
    ...(series.points.some(early) || cut ? { segment: segmentStyle(series, view) } : {}),
    clip: false,
  };
}

const segmentStyle = (
  series: ChartSeries,
  { categories }: ChartView,
): NonNullable<ChartDataset<'line'>['segment']> => ({
  borderDash: ({ p1DataIndex }) => (series.points[p1DataIndex]?.early === true ? [5, 4] : undefined),
  borderColor: ({ p0DataIndex }) => (isJoined(series, categories, p0DataIndex) ? undefined : 'transparent'),
});

/** The same for points. */
export const markPoints = (series: ChartSeries, data: PlotDatum[]): PlotDataset => ({
  type: 'line',
  label: series.label,
  data,
  showLine: false,
  pointRadius: 0,
  clip: false,
});
