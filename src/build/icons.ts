// Run by hand after a change of the mark or its colours, draws the icons of `public/` anew: `node src/build/icons.ts`.
import { writeFile } from 'node:fs/promises';
import { createCanvas, Path2D } from '@napi-rs/canvas';
import { markPaths, markSize } from '../views/mark.ts';
import { chartTokens } from '../charts/palette.ts';

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

/** An ICO file around one PNG, for browsers that ask for `/favicon.ico` unbidden. `size` is the PNG's edge, at most 255. */
export function encodeIco(png: Buffer, size: number): Buffer {
  const header = Buffer.alloc(22);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(1, 4);
  header.writeUInt8(size, 6);
  header.writeUInt8(size, 7);
  header.writeUInt16LE(1, 10);
  header.writeUInt16LE(32, 12);
  header.writeUInt32LE(png.length, 14);
  header.writeUInt32LE(header.length, 18);
  return Buffer.concat([header, png]);
}

const icons = {
  'apple-touch-icon.png': { size: 180, padding: 0.16, ground: true },
  'icon-192.png': { size: 192, padding: 0.04, ground: false },
  'icon-512.png': { size: 512, padding: 0.04, ground: false },
  'icon-maskable-512.png': { size: 512, padding: 0.24, ground: true },
} as const;

if (import.meta.main) {
  for (const [name, shape] of Object.entries(icons)) await writeFile(`public/${name}`, drawIcon(shape));
  await writeFile('public/favicon.ico', encodeIco(drawIcon({ size: 32, padding: 0, ground: false }), 32));
}
