import type { Chart } from 'chart.js';
import type { ChartPoint } from './chart-view.ts';
import { barBox, elementAt } from './element-box.ts';
import { chevron, strokeLines } from './pen.ts';
import type { Box } from './place-labels.ts';
import type { PlotContext } from './plot.ts';
import { isFloor, isUnsettled } from './series-style.ts';

/** The mark of one target: a bracket across the columns that it speaks of. */
export interface ColumnTarget {
  readonly point: ChartPoint;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** The columns below or behind the bracket; thin bodies are those of values that may change. */
  readonly columns: readonly (Box & { readonly thin: boolean })[];
  readonly baseline: number;
}

const overhang = 4;
const leg = 5;

export function columnTargets(chart: Chart, { view }: PlotContext): readonly ColumnTarget[] {
  const slot = chart.chartArea.width / view.categories.length;
  const baseline = chart.scales['y']?.getPixelForValue(0) ?? chart.chartArea.bottom;
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
        return column === undefined ? [] : [{ ...barBox(column, 'x'), thin: isUnsettled(series.points[category]) }];
      });
      const half = Math.min(slot * 0.34, 32);
      const left =
        columns.length > 0 ? Math.min(...columns.map((box) => box.left)) - overhang : element.x - half - overhang;
      const right =
        columns.length > 0 ? Math.max(...columns.map((box) => box.right)) + overhang : element.x + half + overhang;
      return [{ point, left, right, y: element.y, columns, baseline }];
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
  const open = targets.filter(({ columns }) => columns.length === 0);
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
  const floors = targets
    .filter(({ point }) => isFloor(point))
    .map(({ left, right, y }) => chevron((left + right) / 2, y - 3));
  strokeLines(chart, floors, palette.surface, 5);
  strokeLines(chart, floors, palette.target, 2);
}

export const crossesColumn = (y: number, { top, bottom }: Box): boolean => top < y && y < bottom;
