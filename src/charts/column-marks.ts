import type { Chart } from 'chart.js';
import { innerEnd, isFloor, seriesBreaks, type ChartPoint } from './chart-view.ts';
import { chevron, strokeLines, type Box } from './labels.ts';
import { barBox, elementAt, type PlotContext } from './plot.ts';
import { paint } from './palette.ts';
import { colourOf } from './series-style.ts';

/** What columns say beside their length: that a value is a floor or a range, and where the definition changes. */
export function drawColumnMarks(chart: Chart, context: PlotContext, xs: readonly number[]): void {
  const { view, palette } = context;
  const y = chart.scales['y'];
  if (y === undefined) return;
  for (const [dataset, series] of view.series.entries()) {
    if (series.role === 'target') continue;
    const columns = series.points.flatMap((point, category) => {
      const element = elementAt(chart, dataset, category);
      return point === undefined || element === undefined ? [] : [{ point, x: element.x, box: barBox(element, 'x') }];
    });
    const colour = colourOf(context, series);
    const floors = columns.filter(({ point }) => isFloor(point));
    strokeLines(
      chart,
      floors.map(({ point, x, box }) => chevron(x, point.value < 0 ? box.bottom + 7 : box.top - 3)),
      colour,
      2,
    );
    for (const { point, box } of columns) {
      const range = rangeBox(point, box, (value) => y.getPixelForValue(value));
      if (range === undefined) continue;
      const { ctx } = chart;
      ctx.save();
      ctx.setLineDash([]);
      ctx.fillStyle = paint(palette, series.ink, true);
      ctx.strokeStyle = colour;
      ctx.lineWidth = 1.5;
      ctx.beginPath();
      ctx.rect(range.left, range.top, range.right - range.left, range.bottom - range.top);
      ctx.fill();
      ctx.stroke();
      ctx.restore();
    }
  }
  const breaks = [...new Set(view.series.flatMap(seriesBreaks).map(({ after }) => after))];
  const cut = (category: number) => {
    const x = chart.chartArea.left + ((xs[category] ?? 0) + (xs[category + 1] ?? 0)) / 2;
    return [
      [x, chart.chartArea.top],
      [x, chart.chartArea.bottom + 6],
    ] as const;
  };
  strokeLines(chart, breaks.map(cut), palette.axis, 1.5, [3, 3]);
}

/** The part of a column that a published range leaves open: from its nearer end, or from zero on both sides, to its farther one. */
function rangeBox(point: ChartPoint, box: Box, pixel: (value: number) => number): Box | undefined {
  if (point.upper === undefined) return undefined;
  const inner = innerEnd(point);
  const [a, b] = inner === 0 ? [point.value, point.upper] : [inner, inner === point.value ? point.upper : point.value];
  const [top, bottom] = [Math.min(pixel(a), pixel(b)), Math.max(pixel(a), pixel(b))];
  return { left: box.left + 0.75, right: box.right - 0.75, top, bottom };
}

/** The mark of one target: a bracket across the columns that it speaks of. */
export interface ColumnTarget {
  readonly point: ChartPoint;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** Whether an outcome is known, shown or hidden. */
  readonly isKnown: boolean;
  /** The columns below or behind the bracket; thin bodies are those of early values. */
  readonly columns: readonly (Box & { readonly thin: boolean })[];
  readonly baseline: number;
}

const leg = 5;

export function columnTargets(chart: Chart, { view }: PlotContext, pitch: number): readonly ColumnTarget[] {
  const baseline = chart.scales['y']?.getPixelForValue(0) ?? chart.chartArea.bottom;
  // Brackets of neighbours must not run into one.
  const overhang = Math.min(4, pitch * 0.15 - 1);
  return view.series.flatMap((target, dataset) => {
    if (target.role !== 'target') return [];
    return target.points.flatMap((point, category) => {
      const element = elementAt(chart, dataset, category);
      if (point === undefined || element === undefined) return [];
      const columns = view.series.flatMap((series, index) => {
        const column =
          series.role === 'target' || (target.of ?? series.id) !== series.id
            ? undefined
            : elementAt(chart, index, category);
        return column === undefined ? [] : [{ ...barBox(column, 'x'), thin: series.points[category]?.early === true }];
      });
      const half = Math.min(pitch * 0.34, 32);
      const left =
        columns.length > 0 ? Math.min(...columns.map((box) => box.left)) - overhang : element.x - half - overhang;
      const right =
        columns.length > 0 ? Math.max(...columns.map((box) => box.right)) + overhang : element.x + half + overhang;
      const isKnown = view.series.some(
        (series) =>
          series.role !== 'target' && (target.of ?? series.id) === series.id && series.points[category] !== undefined,
      );
      return [{ point, left, right, y: element.y, isKnown, columns, baseline }];
    });
  });
}

/** Brackets with an edge in the surface's colour where they cross a column; a target without an outcome stands on dashed legs. */
export function drawColumnTargets(chart: Chart, targets: readonly ColumnTarget[], { palette }: PlotContext): void {
  const bracket = ({ left, right, y, baseline }: ColumnTarget) => {
    const foot = y + (y <= baseline ? leg : -leg);
    return [
      [left, foot],
      [left, y],
      [right, y],
      [right, foot],
    ] as const;
  };
  const crossing = targets.filter(({ y, columns }) => columns.some((column) => crossesColumn(y, column)));
  strokeLines(chart, crossing.map(bracket), palette.surface, 5);
  const open = targets.filter(({ isKnown }) => !isKnown);
  const legs = open.flatMap(
    ({ left, right, y, baseline }) =>
      [
        [
          [left, y],
          [left, baseline],
        ],
        [
          [right, y],
          [right, baseline],
        ],
      ] as const,
  );
  strokeLines(chart, legs, palette.target, 1.5, [2, 4]);
  strokeLines(chart, targets.map(bracket), palette.target, 2.5);
}

const crossesColumn = (y: number, { top, bottom }: Box): boolean => top < y && y < bottom;
