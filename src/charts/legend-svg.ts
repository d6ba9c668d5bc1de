import type { LegendItem } from './chart-legend.ts';
import { drawLegendMark, legendMarkSize } from './legend-mark.ts';
import { propertyPalette } from './palette.ts';
import { legendColour } from './series-style.ts';
import { SvgContext } from './svg-context.ts';

const { width, height } = legendMarkSize;

/**
 * The mark of a legend item as a small picture for the page; the label beside it carries the meaning. `turned`: on phones it lies on its
 * side, as the columns do.
 */
export function legendSvg({ series, shape }: LegendItem, turned = false): string {
  const context = new SvgContext(width, height, 0, () => 0);
  drawLegendMark(
    context as unknown as CanvasRenderingContext2D,
    shape,
    legendColour(propertyPalette, series, shape),
    propertyPalette,
    0,
    0,
  );
  return `<svg class="chart-key${turned ? ' turned' : ''}" viewBox="0 0 ${width} ${height}" fill="none" aria-hidden="true">${context.serialize()}</svg>`;
}
