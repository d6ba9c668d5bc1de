import type { Chart } from 'chart.js';
import { layoutAnnotations } from '../annotations.ts';
import { innerEnd, seriesBreaks, seriesStops } from '../chart-view.ts';
import { columnLabels, drawTargetRow, targetRowHeight } from '../column-labels.ts';
import { columnTargets, drawColumnMarks, drawColumnTargets } from '../column-marks.ts';
import type { Kind } from '../kind.ts';
import { writeLabels } from '../labels.ts';
import { boundsOf, linearScale, type Padding, type Plot, type PlotContext } from '../plot.ts';
import { groupedRows, rowsPlot } from '../rows.ts';
import { barDataset, markDataset } from '../series-style.ts';
import { drawTimeAxis, layoutTime, layoutTimeAxis } from '../time-axis.ts';
import { drawValueAxis, valueAxisWidth } from '../value-axis.ts';

/** A bracket over the last column may reach a little beyond the plot. */
const bracketRoom = 3;

/** Share of a category's room that its columns take. */
const share = 0.7;

/** Whether columns side by side on a phone leave their labels no room: they lie down then, where each has a line of its own. */
function areTooSlim({ view, size, measure }: PlotContext, room: number): boolean {
  if (size.variant === 'wide' || view.series.length < 2) return false;
  // Targets, events and the cut between two definitions have their marks over and between standing columns alone.
  if (
    view.annotations.length > 0 ||
    view.series.some((series) => series.role !== 'outcome' || seriesBreaks(series).length > 0)
  )
    return false;
  const labels = view.series.flatMap(({ points }) => points.flatMap((point) => point?.label ?? []));
  return Math.max(0, ...labels.map((label) => measure(label, size.text, 600))) > room;
}

/** One column a category and series from a zero baseline; targets are brackets over the columns that they speak of. */
function plot(context: PlotContext): Plot {
  const { view, size } = context;
  const left = valueAxisWidth(context);
  const width = size.width - left - bracketRoom;
  const time = layoutTime(view, width);
  const standing = view.series.flatMap(({ role }, index) => (role === 'target' ? [] : [index]));
  const side = Math.max(1, standing.length);
  const room = (time.pitch * share) / side;
  if (areTooSlim(context, room)) return rowsPlot(context, groupedRows(view));
  const thickness = Math.max(2, Math.min(64, room * 0.94));
  const axis = layoutTimeAxis(context, time.xs, width, left, bracketRoom);
  const events = layoutAnnotations(context, time.xAt, width, left);
  const negative = view.scale.min < 0;
  const head = Math.ceil(size.text + 10);
  const padding: Padding = {
    top: events.height + head,
    right: bracketRoom,
    bottom: axis.height + (negative ? size.text : 0) + targetRowHeight(context),
    left,
  };
  /** A forecast that stands for a missing outcome takes its place; otherwise a missing value leaves its place empty. */
  const slots = (category: number): readonly number[] =>
    view.series.some(({ role }) => role === 'forecast')
      ? standing.filter((series) => view.series[series]?.points[category] !== undefined)
      : standing;
  const xOf = (series: number, category: number): number => {
    const places = slots(category);
    return (time.xs[category] ?? 0) + (places.indexOf(series) - (places.length - 1) / 2) * (thickness / 0.94);
  };
  return {
    height: size.height + events.height,
    padding,
    indexAxis: 'x',
    datasets: view.series.map((series, index) => {
      const isTarget = series.role === 'target';
      const data = series.points.map((point, category) => ({
        x: isTarget ? (time.xs[category] ?? 0) : xOf(index, category),
        y: point === undefined ? null : isTarget ? point.value : innerEnd(point),
      }));
      return isTarget
        ? markDataset(series, data, thickness)
        : barDataset(context, series, data, series.points, thickness);
    }),
    scales: { x: linearScale(0, width), y: linearScale(view.scale.min, view.scale.max) },
    elementIndex: (_, category) => category,
    drawUnder(chart: Chart): void {
      const { y } = chart.scales;
      const { left: from, right, bottom, top } = chart.chartArea;
      if (y === undefined) return;
      drawValueAxis(chart, y, from, right, context);
      drawTimeAxis(chart, axis, from, bottom + (negative ? size.text : 0), context);
      events.draw(chart, from, top - head, bottom);
    },
    drawOver(chart: Chart): void {
      const targets = columnTargets(chart, context, time.pitch);
      drawColumnMarks(chart, context, time.xs);
      drawColumnTargets(chart, targets, context);
      const bounds = boundsOf(chart, padding);
      const { left: from, top, bottom } = chart.chartArea;
      const inside = { ...bounds, left: from - 2, top: top - head, bottom: bottom + (negative ? size.text : 0) };
      writeLabels(chart, columnLabels(chart, targets, inside, context), context);
      drawTargetRow(chart, targets, bounds, context);
    },
  };
}

/** Whether the columns of a chart lie down at a size, so that signs which point up in the wide drawing point aside there. */
export const columnsLieDown = (context: PlotContext): boolean => plot(context).indexAxis === 'y';

/** Columns over time; at most four side by side. */
export const columns: Kind = {
  plot,
  zero: true,
  outcome: 'column',
  target: 'bracket',
  floor: 'floor',
  isNamed: ({ series }) => series.length === 1,
  stops: seriesStops,
  rows: false,
};
