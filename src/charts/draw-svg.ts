import { drawOn } from './draw-on.ts';
import type { Plot, PlotContext } from './plot.ts';
import { SvgContext } from './svg-context.ts';
import { serializeAttributes, type Attributes } from './svg-shape.ts';

/** A plot as a picture of the page, drawn in the build or, of a comparison that a reader makes, in the browser. */
export function drawSvg({ size, measure }: PlotContext, plot: Plot, attributes: Attributes): string {
  const context = new SvgContext(size.width, plot.height, size.text, measure);
  drawOn(context as unknown as CanvasRenderingContext2D, plot, { pixelRatio: 1 }).destroy();
  const root = serializeAttributes({
    class: `chart-${size.variant}`,
    viewBox: `0 0 ${size.width} ${plot.height}`,
    role: 'img',
    ...attributes,
    'font-size': String(size.text),
    fill: 'none',
  });
  return `<svg${root}>${context.serialize()}</svg>`;
}
