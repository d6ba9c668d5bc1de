import type { Chart } from 'chart.js';
import type { PlacedLabel } from './place-labels.ts';
import { canvasFont } from './text-style.ts';
import type { PlotContext } from './plot.ts';

type Point = readonly [x: number, y: number];

/** Strokes open lines of one look, each a list of corners. */
export function strokeLines(
  chart: Chart,
  lines: readonly (readonly Point[])[],
  colour: string,
  width: number,
  dash: readonly number[] = [],
): void {
  const { ctx } = chart;
  ctx.save();
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  ctx.setLineDash([...dash]);
  ctx.beginPath();
  for (const [first, ...rest] of lines) {
    if (first === undefined) continue;
    ctx.moveTo(...first);
    for (const corner of rest) ctx.lineTo(...corner);
  }
  ctx.stroke();
  ctx.restore();
}

/** Writes labels where they were placed, one font and colour after the other. */
export function writeLabels(
  chart: Chart,
  labels: readonly PlacedLabel[],
  { size, palette, family }: PlotContext,
): void {
  const { ctx } = chart;
  ctx.save();
  for (const { text, x, y, align, ink, weight, halo } of labels) {
    ctx.font = canvasFont(size.text, weight, family);
    ctx.textAlign = align;
    ctx.textBaseline = 'alphabetic';
    ctx.fillStyle = ink;
    if (halo) {
      ctx.strokeStyle = palette.surface;
      ctx.lineWidth = 3;
      ctx.lineJoin = 'round';
      ctx.strokeText(text, x, y);
    }
    ctx.fillText(text, x, y);
  }
  ctx.restore();
}

/** A small upward tick over a value that the source gives as a floor; `y` is its foot. */
export function chevron(x: number, y: number): readonly Point[] {
  return [
    [x - 4, y],
    [x, y - 4],
    [x + 4, y],
  ];
}

/** Room that a chevron takes above a mark. */
export const chevronHeight = 8;
