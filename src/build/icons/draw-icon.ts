import { createCanvas, Path2D } from '@napi-rs/canvas';
import { chartTokens } from '../../charts/palette.ts';
import { markPaths, markSize } from '../../views/mark.ts';

export interface IconShape {
  /** Edge of the square, in pixels. */
  readonly size: number;
  /** Share of the edge left free on each side. Maskable icons need at least a tenth, and are cut to a circle of four fifths. */
  readonly padding: number;
  /** Whether the paper is drawn; without it the icon is transparent. */
  readonly ground: boolean;
}

/** The mark as a PNG in the colours of the light theme. */
export function drawIcon({ size, padding, ground }: IconShape): Buffer {
  const colours = chartTokens.light;
  const canvas = createCanvas(size, size);
  const context = canvas.getContext('2d');
  if (ground) {
    context.fillStyle = colours['--chart-surface'];
    context.fillRect(0, 0, size, size);
  }
  const inner = size * (1 - 2 * padding);
  context.translate(size * padding, size * padding);
  context.scale(inner / markSize, inner / markSize);
  context.fillStyle = colours['--chart-target'];
  context.fill(new Path2D(markPaths.brick));
  context.fillStyle = colours['--chart-trade'];
  context.fill(new Path2D(markPaths.river));
  return canvas.toBuffer('image/png');
}
