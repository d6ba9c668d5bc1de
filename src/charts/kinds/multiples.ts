import type { Chart } from 'chart.js';
import { seriesStops } from '../chart-view.ts';
import type { Kind } from '../kind.ts';
import { writeLabels, type Box } from '../labels.ts';
import { lineLabels } from '../line-labels.ts';
import { drawLineMarks, drawLineTargets } from '../line-marks.ts';
import { boundsOf, linearScale, type Plot, type PlotContext, type PlotDataset, type PlotScale } from '../plot.ts';
import { lineDataset, markPoints } from '../series-style.ts';
import { capHeight, widest, wrapEvenly } from '../text.ts';
import { drawTimeAxis, layoutTime, layoutTimeAxis, type TimeAxis, type TimeLayout } from '../time-axis.ts';
import { drawValueAxis, valueAxisWidth } from '../value-axis.ts';

interface Panel {
  /** Indexes of the series in it: an outcome and its targets. */
  readonly series: readonly number[];
  readonly lines: readonly string[];
  readonly row: number;
  /** From the left edge of the plot. */
  readonly left: number;
}

interface PanelLayout {
  readonly panels: readonly Panel[];
  /** Room of names above the plots, row by row. */
  readonly heads: readonly number[];
  readonly panelWidth: number;
  readonly time: TimeLayout;
  readonly axis: TimeAxis;
  /** Room of periods below the plot of a panel. */
  readonly foot: number;
  /** Part of the foot between axis and periods, for the labels of the lowest points. */
  readonly dip: number;
  readonly left: number;
  readonly height: number;
}

const gap = 22;
const plotHeights = { wide: 120, narrow: 96 } as const;

const pointRadius = 3;

/** Room beside the last points for their numbers. */
const sideRoom = 8;

/** Small lines side by side on one scale, each with its name; targets stand in the panel of the outcome that they speak of. */
function plot(context: PlotContext): Plot {
  const { view } = context;
  const layout = layoutPanels(context);
  const padding = { top: 0, right: sideRoom, bottom: 0, left: layout.left };
  const panelOf = (series: number): Panel | undefined => layout.panels.find((panel) => panel.series.includes(series));
  return {
    height: layout.height,
    padding,
    indexAxis: 'x',
    datasets: view.series.map((series, index): PlotDataset => {
      const { left = 0, row = 0 } = panelOf(index) ?? {};
      const data = series.points.map((point, category) => ({
        x: left + (layout.time.xs[category] ?? 0),
        y: point?.value ?? null,
      }));
      return {
        ...(series.role === 'target' ? markPoints(series, data) : lineDataset(context, series, data, pointRadius)),
        yAxisID: `y${row}`,
      };
    }),
    scales: {
      x: linearScale(0, context.size.width - layout.left - sideRoom),
      ...Object.fromEntries(layout.heads.map((_, row) => [`y${row}`, rowScale(layout, row, context)])),
    },
    elementIndex: (_, category) => category,
    drawUnder(chart: Chart): void {
      for (const panel of layout.panels) drawPanel(chart, panel, layout, context);
      drawLineTargets(chart, context, pointRadius);
    },
    drawOver(chart: Chart): void {
      drawLineMarks(chart, context, pointRadius);
      const bounds = { ...boundsOf(chart, padding), left: chart.chartArea.left - 8 };
      writeLabels(
        chart,
        lineLabels(
          chart,
          bounds,
          [...periodBoxes(chart, layout, context), ...nameBoxes(chart, layout, context)],
          pointRadius,
          context,
        ),
        context,
      );
    },
  };
}

/** Where the periods stand, over the whole width: no label of a value goes there. */
function periodBoxes(chart: Chart, { heads, dip }: PanelLayout, { view, size }: PlotContext): readonly Box[] {
  return heads.map((_, row) => {
    const scale = chart.scales[`y${row}`];
    const top = (scale?.getPixelForValue(view.scale.min) ?? 0) + dip;
    return { left: 0, right: size.width, top, bottom: scale?.bottom ?? top };
  });
}

/** Where the names of the panels stand. */
const nameBoxes = (chart: Chart, { panels, panelWidth }: PanelLayout, { size }: PlotContext): readonly Box[] =>
  panels.map(({ lines, row, left }) => {
    const top = chart.scales[`y${row}`]?.top ?? 0;
    const from = chart.chartArea.left + left;
    return { left: from, right: from + panelWidth, top, bottom: top + size.text * (0.3 + lines.length * 1.2) };
  });

/** A value axis for one row of panels, stretched beyond the view's limits by the room of names above and periods below. */
function rowScale({ heads, foot }: PanelLayout, row: number, { view, size }: PlotContext): PlotScale {
  const plotHeight = plotHeights[size.variant];
  const unit = (view.scale.max - view.scale.min) / plotHeight;
  const head = heads[row] ?? 0;
  return linearScale(view.scale.min - unit * foot, view.scale.max + unit * head, {
    position: 'left',
    stack: 'rows',
    stackWeight: head + plotHeight + foot,
    weight: heads.length - row,
  });
}

function drawPanel(chart: Chart, panel: Panel, layout: PanelLayout, context: PlotContext): void {
  const { view, size, palette } = context;
  const scale = chart.scales[`y${panel.row}`];
  if (scale === undefined) return;
  const left = chart.chartArea.left + panel.left;
  const right = left + layout.panelWidth;
  drawValueAxis(chart, scale, left, right, context, panel.left === 0);
  const top = scale.getPixelForValue(view.scale.min);
  drawTimeAxis(chart, layout.axis, left, top + layout.dip, context);
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

/** Panels two by two, three by three where they are many: each wide enough to be read. On a phone one under the other where there are few. */
function layoutPanels(context: PlotContext): PanelLayout {
  const { view, size, measure } = context;
  const outcomes = view.series.flatMap((series, index) => (series.role === 'target' ? [] : [{ series, index }]));
  const most = size.variant === 'narrow' || outcomes.length <= 4 ? 2 : 3;
  const columns = Math.min(outcomes.length, most);
  const rows = Math.ceil(outcomes.length / columns);
  const left = valueAxisWidth(context);
  const panelWidth = (size.width - left - sideRoom - gap * (columns - 1)) / columns;
  const time = layoutTime(view, panelWidth);
  const axis = layoutTimeAxis(context, time.xs, panelWidth, gap / 2, sideRoom);
  const panels = outcomes.map(({ series, index }, place): Panel => ({
    series: [
      index,
      ...view.series.flatMap((other, target) =>
        other.role === 'target' && (other.of ?? outcomes[0]?.series.id) === series.id ? [target] : [],
      ),
    ],
    lines: wrapEvenly(series.label, panelWidth, (text) => widest(measure)(text, size.text, 600)),
    row: Math.floor(place / columns),
    left: (place % columns) * (panelWidth + gap),
  }));
  const dip = Math.ceil(size.text * capHeight) + 4;
  const foot = dip + axis.height + 8;
  const heads = Array.from({ length: rows }, (_, row) => {
    const lines = panels.flatMap((panel) => (panel.row === row ? [panel.lines.length] : []));
    return Math.max(...lines) * size.text * 1.2 + size.text + 12;
  });
  const height = Math.ceil(heads.reduce((sum, head) => sum + head + plotHeights[size.variant] + foot, 0));
  return { panels, heads, panelWidth, time, axis, foot, dip, left, height };
}

/** Small lines, each in a panel with its name. */
export const multiples: Kind = {
  plot,
  zero: false,
  outcome: 'point',
  target: 'bracket',
  floor: 'floor',
  isNamed: () => true,
  stops: seriesStops,
  rows: false,
};
