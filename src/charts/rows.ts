import type { Chart } from 'chart.js';
import { innerEnd, type ChartPoint, type ChartSeries, type ChartView, type Stop } from './chart-view.ts';
import { strokeLines, writeLabels, type Box } from './labels.ts';
import { boundsOf, linearScale, type Plot, type PlotContext, type PlotDataset } from './plot.ts';
import { drawRowMarks, rowLabels } from './row-marks.ts';
import { barDataset, markDataset } from './series-style.ts';
import { widest, wrapText } from './text.ts';

/** Where a value stands in the view. */
export interface RowValue extends Stop {
  readonly point: ChartPoint;
}

/** One row of a horizontal chart: a bar, the mark of its target, or both. */
export interface Row {
  readonly label: string;
  readonly bar?: RowValue;
  readonly mark?: RowValue;
  /** Stands close under the row before it and has no label of its own. */
  readonly isContinued?: boolean;
}

export interface PlacedRow extends Row {
  readonly lines: readonly string[];
  /** Baseline of the first line of the label. */
  readonly labelY: number;
  /** Middle of the bar. */
  readonly y: number;
}

export interface RowLayout {
  readonly rows: readonly PlacedRow[];
  readonly height: number;
  /** Where the plot begins: labels stand before it, or over the bars where they are long. */
  readonly left: number;
  readonly right: number;
  readonly bar: number;
  /** Names stand over their rows. */
  readonly isAbove: boolean;
}

/** Values of rows from top to bottom, the bar of each before its mark. */
export const rowStops = (rows: readonly Row[]): readonly Stop[] =>
  rows.flatMap(({ bar, mark }) =>
    [bar, mark].flatMap((value) => (value === undefined ? [] : [{ series: value.series, category: value.category }])),
  );

/** The columns of each category as rows under its label; a category without values keeps an empty row. */
export function groupedRows({ categories, series }: ChartView): readonly Row[] {
  return categories.flatMap(({ label }, category): readonly Row[] => {
    const bars = series.flatMap(({ points }, index) => {
      const point = points[category];
      return point === undefined ? [] : [{ series: index, category, point }];
    });
    if (bars.length === 0) return [{ label }];
    return bars.map((bar, place) => (place === 0 ? { label, bar } : { label: '', bar, isContinued: true }));
  });
}

export function rowValue(view: ChartView, series: ChartSeries | undefined, category: number): RowValue | undefined {
  const point = series?.points[category];
  return series === undefined || point === undefined
    ? undefined
    : { series: view.series.indexOf(series), category, point };
}

/** A target's tick reaches this far beyond its bar on both sides. */
export const markReach = 5;

const leading = 1.25;
const labelGap = 14;
const valueGap = 20;

/** Places rows one under the other, each as high as its label and its marks need. */
export function layoutRows(rows: readonly Row[], { size, measure }: PlotContext): RowLayout {
  const widthOf = (text: string): number => widest(measure)(text, size.text, 400);
  const values = rows.flatMap(({ bar, mark }) => [bar, mark].flatMap((value) => value ?? []));
  const room = (points: readonly RowValue[]): number =>
    Math.ceil(
      Math.max(6 - valueGap, ...points.map(({ point }) => widest(measure)(point.label, size.text, 600))) + valueGap - 6,
    );
  // Values stand beyond the end of their bars: those below zero to the left, where the names must leave them room.
  const [after, before] = [
    room(values.filter(({ point }) => point.value >= 0 || (point.upper ?? 0) > 0)),
    room(values.filter(({ point }) => point.value < 0 && (point.upper ?? point.value) <= 0)),
  ];
  const names = Math.max(0, ...rows.map(({ label }) => widthOf(label)));
  const above =
    (size.variant === 'narrow' && names > size.width * 0.28) ||
    Math.min(names, size.width * 0.36) + labelGap + after + before > size.width * 0.75;
  const wrapped = rows.map(({ label }) => wrapText(label, above ? size.width : size.width * 0.36, widthOf));
  const name = above ? 0 : Math.ceil(Math.max(...wrapped.flat().map(widthOf)) + labelGap);
  // Where numbers would take the room of the bars, those that do not fit are left to the tip and the table.
  const fits = name + before + after < size.width * 0.8;
  const marked = rows.some(({ mark }) => mark !== undefined);
  const bar = size.variant === 'narrow' ? 18 : 22;
  const lineHeight = size.text * leading;
  const gap = marked ? 12 : 10;
  let top = 0;
  const placed = rows.map((row, index): PlacedRow => {
    const lines = row.label === '' ? [] : (wrapped[index] ?? []);
    const label = lines.length * lineHeight;
    const overBar = (marked ? size.text + markReach + 2 : 0) + (above && label > 0 ? label + 2 : 0);
    const height = above ? overBar + bar : Math.max(overBar + bar, label);
    const y = above ? top + overBar + bar / 2 : top + Math.max(overBar + bar / 2, label / 2);
    const labelY = Math.round((above ? top : y - label / 2) + size.text * 0.93);
    top = Math.max(top + height, y + bar / 2) + (rows[index + 1]?.isContinued ? 3 : gap);
    return { ...row, lines, labelY, y };
  });
  return {
    rows: placed,
    height: Math.ceil(top - gap + (marked ? markReach : 0) + 2),
    left: name + (fits ? before : 8),
    right: fits ? after : 8,
    bar,
    isAbove: above,
  };
}

/** Horizontal bars, one a row, with wrapped labels; targets, where rows have them, are ticks across the bars. */
export function rowsPlot(context: PlotContext, rows: readonly Row[]): Plot {
  const { view, palette } = context;
  const layout = layoutRows(rows, context);
  const padding = { top: 0, right: layout.right, bottom: 0, left: layout.left };
  const valuesOf = (series: number) =>
    layout.rows.map((row) => [row.bar, row.mark].find((value) => value?.series === series));
  const limits = rows.flatMap(({ bar, mark }) =>
    [bar, mark].flatMap((value) => (value === undefined ? [] : [value.point.upper ?? 0, value.point.value])),
  );
  return {
    height: layout.height,
    padding,
    indexAxis: 'y',
    datasets: view.series.map((series, index): PlotDataset => {
      const values = valuesOf(index);
      const isMark = layout.rows.some(({ mark }) => mark?.series === index);
      const data = layout.rows.map(({ y }, row) => {
        const point = values[row]?.point;
        return { x: point === undefined ? null : isMark ? point.value : innerEnd(point), y };
      });
      if (isMark) return markDataset(series, data, layout.bar);
      const points = values.map((value) => value?.point);
      return barDataset(context, series, data, points, layout.bar);
    }),
    scales: {
      // From zero to the longest bar: every bar carries its value, so no ticks are needed beyond it.
      x: linearScale(Math.min(0, ...limits), Math.max(0, ...limits)),
      y: linearScale(0, layout.height, { reverse: true }),
    },
    elementIndex: (series, category) => valuesOf(series).findIndex((value) => value?.category === category),
    drawUnder(chart: Chart): void {
      writeRowNames(chart, layout, context);
    },
    drawOver(chart: Chart): void {
      const zero = chart.scales['x']?.getPixelForValue(0) ?? chart.chartArea.left;
      const rules = layout.rows.map(({ y }) =>
        [-1, 1].map((side) => [zero, chart.chartArea.top + y + side * (layout.bar / 2 + 4)] as const),
      );
      strokeLines(chart, rules, palette.axis, 1);
      drawRowMarks(chart, layout, context);
      writeLabels(chart, rowLabels(chart, layout, boundsOf(chart, padding), context), context);
    },
  };
}

/** Names at the left edge, before or above their rows; `halo`: where gridlines run behind them. */
export function writeRowNames(chart: Chart, { rows, left }: RowLayout, context: PlotContext, halo = false): void {
  const labels = rows.flatMap(({ lines, labelY }) =>
    lines.map((text, line) => ({
      text,
      x: chart.chartArea.left - left,
      y: Math.round(chart.chartArea.top + labelY + line * context.size.text * leading),
      align: 'left' as const,
      ink: context.palette.label,
      weight: 400 as const,
      halo,
    })),
  );
  writeLabels(chart, labels, context);
}

/** The room of the names, in any font. */
export const nameBoxes = (chart: Chart, { rows, left }: RowLayout, { size, measure }: PlotContext): readonly Box[] =>
  rows.flatMap(({ lines, labelY }) =>
    lines.map((text, line): Box => {
      const [from, base] = [chart.chartArea.left - left, chart.chartArea.top + labelY + line * size.text * leading];
      return {
        left: from,
        right: from + widest(measure)(text, size.text, 400) + 2,
        top: base - size.text,
        bottom: base + 3,
      };
    }),
  );
