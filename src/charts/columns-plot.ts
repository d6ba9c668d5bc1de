import type { Chart } from 'chart.js';
import { drawCategoryAxis, layoutCategoryAxis } from './category-axis.ts';
import { columnLabels } from './column-labels.ts';
import { columnTargets, drawColumnTargets } from './column-targets.ts';
import { drawColumnMarks } from './column-marks.ts';
import { writeLabels } from './pen.ts';
import {
  plotBounds,
  categoryScale,
  requireZero,
  valueScale,
  type Padding,
  type Plot,
  type PlotContext,
} from './plot.ts';
import { groupedRows } from './rows.ts';
import { rowsPlot } from './rows-plot.ts';
import { columnDataset, markDataset } from './series-style.ts';
import { drawValueAxis, valueAxisWidth } from './value-axis.ts';

/** A bracket over the last column may reach a little beyond the plot. */
const bracketRoom = 3;

/** Share of a category's room that its columns take. */
const share = 0.74;

/** Whether columns side by side on a phone leave their labels no room: they lie down then, where each has a line of its own. */
function areTooSlim({ view, size, measure }: PlotContext, room: number): boolean {
  if (size.variant === 'wide' || view.series.length < 2 || view.series.some(({ role }) => role !== 'outcome'))
    return false;
  const labels = view.series.flatMap(({ points }) => points.flatMap((point) => point?.label ?? []));
  return Math.max(...labels.map((label) => measure(label, size.text, 600))) > room;
}

/** One column a category and series from a zero baseline; targets are brackets over the columns that they speak of. */
export function columnsPlot(context: PlotContext): Plot {
  const { view, size } = context;
  requireZero(view);
  const left = valueAxisWidth(context);
  const slot = (size.width - left - bracketRoom) / view.categories.length;
  const columns = view.series.filter(({ role }) => role !== 'target').length;
  if (areTooSlim(context, (slot * share) / columns)) return rowsPlot(context, groupedRows(view));
  const axis = layoutCategoryAxis(context, slot);
  const columnOptions = {
    categoryPercentage: share,
    barPercentage: 0.92,
    maxBarThickness: Math.min(64, (slot * share * 0.92) / columns),
    // A forecast that stands for a missing outcome takes its place; otherwise a missing value leaves its place empty.
    skipNull: view.series.some(({ role }) => role === 'forecast'),
  };
  const padding: Padding = { top: size.text + 10, right: bracketRoom, bottom: axis.height, left };
  return {
    height: size.height,
    padding,
    indexAxis: 'x',
    labels: view.categories.map(({ id }) => id),
    datasets: view.series.map((series) =>
      series.role === 'target' ? markDataset(series) : { ...columnDataset(context, series), ...columnOptions },
    ),
    scales: { x: categoryScale, y: valueScale(view) },
    elementIndex: (_, category) => category,
    drawUnder(chart: Chart): void {
      const { x, y } = chart.scales;
      if (x === undefined || y === undefined) return;
      drawValueAxis(chart, y, chart.chartArea.left, chart.chartArea.right, context);
      const { left: from, right, bottom: top } = chart.chartArea;
      drawCategoryAxis(
        chart,
        axis,
        { top, left: from - left, right: right + bracketRoom, xOf: (category) => x.getPixelForValue(category) },
        context,
      );
    },
    drawOver(chart: Chart): void {
      const targets = columnTargets(chart, context);
      drawColumnMarks(chart, context);
      drawColumnTargets(chart, targets, context);
      writeLabels(chart, columnLabels(chart, targets, plotBounds(chart, padding), context), context);
    },
  };
}
