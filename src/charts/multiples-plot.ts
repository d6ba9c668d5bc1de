import type { Chart } from 'chart.js';
import { drawCategoryAxis, layoutCategoryAxis, type CategoryAxis } from './category-axis.ts';
import { lineLabels } from './line-labels.ts';
import { drawLineMarks } from './line-marks.ts';
import { layoutPanels, type Panel, type PanelLayout } from './panel-layout.ts';
import { writeLabels } from './pen.ts';
import type { Box } from './place-labels.ts';
import { boundsOf, hiddenScale, type Plot, type PlotContext, type PlotDataset, type PlotScale } from './plot.ts';
import { diamondDataset, lineDataset } from './series-style.ts';
import { drawValueAxis } from './value-axis.ts';

const pointRadius = 3;

/** Small lines side by side on one scale, each with its name; targets stand in the panel of the outcome that they speak of. */
export function multiplesPlot(context: PlotContext): Plot {
  const { view } = context;
  const layout = layoutPanels(context);
  const axis = layoutCategoryAxis(context, layout.slot);
  const padding = { top: 0, right: 0, bottom: 0, left: layout.left };
  const panelOf = (series: number): Panel | undefined => layout.panels.find((panel) => panel.series.includes(series));
  return {
    height: layout.height,
    padding,
    indexAxis: 'x',
    labels: [],
    datasets: view.series.map((series, index): PlotDataset => {
      const { left = 0, row = 0 } = panelOf(index) ?? {};
      const data = series.points.map((point, category) => ({
        x: left + layout.slot * (category + 0.5),
        y: point?.value ?? null,
      }));
      return {
        ...(series.role === 'target' ? diamondDataset : lineDataset)(context, series, pointRadius),
        data,
        yAxisID: `y${row}`,
      };
    }),
    scales: {
      x: { ...hiddenScale, type: 'linear', offset: false, min: 0, max: context.size.width - layout.left },
      ...Object.fromEntries(
        Array.from({ length: layout.rows }, (_, row) => [`y${row}`, rowScale(layout, row, context)]),
      ),
    },
    elementIndex: (_, category) => category,
    drawUnder: (chart: Chart): void => layout.panels.forEach((panel) => drawPanel(chart, panel, layout, axis, context)),
    drawOver(chart: Chart): void {
      drawLineMarks(chart, context, pointRadius);
      const bounds = boundsOf(chart, padding);
      writeLabels(chart, lineLabels(chart, bounds, periodBoxes(chart, layout, context), pointRadius, context), context);
    },
  };
}

/** Where the periods stand, over the whole width: no label of a value goes there. */
function periodBoxes(chart: Chart, { rows, dip }: PanelLayout, { view, size }: PlotContext): readonly Box[] {
  return Array.from({ length: rows }, (_, row) => {
    const scale = chart.scales[`y${row}`];
    const top = (scale?.getPixelForValue(view.scale.min) ?? 0) + dip;
    return { left: 0, right: size.width, top, bottom: scale?.bottom ?? top };
  });
}

/** A value axis for one row of panels, stretched beyond the view's limits by the room of names above and periods below. */
function rowScale({ rows, head, foot, rowHeight }: PanelLayout, row: number, { view }: PlotContext): PlotScale {
  const unit = (view.scale.max - view.scale.min) / (rowHeight - head - foot);
  const limits = { min: view.scale.min - unit * foot, max: view.scale.max + unit * head };
  return { ...hiddenScale, type: 'linear', position: 'left', stack: 'rows', weight: rows - row, ...limits };
}

function drawPanel(chart: Chart, panel: Panel, layout: PanelLayout, axis: CategoryAxis, context: PlotContext): void {
  const { view, size, palette } = context;
  const scale = chart.scales[`y${panel.row}`];
  if (scale === undefined) return;
  const left = chart.chartArea.left + panel.left;
  const right = left + layout.panelWidth;
  drawValueAxis(chart, scale, left, right, context, panel.left === 0);
  const top = scale.getPixelForValue(view.scale.min);
  drawCategoryAxis(
    chart,
    axis,
    { top: top + layout.dip, left: left - 12, right, xOf: (category) => left + layout.slot * (category + 0.5) },
    context,
  );
  const first = scale.top + size.text;
  const name = panel.lines.map((text, line) => ({
    text,
    x: Math.round(left),
    y: Math.round(first + line * size.text * 1.2),
  }));
  writeLabels(
    chart,
    name.map((line) => ({ ...line, align: 'left', ink: palette.label, weight: 600, halo: false })),
    context,
  );
}
