import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Block } from './block.ts';
import { breakLines } from './break-lines.ts';
import { shareColours } from './share-colours.ts';
import { serif, widthOf } from './share-fonts.ts';
import { linesBlock } from './text-block.ts';

/** Sizes from the largest, each with the number of lines that it may take. */
const sizes = [
  { size: 64, lines: 1 },
  { size: 56, lines: 2 },
  { size: 50, lines: 2 },
  { size: 46, lines: 3 },
  { size: 40, lines: 3 },
] as const;

/**
 * The title in the largest size in which it keeps to its lines.
 *
 * @throws if it takes more than three lines in the smallest size: a picture with half a title would be worse than a failed build
 */
export function titleBlock(ctx: SKRSContext2D, title: string, width: number): Block {
  for (const { size, lines: limit } of sizes) {
    const measure = (line: string): number => widthOf(ctx, line, serif(size));
    const lines = breakLines(title, width, measure);
    if (lines.length > limit || lines.some((line) => measure(line) > width)) continue;
    return linesBlock(ctx, lines, { face: serif(size), colour: shareColours.ink, leading: 1.19 });
  }
  throw new Error(
    `The title "${title}" takes more than three lines on its share picture. Expected a title of at most about 120 letters.`,
  );
}
