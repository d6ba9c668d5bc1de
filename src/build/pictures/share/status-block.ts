import type { SKRSContext2D } from '@napi-rs/canvas';
import type { ShareFigure } from '../../../outputs/share/share-view.ts';
import type { Block } from './block.ts';
import { shareColours } from './share-colours.ts';
import { sans } from './share-fonts.ts';
import { textBlock } from './text-block.ts';

type ShareStatus = NonNullable<ShareFigure['status']>;

const size = 28;
const mark = 19;
const gap = 12;

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
    width: mark + gap + text.width,
    height: text.height,
    draw(target, x, y) {
      drawMark(target, tone, colour, x + mark / 2, y + text.height / 2 + 1);
      text.draw(target, x + mark + gap, y);
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
