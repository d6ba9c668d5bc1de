import type { SKRSContext2D } from '@napi-rs/canvas';
import { wrapText } from '../../../charts/text.ts';
import type { Block } from './block.ts';
import { breakLines, limitLines } from './break-lines.ts';
import { setFace, widthOf, type TextFace } from './share-fonts.ts';

export interface TextStyle {
  readonly face: TextFace;
  readonly colour: string;
  /** Height of a line, as a share of the text size. Vietnamese capitals carry two marks, so never under 1.15. */
  readonly leading: number;
}

/** Where the baseline lies in a line, as a share of the line's height. */
const baseline = 0.76;

/** Lines that are broken already. */
export function linesBlock(ctx: SKRSContext2D, lines: readonly string[], { face, colour, leading }: TextStyle): Block {
  const line = face.size * leading;
  return {
    width: Math.max(0, ...lines.map((text) => widthOf(ctx, text, face))),
    height: Math.ceil(lines.length * line),
    draw(target, x, y) {
      setFace(target, face);
      target.fillStyle = colour;
      for (const [index, text] of lines.entries())
        target.fillText(text, x, Math.round(y + index * line + line * baseline));
    },
  };
}

/** A label or a heading of a few lines, broken where the sense does. */
export function headingBlock(ctx: SKRSContext2D, text: string, width: number, limit: number, style: TextStyle): Block {
  const lines = breakLines(text, width, (line) => widthOf(ctx, line, style.face));
  return linesBlock(ctx, limitLines(lines, limit), style);
}

/** A paragraph of at most `limit` lines. */
export function textBlock(ctx: SKRSContext2D, text: string, width: number, limit: number, style: TextStyle): Block {
  const lines = wrapText(text, width, (line) => widthOf(ctx, line, style.face));
  return linesBlock(ctx, limitLines(lines, limit), style);
}
