import type { Chart } from 'chart.js';
import { drawCategoryAxis, layoutCategoryAxis } from './category-axis.ts';
import { lineLabels } from './line-labels.ts';
import { drawLineMarks } from './line-marks.ts';
import { writeLabels } from './pen.ts';
import { plotBounds, categoryScale, valueScale, type Padding, type Plot, type PlotContext } from './plot.ts';
import { diamondDataset, lineDataset } from './series-style.ts';
import { drawSeriesNames, hasSeriesNames, lastValueWidth, seriesNamesWidth } from './series-names.ts';
import { drawValueAxis, valueAxisWidth } from './value-axis.ts';

const pointRadius = 4;

/** Lines over time with gaps and cuts; targets are open diamonds. Several lines carry their names at their ends where there is room. */
export function linePlot(context: PlotContext): Plot {
  const { view, size } = context;
  const left = valueAxisWidth(context);
  const slot = (size.width - left) / view.categories.length;
  const right = Math.max(seriesNamesWidth(context, slot), lastValueWidth(context, slot));
  const axis = layoutCategoryAxis(context, (size.width - left - right) / view.categories.length);
  const padding: Padding = { top: size.text + 10, right, bottom: axis.height, left };
  return {
    height: size.height,
    padding,
    indexAxis: 'x',
    labels: view.categories.map(({ id }) => id),
    datasets: view.series.map((series) =>
      (series.role === 'target' ? diamondDataset : lineDataset)(context, series, pointRadius),
    ),
    scales: { x: categoryScale, y: valueScale(view) },
    elementIndex: (_, category) => category,
    drawUnder(chart: Chart): void {
      const { x, y } = chart.scales;
      if (x === undefined || y === undefined) return;
      const { chartArea } = chart;
      drawValueAxis(chart, y, chartArea.left, chartArea.right, context);
      const place = {
        top: chartArea.bottom,
        left: chartArea.left - left,
        right: chartArea.right,
        xOf: (category: number) => x.getPixelForValue(category),
      };
      drawCategoryAxis(chart, axis, place, context);
    },
    drawOver(chart: Chart): void {
      drawLineMarks(chart, context, pointRadius);
      const bounds = plotBounds(chart, padding);
      const names = hasSeriesNames(context) ? drawSeriesNames(chart, bounds, context) : [];
      writeLabels(chart, lineLabels(chart, bounds, names, pointRadius, context), context);
    },
  };
}
