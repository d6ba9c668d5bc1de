import type { Chart } from 'chart.js';
import type { ChartSeries } from './chart-view.ts';
import { elementAt } from './element-box.ts';
import { chevron, strokeLines } from './pen.ts';
import type { Stroke } from './place-labels.ts';
import type { PlotContext } from './plot.ts';
import { colourOf, isFloor } from './series-style.ts';

/** The stretches of a line that are drawn: between neighbours that both have a value and no cut between them. */
export function lineStrokes(chart: Chart, dataset: number, series: ChartSeries): readonly Stroke[] {
  if (series.role === 'target') return [];
  return series.points.flatMap((_, category) => {
    const from = elementAt(chart, dataset, category);
    const to = elementAt(chart, dataset, category + 1);
    if (from === undefined || to === undefined || series.breaksAfter.includes(category)) return [];
    return [{ x0: from.x, y0: from.y, x1: to.x, y1: to.y }];
  });
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
    strokeLines(chart, floors.map(({ x, y }) => chevron(x, y - radius - 4)), colour, 2);
    const scale = chart.getDatasetMeta(dataset).yScale;
    const stems = points.flatMap(({ point, x, y }) =>
      point.upper === undefined || scale === undefined ? [] : [[[x, y], [x, scale.getPixelForValue(point.upper)]] as const],
    );
    strokeLines(chart, stems, colour, 2);
    strokeLines(chart, series.breaksAfter.flatMap((category) => breakMark(chart, dataset, series, category)), colour, 1.5);
  }
}

/** Two slanted strokes halfway between the last value under the old definition and the first under the new one. */
function breakMark(chart: Chart, dataset: number, { points }: ChartSeries, category: number): readonly (readonly (readonly [number, number])[])[] {
  const before = points.findLastIndex((point, index) => point !== undefined && index <= category);
  const after = points.findIndex((point, index) => point !== undefined && index > category);
  const from = elementAt(chart, dataset, before);
  const to = elementAt(chart, dataset, after);
  if (from === undefined || to === undefined) return [];
  const x = (from.x + to.x) / 2;
  const y = (from.y + to.y) / 2;
  return [-3, 3].map((shift) => [[x + shift - 3, y + 6], [x + shift + 3, y - 6]] as const);
}
