import type { SKRSContext2D } from '@napi-rs/canvas';
import type { ShareFigure, ShareState } from '../../../outputs/share/share-view.ts';
import { wrapText } from '../../../charts/text.ts';
import {
  stack,
  type Block,
  shareColours,
  sans,
  serif,
  setFace,
  widthOf,
  type TextFace,
  splitFigure,
  headingBlock,
  textBlock,
} from './share-text.ts';

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
      label === undefined ? undefined : headingBlock(ctx, label, width, 2, style),
      number,
      status && statusBlock(ctx, status),
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

type ShareStatus = NonNullable<ShareFigure['status']>;

const size = 28;
const mark = 19;
const markGap = 12;

const toneOf: Readonly<Record<ShareStatus['tone'], string>> = {
  reported: shareColours.river,
  final: shareColours.river,
  target: shareColours.brick,
  estimate: shareColours.bronze,
  provisional: shareColours.bronze,
  forecast: shareColours.mist,
};

/** A status with the mark that it has on the pages: full, half full, a turned square, or dotted. */
export function statusBlock(ctx: SKRSContext2D, { tone, label }: ShareStatus): Block {
  const colour = toneOf[tone];
  const text = textBlock(ctx, label, Infinity, 1, { face: sans(size, 600), colour, leading: 1.25 });
  return {
    width: mark + markGap + text.width,
    height: text.height,
    draw(target, x, y) {
      drawMark(target, tone, colour, x + mark / 2, y + text.height / 2 + 1);
      text.draw(target, x + mark + markGap, y);
    },
  };
}

function drawMark(ctx: SKRSContext2D, tone: ShareStatus['tone'], colour: string, x: number, y: number): void {
  ctx.save();
  ctx.translate(x, y);
  ctx.strokeStyle = colour;
  ctx.fillStyle = colour;
  ctx.lineWidth = 3;
  const radius = (mark - 3) / 2;
  if (tone === 'target') {
    ctx.rotate(Math.PI / 4);
    ctx.strokeRect(-0.8 * radius, -0.8 * radius, 1.6 * radius, 1.6 * radius);
  } else {
    if (tone === 'forecast') ctx.setLineDash([3, 3.3]);
    ctx.beginPath();
    ctx.arc(0, 0, radius, 0, 2 * Math.PI);
    if (tone === 'reported' || tone === 'final') ctx.fill();
    ctx.stroke();
    ctx.beginPath();
    if (tone === 'estimate' || tone === 'provisional') ctx.arc(0, 0, radius, Math.PI / 2, (3 * Math.PI) / 2);
    ctx.fill();
  }
  ctx.restore();
}

const dateGap = 18;

/** A project's last known state, with the day of the news. */
export function stateBlock(ctx: SKRSContext2D, { label, text, asOf }: ShareState, width: number): Block {
  const { quiet, ink } = shareColours;
  const name = textBlock(ctx, label, width, 1, { face: sans(28), colour: quiet, leading: 1.2 });
  const state = textBlock(ctx, text.charAt(0).toUpperCase() + text.slice(1), width, 1, {
    face: sans(36, 600),
    colour: ink,
    leading: 1.2,
  });
  const date = textBlock(ctx, asOf, width, 1, { face: sans(24), colour: quiet, leading: 1.25 });
  return stack([name, state.width + dateGap + date.width > width ? stack([state, date], 0) : beside(state, date)], 0);
}

/** The date after the state, on the same baseline. */
function beside(state: Block, date: Block): Block {
  return {
    width: state.width + dateGap + date.width,
    height: state.height,
    draw(ctx, x, y) {
      state.draw(ctx, x, y);
      date.draw(ctx, x + state.width + dateGap, y + state.height - date.height - 2);
    },
  };
}
