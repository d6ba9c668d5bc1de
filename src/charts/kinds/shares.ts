import type { Chart } from 'chart.js';
import { innerEnd, signedLabel, type ChartView, type Stop } from '../chart-view.ts';
import type { Kind } from '../kind.ts';
import { placeLabels, strokeLines, writeLabels, type LabelRequest } from '../labels.ts';
import { barBox, boundsOf, elementAt, linearScale, type Plot, type PlotContext } from '../plot.ts';
import { layoutRows, writeRowNames } from '../rows.ts';
import { barDataset, colourOf } from '../series-style.ts';
import { capHeight } from '../text.ts';

/** The parts of each period that are known, in the order of the series. */
function partsOf({ categories, series }: ChartView) {
  return categories.map((category, index) => {
    const parts = series.map(({ points }) => {
      const point = points[index];
      return point === undefined ? undefined : Math.max(0, innerEnd(point));
    });
    return { label: category.label, parts, sum: parts.reduce<number>((sum, part) => sum + (part ?? 0), 0) };
  });
}

const shareStops = ({ categories, series }: ChartView): readonly Stop[] =>
  categories.flatMap((_, category) =>
    series.flatMap(({ points }, index) => (points[category] === undefined ? [] : [{ series: index, category }])),
  );

/** Parts of a whole, a bar a period; what no part accounts for is an empty frame. */
function plot(context: PlotContext): Plot {
  const { view, size, palette, measure } = context;
  const rows = partsOf(view);
  const layout = layoutRows(
    rows.map(({ label }) => ({ label })),
    context,
  );
  const height = layout.height + 6;
  const padding = { top: 3, right: 3, bottom: 3, left: layout.left };
  const wholes = rows.map(({ sum }) => Math.max(sum, view.scale.whole ?? 0) || 1);
  const ends = (row: number, series: number): [number, number] | null => {
    const part = rows[row]?.parts[series];
    if (part === undefined) return null;
    const start = rows[row]?.parts.slice(0, series).reduce<number>((sum, one) => sum + (one ?? 0), 0) ?? 0;
    const whole = wholes[row] ?? 1;
    return [start / whole, (start + part) / whole];
  };
  return {
    height,
    padding,
    indexAxis: 'y',
    datasets: view.series.map((series, index) => ({
      ...barDataset(
        context,
        series,
        layout.rows.map(({ y }, row) => ({ x: ends(row, index), y })),
        series.points,
        layout.bar,
      ),
      // Parts that are early keep the outline that tells them.
      borderColor: series.points.map((point) => (point?.early ? colourOf(context, series) : palette.surface)),
      borderWidth: series.points.map((point) => (point?.early ? 1.5 : 1)),
    })),
    scales: { x: linearScale(0, 1), y: linearScale(0, layout.height, { reverse: true }) },
    elementIndex: (_, category) => category,
    drawUnder(chart: Chart): void {
      writeRowNames(chart, layout, context);
      const { left, right, top } = chart.chartArea;
      const frames = layout.rows.flatMap(({ y }, row) => {
        if (rows[row]?.sum === 0) return [];
        const [over, under] = [top + y - layout.bar / 2, top + y + layout.bar / 2];
        return [
          [
            [left, over],
            [right, over],
            [right, under],
            [left, under],
            [left, over],
          ] as const,
        ];
      });
      strokeLines(chart, frames, palette.axis, 1);
    },
    drawOver(chart: Chart): void {
      const requests = view.series.flatMap((series, index) =>
        series.points.flatMap((point, category): readonly LabelRequest[] => {
          const element = elementAt(chart, index, category);
          if (point === undefined || element === undefined) return [];
          const box = barBox(element, 'y');
          const y = (box.top + box.bottom + size.text * capHeight) / 2;
          const ink = point.early || series.ink.shade > 0 ? palette.label : palette.surface;
          const spot = { x: (box.left + box.right) / 2, y, align: 'center' as const, ink, halo: false, within: box };
          return [{ text: signedLabel(point), weight: 600, key: true, spots: [spot] }];
        }),
      );
      const bounds = boundsOf(chart, padding);
      const placed = placeLabels(requests, { bounds, boxes: [], strokes: [] }, size.text, measure);
      writeLabels(
        chart,
        placed.filter((label) => label !== undefined),
        context,
      );
    },
  };
}

export const shares: Kind = {
  plot,
  zero: true,
  outcome: 'column',
  target: 'outline',
  isNamed: ({ series }) => series.length === 1,
  stops: shareStops,
  rows: true,
};
