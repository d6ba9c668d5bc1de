import type { SKRSContext2D } from '@napi-rs/canvas';
import type { ShareFigure } from '../../../outputs/share/share-view.ts';
import { wrapText } from '../../../charts/text.ts';
import { stack, type Block } from './block.ts';
import { shareColours } from './share-colours.ts';
import { sans, serif, setFace, widthOf, type TextFace } from './share-fonts.ts';
import { splitFigure } from './split-figure.ts';
import { statusBlock } from './status-block.ts';
import { headingBlock } from './text-block.ts';

interface Run {
  readonly text: string;
  readonly face: TextFace;
  readonly colour: string;
}

export interface FigureSize {
  /** Of the number. */
  readonly size: number;
  /** Whether the unit may stand in a line of its own. */
  readonly wraps: boolean;
}

/** A number with what it is of above and how settled it is below. Undefined where it does not fit in `width`. */
export function figureBlock(
  ctx: SKRSContext2D,
  figure: ShareFigure,
  width: number,
  how: FigureSize,
): Block | undefined {
  const number = numberBlock(ctx, figure, width, how);
  if (number === undefined) return undefined;
  const { label, status } = figure;
  const style = { face: sans(28), colour: shareColours.quiet, leading: 1.2 };
  return stack(
    [
      ...(label === undefined ? [] : [headingBlock(ctx, label, width, 2, style)]),
      number,
      ...(status === undefined ? [] : [statusBlock(ctx, status)]),
    ],
    6,
  );
}

/** Number large, qualifier before and unit after it smaller. */
function numberBlock(
  ctx: SKRSContext2D,
  { text, status }: ShareFigure,
  width: number,
  { size, wraps }: FigureSize,
): Block | undefined {
  const { before, number, after } = splitFigure(text);
  const colour = status?.tone === 'target' ? shareColours.brick : shareColours.river;
  const small = Math.round(Math.max(28, size * 0.4));
  const head: readonly Run[] = [
    { text: before, face: sans(small), colour: shareColours.ink },
    { text: number, face: serif(size), colour },
  ];
  const unit: Run = { text: after, face: sans(small, 600), colour: shareColours.ink };
  const one = runsBlock(ctx, [...head, unit], size);
  if (one.width <= width) return one;
  if (!wraps) return undefined;
  const first = runsBlock(ctx, head, size);
  const lines = wrapText(after.trim().replaceAll('\u00a0', ' '), width, (line) => widthOf(ctx, line, unit.face));
  if (first.width > width || lines.length > 2) return undefined;
  return stack([first, ...lines.map((line) => runsBlock(ctx, [{ ...unit, text: line }], small * 1.15))], 0);
}

/** Texts of several sizes on one baseline, in a line as high as `size` asks for. */
function runsBlock(ctx: SKRSContext2D, runs: readonly Run[], size: number): Block {
  return {
    width: runs.reduce((sum, { text, face }) => sum + widthOf(ctx, text, face), 0),
    height: Math.ceil(size * 1.02),
    draw(target, x, y) {
      let left = x;
      for (const { text, face, colour } of runs) {
        setFace(target, face);
        target.fillStyle = colour;
        target.fillText(text, left, Math.round(y + size * 0.82));
        left += target.measureText(text).width;
      }
    },
  };
}
