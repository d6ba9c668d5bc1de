import type { ChartSeries, ChartView } from './chart-view.ts';
import type { LegendShape } from './kind.ts';
import type { ChartPalette } from './palette.ts';
import { propertyPalette } from './svg-palette.ts';
import { legendColour } from './series-style.ts';
import { SvgContext } from './svg-context.ts';

export interface LegendItem {
  /** The series that the item names; undefined for items that explain a sign. */
  readonly series: ChartSeries | undefined;
  readonly label: string;
  readonly shape: LegendShape;
}

/**
 * The mark of a legend item as a small picture for the page; the label beside it carries the meaning. `turned`: on phones it lies on its
 * side, as the columns do.
 */
export function legendSvg(view: ChartView, { series, shape }: LegendItem, turned = false): string {
  const { width, height } = legendMarkSize;
  const context = new SvgContext(width, height, 0, () => 0);
  const colour = legendColour(propertyPalette, view, series, shape);
  drawLegendMark(context as unknown as CanvasRenderingContext2D, shape, colour, propertyPalette, 0, 0);
  return `<svg class="chart-key${turned ? ' turned' : ''}" viewBox="0 0 ${width} ${height}" fill="none" aria-hidden="true">${context.serialize()}</svg>`;
}

/** The part of a drawing context that marks need: canvas and SVG alike. */
export type MarkContext = Pick<
  CanvasRenderingContext2D,
  | 'beginPath'
  | 'moveTo'
  | 'lineTo'
  | 'rect'
  | 'arc'
  | 'fill'
  | 'stroke'
  | 'setLineDash'
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
>;

export const legendMarkSize = { width: 18, height: 12 } as const;

/** Draws a mark in a box of 18 × 12 units at `x`, `y`. */
export function drawLegendMark(
  ctx: MarkContext,
  shape: LegendShape,
  colour: string,
  palette: ChartPalette,
  x: number,
  y: number,
): void {
  const polyline = (...corners: readonly (readonly [number, number])[]): void => {
    for (const [index, corner] of corners.entries()) {
      if (index === 0) ctx.moveTo(x + corner[0], y + corner[1]);
      else ctx.lineTo(x + corner[0], y + corner[1]);
    }
  };
  const pointed = ['circle', 'rect', 'triangle', 'cross', 'open-point'].includes(shape);
  ctx.beginPath();
  ctx.setLineDash(shape === 'open-point' ? [3, 2] : []);
  ctx.strokeStyle = colour;
  ctx.fillStyle = colour;
  ctx.lineWidth = 2;
  if (shape === 'column') {
    ctx.rect(x + 3, y, 12, 12);
    ctx.fill();
    return;
  }
  if (shape === 'open-column' || shape === 'outline') {
    ctx.rect(x + 3.75, y + 0.75, 10.5, 10.5);
    ctx.fillStyle = shape === 'outline' ? palette.surface : palette.thin(plainOf(colour), 0.22);
    ctx.lineWidth = 1.5;
    ctx.fill();
  } else if (pointed) polyline([0, 6], [18, 6]);
  else if (shape === 'bracket') polyline([1, 8], [1, 3], [17, 3], [17, 8]);
  else if (shape === 'tick') polyline([9, 0], [9, 12]);
  else if (shape === 'break') {
    polyline([4, 11], [9, 1]);
    polyline([9, 11], [14, 1]);
  } else if (shape === 'floor') polyline([5, 8], [9, 4], [13, 8]);
  else polyline([7, 2], [11, 6], [7, 10]);
  ctx.stroke();
  if (!pointed) return;
  ctx.setLineDash([]);
  ctx.beginPath();
  ctx.fillStyle = shape === 'open-point' ? palette.surface : colour;
  if (shape === 'rect') ctx.rect(x + 6, y + 3, 6, 6);
  else if (shape === 'triangle') polyline([9, 2], [13, 9], [5, 9]);
  else if (shape === 'cross') {
    polyline([6, 3], [12, 9]);
    polyline([6, 9], [12, 3]);
    ctx.stroke();
    return;
  } else ctx.arc(x + 9, y + 6, shape === 'circle' ? 4 : 3.5, 0, 2 * Math.PI);
  ctx.fill();
  if (shape === 'open-point') ctx.stroke();
}

/** A colour without its opacity, so that it can be thinned once more. */
const plainOf = (colour: string): string => colour.replace(/@[\d.]+$/, '').replace(/^(#[0-9a-f]{6})[0-9a-f]{2}$/, '$1');
