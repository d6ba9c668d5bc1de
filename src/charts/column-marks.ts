import type { Chart } from 'chart.js';
import { barBox, elementAt } from './element-box.ts';
import { chevron, strokeLines } from './pen.ts';
import type { PlotContext } from './plot.ts';
import { seriesBreaks } from './series-breaks.ts';
import { colourOf, isFloor } from './series-style.ts';

/** What columns say beside their length: that a value is a floor or a range, and where the definition changes. */
export function drawColumnMarks(chart: Chart, context: PlotContext): void {
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
      floors.map(({ x, box }) => chevron(x, box.top - 3)),
      colour,
      2,
    );
    const ranges = columns.filter(({ point }) => point.upper !== undefined);
    const stem = ({ x, box, point }: (typeof columns)[number]) =>
      [
        [x, box.top],
        [x, y.getPixelForValue(point.upper ?? point.value)],
      ] as const;
    strokeLines(chart, ranges.map(stem), colour, 2);
  }
  const slot = chart.chartArea.width / view.categories.length;
  const breaks = [...new Set(view.series.flatMap(seriesBreaks).map(({ after }) => after))];
  const cut = (category: number) => {
    const x = chart.chartArea.left + slot * (category + 1);
    return [
      [x, chart.chartArea.top],
      [x, chart.chartArea.bottom + 6],
    ] as const;
  };
  strokeLines(chart, breaks.map(cut), palette.axis, 1.5, [3, 3]);
}
