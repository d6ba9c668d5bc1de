import type { Chart } from 'chart.js';
import { isFloor, isJoined, seriesBreaks, type ChartSeries, type ChartView } from './chart-view.ts';
import { chevron, strokeLines, type Stroke } from './labels.ts';
import { elementAt, type PlotContext } from './plot.ts';
import { colourOf } from './series-style.ts';

/** The stretches of a line that are drawn: between neighbours that both have a value and no cut between them. */
export function lineStrokes(
  chart: Chart,
  dataset: number,
  series: ChartSeries,
  { categories }: ChartView,
): readonly Stroke[] {
  if (series.role === 'target') return [];
  return series.points.flatMap((_, category) => {
    const from = elementAt(chart, dataset, category);
    const to = elementAt(chart, dataset, category + 1);
    if (from === undefined || to === undefined || !isJoined(series, categories, category)) return [];
    return [{ x0: from.x, y0: from.y, x1: to.x, y1: to.y }];
  });
}

/** Half the width of the bracket that is a target's mark, and how far its ends reach down. */
export const targetReach = (radius: number): number => radius + 4;
const targetLeg = 4;

/** Targets: brackets as over columns, under the lines and points that may stand on them. */
export function drawLineTargets(chart: Chart, { view, palette }: PlotContext, radius: number): void {
  const half = targetReach(radius);
  const brackets = view.series.flatMap((series, dataset) =>
    series.points.flatMap((_, category) => {
      const element = series.role === 'target' ? elementAt(chart, dataset, category) : undefined;
      if (element === undefined) return [];
      const { x, y } = element;
      return [
        [
          [x - half, y + targetLeg],
          [x - half, y],
          [x + half, y],
          [x + half, y + targetLeg],
        ] as const,
      ];
    }),
  );
  strokeLines(chart, brackets, palette.target, 2.5);
}

/** What points say beside their height: that a value is a floor or a range, and where the definition changes. */
export function drawLineMarks(chart: Chart, context: PlotContext, radius: number): void {
  for (const [dataset, series] of context.view.series.entries()) {
    const colour = colourOf(context, series);
    const points = series.points.flatMap((point, category) => {
      const element = elementAt(chart, dataset, category);
      return point === undefined || element === undefined ? [] : [{ point, x: element.x, y: element.y }];
    });
    const floors = points.filter(({ point }) => isFloor(point));
    strokeLines(
      chart,
      floors.map(({ x, y }) => chevron(x, y - radius - 4)),
      colour,
      2,
    );
    const scale = chart.getDatasetMeta(dataset).yScale;
    const stems = points.flatMap(({ point, x, y }) =>
      point.upper === undefined || scale === undefined
        ? []
        : ([
            [
              [x, y],
              [x, scale.getPixelForValue(point.upper)],
            ],
            [-4, 4].map((by) => [x + by, scale.getPixelForValue(point.upper ?? point.value)] as const),
          ] as const),
    );
    strokeLines(chart, stems, colour, 2);
    strokeLines(
      chart,
      breakPlaces(chart, dataset, series).flatMap(({ x, y }) => breakMark(x, y)),
      colour,
      1.5,
    );
  }
}

/** Middles of a series' cuts: halfway between the last value under the old definition and the first under the new one. */
export function breakPlaces(
  chart: Chart,
  dataset: number,
  series: ChartSeries,
): readonly { readonly x: number; readonly y: number }[] {
  return seriesBreaks(series).flatMap(({ from, to }) => {
    const [before, after] = [elementAt(chart, dataset, from), elementAt(chart, dataset, to)];
    return before === undefined || after === undefined
      ? []
      : [{ x: (before.x + after.x) / 2, y: (before.y + after.y) / 2 }];
  });
}

/** How far a break mark reaches from its middle. */
export const breakReach = 6;

/** Two slanted strokes. */
function breakMark(x: number, y: number): readonly (readonly (readonly [number, number])[])[] {
  return [-3, 3].map((shift) => [
    [x + shift - 3, y + breakReach],
    [x + shift + 3, y - breakReach],
  ]);
}
