import type { ChartPalette } from '../palette.ts';
import type { Chart } from '../chart-config.ts';
import type { Stop } from '../chart-view.ts';
import { barBox, elementAt, type Plot } from '../plot.ts';

/** Where the element of a stop is, in units of the drawing. */
export function stopBox(chart: Chart, plot: Plot, { series, category }: Stop) {
  const element = elementAt(chart, series, plot.elementIndex(series, category));
  if (element === undefined) return undefined;
  const { x, y } = element;
  const dataset = plot.datasets[series];
  const isBracket = dataset !== undefined && 'pointRadius' in dataset && dataset.pointRadius === 0;
  const around = { left: x - (isBracket ? 9 : 5), right: x + (isBracket ? 9 : 5), top: y - 5, bottom: y + 5 };
  if (element.base === undefined) return { x, y, box: around };
  const bar = barBox(element, plot.indexAxis);
  if (chart.data.datasets[series]?.backgroundColor !== 'transparent') return { x, y, box: bar };
  const mark = plot.indexAxis === 'x' ? { ...bar, top: y - 1, bottom: y + 5 } : { ...bar, left: x - 2, right: x + 2 };
  return { x, y, box: mark };
}

/** Frames the value that a reader looks at: an edge around bars, a ring around points and marks. */
export function drawHighlight(chart: Chart, plot: Plot, palette: ChartPalette, stop: Stop): void {
  const place = stopBox(chart, plot, stop);
  if (place === undefined) return;
  const { left, top, right, bottom } = place.box;
  const { ctx } = chart;
  ctx.save();
  ctx.setLineDash([]);
  for (const [colour, width] of [
    [palette.surface, 4],
    [palette.label, 2],
  ] as const) {
    ctx.strokeStyle = colour;
    ctx.lineWidth = width;
    ctx.beginPath();
    ctx.roundRect(left - 2, top - 2, right - left + 4, bottom - top + 4, 2);
    ctx.stroke();
  }
  ctx.restore();
}
