import type { ChartDataset } from 'chart.js';
import { unsettledStatuses } from '../model/status.ts';
import type { ChartPoint, ChartSeries } from './chart-view.ts';
import type { LegendShape } from './legend-mark.ts';
import { seriesColour, type ChartPalette } from './palette.ts';
import type { PlotContext, PlotDataset, PlotDatum } from './plot.ts';
import { valuesOf } from './plot.ts';

/** Values that may still change look hollow: an outline with a thin body, an open point, a dashed line towards it. */
export function isUnsettled(point: ChartPoint | undefined): boolean {
  return point !== undefined && unsettledStatuses.has(point.status);
}

/** The source puts the number as a floor. */
export function isFloor(point: ChartPoint): boolean {
  return point.qualifier === 'more-than' || point.qualifier === 'at-least';
}

export function colourOf({ palette }: PlotContext, series: ChartSeries): string {
  return series.role === 'target' ? palette.target : seriesColour(palette, series.colour);
}

/** Signs without a series of their own: targets in theirs, the rest in the colour of the first series. */
export function legendColour(palette: ChartPalette, series: ChartSeries | undefined, shape: LegendShape): string {
  if (series?.role === 'target' || ['bracket', 'tick', 'diamond', 'outline'].includes(shape)) return palette.target;
  return series === undefined && ['break', 'floor', 'floor-aside'].includes(shape)
    ? palette.axisText
    : seriesColour(palette, series?.colour ?? 1);
}

const pointShapes = ['circle', 'rect', 'triangle'] as const;

/** Shape of the points of a line, so that lines differ in more than colour. */
export const pointShape = (colour: number): (typeof pointShapes)[number] =>
  pointShapes[(colour - 1) % pointShapes.length] ?? 'circle';

/** One value where all are the same: Chart.js then settles the options of a series once and not for each of its elements. */
function shared<T>(values: readonly T[]): T | T[] {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : [...values];
}

/** Paint of columns and bars: full for settled values, thin with an outline for others; a bar that is a target has an outline only. */
export function barStyle(context: PlotContext, series: ChartSeries, points: readonly (ChartPoint | undefined)[]) {
  const colour = colourOf(context, series);
  const thin = series.role === 'target' ? context.palette.surface : context.palette.tint(colour);
  const open = (point: ChartPoint | undefined): boolean => series.role === 'target' || isUnsettled(point);
  return {
    backgroundColor: shared(points.map((point) => (open(point) ? thin : colour))),
    borderColor: colour,
    borderWidth: shared(points.map((point) => (open(point) ? 1.5 : 0))),
    inflateAmount: 0,
  };
}

export function columnDataset(context: PlotContext, series: ChartSeries): PlotDataset {
  return { type: 'bar', label: series.label, data: valuesOf(series), ...barStyle(context, series, series.points) };
}

/** Elements that take part in hit tests and keyboard reading while the plot draws their mark itself. */
export function markDataset(series: ChartSeries, data: PlotDatum[] = valuesOf(series)): PlotDataset {
  return {
    type: 'bar',
    label: series.label,
    data,
    backgroundColor: 'transparent',
    grouped: false,
    order: 1,
  };
}

/** A line with a gap where a value is missing, cut where the definition changes, dashed towards values that may change. */
export function lineDataset(context: PlotContext, series: ChartSeries, radius: number): PlotDataset {
  const colour = colourOf(context, series);
  const { surface } = context.palette;
  return {
    type: 'line',
    label: series.label,
    data: valuesOf(series),
    borderColor: colour,
    borderWidth: 2.5,
    pointStyle: pointShape(series.colour),
    pointRadius: shared(series.points.map((point) => (isUnsettled(point) ? radius : radius + 0.5))),
    pointBackgroundColor: shared(series.points.map((point) => (isUnsettled(point) ? surface : colour))),
    pointBorderColor: colour,
    pointBorderWidth: shared(series.points.map((point) => (isUnsettled(point) ? 2 : 0))),
    ...(series.points.some(isUnsettled) || series.breaksAfter.length > 0 ? { segment: segmentStyle(series) } : {}),
    clip: false,
  };
}

const segmentStyle = (series: ChartSeries): NonNullable<ChartDataset<'line'>['segment']> => ({
  borderDash: ({ p1DataIndex }) => (isUnsettled(series.points[p1DataIndex]) ? [5, 4] : undefined),
  borderColor: ({ p0DataIndex }) => (series.breaksAfter.includes(p0DataIndex) ? 'transparent' : undefined),
});

/** Targets beside a line: open diamonds, never joined. */
export function diamondDataset(context: PlotContext, series: ChartSeries, radius: number): PlotDataset {
  return {
    type: 'line',
    label: series.label,
    data: valuesOf(series),
    showLine: false,
    pointStyle: 'rectRot',
    pointRadius: radius + 2,
    pointBackgroundColor: context.palette.surface,
    pointBorderColor: context.palette.target,
    pointBorderWidth: 2,
    clip: false,
  };
}
