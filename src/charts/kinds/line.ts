import type { Chart } from 'chart.js';
import { layoutAnnotations } from '../annotations.ts';
import { seriesStops } from '../chart-view.ts';
import type { Kind } from '../kind.ts';
import { writeLabels } from '../labels.ts';
import { lastValueWidth, lineLabels, mostBeside, seriesNames, seriesNamesWidth } from '../line-labels.ts';
import { drawLineMarks, drawLineTargets } from '../line-marks.ts';
import { boundsOf, linearScale, type Padding, type Plot, type PlotContext } from '../plot.ts';
import { lineDataset, markPoints } from '../series-style.ts';
import { capHeight } from '../text.ts';
import { drawTimeAxis, layoutTime, layoutTimeAxis } from '../time-axis.ts';
import { drawValueAxis, valueAxisWidth } from '../value-axis.ts';

/** Lines over time with gaps and cuts; targets are brackets. Several lines carry their names at their ends where there is room. */
export function linePlot(context: PlotContext, reverse = false): Plot {
  const { view, size } = context;
  const left = valueAxisWidth(context);
  const after = size.width - left - (layoutTime(view, size.width - left).xs.at(-1) ?? 0);
  const beside = Math.max(seriesNamesWidth(context, after), lastValueWidth(context, after));
  const right = Math.min(beside, mostBeside(context));
  const width = size.width - left - right;
  const time = layoutTime(view, width);
  const radius = time.pitch < 14 ? 2.5 : 4;
  const axis = layoutTimeAxis(context, time.xs, width, left, 0);
  const events = layoutAnnotations(context, time.xAt, width, left);
  const head = Math.ceil(size.text + 10);
  // The lowest points may touch the foot of the plot: their labels stand between it and the periods, clear of both.
  const dip = Math.ceil(size.text * capHeight) + 4;
  const padding: Padding = { top: events.height + head, right, bottom: axis.height + dip, left };
  return {
    height: size.height + events.height,
    padding,
    indexAxis: 'x',
    datasets: view.series.map((series) => {
      const data = series.points.map((point, category) => ({ x: time.xs[category] ?? 0, y: point?.value ?? null }));
      return series.role === 'target' ? markPoints(series, data) : lineDataset(context, series, data, radius);
    }),
    scales: { x: linearScale(0, width), y: linearScale(view.scale.min, view.scale.max, { reverse }) },
    elementIndex: (_, category) => category,
    drawUnder(chart: Chart): void {
      const { y } = chart.scales;
      const { left: from, right: to, top, bottom } = chart.chartArea;
      if (y === undefined) return;
      drawValueAxis(chart, y, from, to, context);
      drawTimeAxis(chart, axis, from, bottom + dip, context);
      events.draw(chart, from, top - head, bottom);
      drawLineTargets(chart, context, radius);
    },
    drawOver(chart: Chart): void {
      drawLineMarks(chart, context, radius);
      const whole = boundsOf(chart, padding);
      const { left: from, top, bottom } = chart.chartArea;
      const bounds = { ...whole, left: from - 2, top: top - head, bottom: bottom + dip };
      const names = seriesNames(chart, bounds, context);
      writeLabels(chart, [...names.values(), ...lineLabels(chart, bounds, [], radius, context, names)], context);
    },
  };
}

export const line: Kind = {
  plot: (context) => linePlot(context),
  zero: false,
  outcome: 'point',
  target: 'bracket',
  floor: 'floor',
  isNamed: ({ series }) => series.length === 1,
  stops: seriesStops,
  rows: false,
};
