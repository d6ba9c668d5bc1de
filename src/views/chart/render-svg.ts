import { chartConfig, plotOf } from './chart-config.ts';
import { chartSizes, type ChartVariant } from './chart-size.ts';
import type { ChartView } from './chart-view.ts';
import { propertyPalette } from './palette.ts';
import { Chart } from './register-chart.ts';
import { SvgContext } from './svg-context.ts';
import { serializeAttributes } from './svg-shape.ts';
import { chartFontFamily } from './text-style.ts';
import { textWidth } from './text-width.ts';

export interface SvgOptions {
  readonly variant: ChartVariant;
  /** Ids of the elements that name and describe the chart for screen readers. */
  readonly labelledBy: string;
  readonly describedBy?: string;
}

/** One drawing of a chart for the page: scales with its box, takes its colours from custom properties and its font from the page. */
export function renderSvg(view: ChartView, { variant, labelledBy, describedBy }: SvgOptions): string {
  const size = chartSizes[variant];
  const plot = plotOf({ view, size, palette: propertyPalette, measure: textWidth, family: chartFontFamily });
  const context = new SvgContext(size.width, plot.height, size.text, textWidth);
  // Chart.js asks the context for nothing beyond what SvgContext has.
  const chart = new Chart(context as unknown as CanvasRenderingContext2D, chartConfig(plot, { animation: 0, pixelRatio: 1 }));
  chart.destroy();
  const root = {
    class: `chart-${variant}`,
    viewBox: `0 0 ${size.width} ${plot.height}`,
    role: 'img',
    'aria-labelledby': labelledBy,
    'aria-describedby': describedBy,
    'font-size': String(size.text),
    fill: 'none',
  };
  return `<svg${serializeAttributes(root)}>${context.serialize()}</svg>`;
}
