import { plotOf } from './chart-config.ts';
import { chartSizes, type ChartVariant } from './chart-size.ts';
import type { ChartView } from './chart-view.ts';
import { drawOn } from './draw-on.ts';
import { propertyPalette } from './palette.ts';
import { SvgContext } from './svg-context.ts';
import { serializeAttributes } from './svg-shape.ts';
import { chartFontFamily } from './text-style.ts';
import { textWidth } from './text-width.ts';

export interface SvgOptions {
  readonly variant: ChartVariant;
  /** Ids of the elements of the page that name and describe the chart for screen readers. */
  readonly labelledBy: string;
  readonly describedBy?: string;
}

/**
 * One drawing of a chart for the page. It has a shape but no size, takes its colours from custom properties and its font
 * from the page, and has no ids or styles of its own.
 */
export function renderSvg(view: ChartView, { variant, labelledBy, describedBy }: SvgOptions): string {
  const size = chartSizes[variant];
  const plot = plotOf({ view, size, palette: propertyPalette, measure: textWidth, family: chartFontFamily });
  const context = new SvgContext(size.width, plot.height, size.text, textWidth);
  drawOn(context as unknown as CanvasRenderingContext2D, plot, { pixelRatio: 1 }).destroy();
  const root = serializeAttributes({
    class: `chart-${variant}`,
    viewBox: `0 0 ${size.width} ${plot.height}`,
    role: 'img',
    'aria-labelledby': labelledBy,
    'aria-describedby': describedBy,
    'font-size': String(size.text),
    fill: 'none',
  });
  return `<svg${root}>${context.serialize()}</svg>`;
}
