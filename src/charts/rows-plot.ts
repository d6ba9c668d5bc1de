import type { Chart } from 'chart.js';
import { strokeLines, writeLabels } from './pen.ts';
import type { Plot, PlotContext, PlotDataset } from './plot.ts';
import { boundsOf, hiddenScale, type PlotScale } from './plot.ts';
import { drawRowMarks } from './row-marks.ts';
import { rowLabels } from './row-labels.ts';
import { layoutRows, type PlacedRow } from './row-layout.ts';
import type { Row } from './rows.ts';
import { barStyle, markDataset } from './series-style.ts';

/** Horizontal bars, one a row, with wrapped labels; targets, where rows have them, are ticks across the bars. */
export function rowsPlot(context: PlotContext, rows: readonly Row[]): Plot {
  const { view, size, palette } = context;
  const layout = layoutRows(rows, context);
  const padding = { top: 0, right: layout.right, bottom: 0, left: layout.left };
  const valuesOf = (series: number) =>
    layout.rows.map((row) => [row.bar, row.mark].find((value) => value?.series === series));
  return {
    height: layout.height,
    padding,
    indexAxis: 'y',
    labels: [],
    datasets: view.series.map((series, index): PlotDataset => {
      const values = valuesOf(index);
      const data = layout.rows.map(({ y }, row) => ({ x: values[row]?.point.value ?? null, y }));
      if (layout.rows.some(({ mark }) => mark?.series === index))
        return { ...markDataset(series, data), barThickness: layout.bar };
      const points = values.map((value) => value?.point);
      return {
        type: 'bar',
        label: series.label,
        data,
        ...barStyle(context, series, points),
        grouped: false,
        barThickness: layout.bar,
      };
    }),
    scales: {
      x: rowScale(layout.rows),
      y: { ...hiddenScale, type: 'linear', offset: false, min: 0, max: layout.height, reverse: true },
    },
    elementIndex: (series, category) => valuesOf(series).findIndex((value) => value?.category === category),
    drawUnder(chart: Chart): void {
      writeRowNames(chart, layout.rows, chart.chartArea.left - layout.left, chart.chartArea.top, context);
    },
    drawOver(chart: Chart): void {
      const zero = chart.scales['x']?.getPixelForValue(0) ?? chart.chartArea.left;
      const rules = layout.rows.map(({ y }) =>
        [-1, 1].map((side) => [zero, chart.chartArea.top + y + side * (layout.bar / 2 + 4)] as const),
      );
      strokeLines(chart, rules, palette.axis, 1);
      drawRowMarks(chart, layout, context);
      const bounds = boundsOf(chart, padding);
      writeLabels(chart, rowLabels(chart, layout, { ...bounds, right: bounds.left + size.width }, context), context);
    },
  };
}

/** From zero to the longest bar: every bar carries its value, so no ticks are needed beyond it. */
function rowScale(rows: readonly Row[]): PlotScale {
  const values = rows.flatMap(({ bar, mark }) =>
    [bar, mark].flatMap((value) => (value === undefined ? [] : [value.point.upper ?? 0, value.point.value])),
  );
  return { ...hiddenScale, type: 'linear', min: Math.min(0, ...values), max: Math.max(0, ...values) };
}

function writeRowNames(
  chart: Chart,
  rows: readonly PlacedRow[],
  left: number,
  top: number,
  context: PlotContext,
): void {
  const labels = rows.flatMap(({ label, lines, labelY }) =>
    (label === '' ? [] : lines).map((text, line) => ({
      text,
      x: left,
      y: Math.round(top + labelY + line * context.size.text * 1.25),
    })),
  );
  writeLabels(
    chart,
    labels.map((label) => ({ ...label, align: 'left', ink: context.palette.label, weight: 400, halo: false })),
    context,
  );
}
