import { Path2D, type SKRSContext2D } from '@napi-rs/canvas';
import type { Locator } from '../../../views/locator.ts';
import { stack, type Block } from './block.ts';
import { shareColours } from './share-colours.ts';
import { sans } from './share-fonts.ts';
import { textBlock } from './text-block.ts';

/** The sketch of the province with its point, and what it is no proof of. */
export function locatorBlock(
  ctx: SKRSContext2D,
  locator: Locator,
  caption: string,
  box: { readonly width: number; readonly height: number },
): Block {
  const note = textBlock(ctx, caption, box.width, 3, { face: sans(18), colour: shareColours.quiet, leading: 1.25 });
  const gap = 12;
  const scale = Math.min(box.width / locator.width, (box.height - note.height - gap) / locator.height);
  const sketch: Block = {
    width: locator.width * scale,
    height: locator.height * scale,
    draw(target, x, y) {
      target.save();
      target.translate(x + (box.width - locator.width * scale) / 2, y);
      target.scale(scale, scale);
      const outline = new Path2D(locator.outline);
      target.fillStyle = shareColours.wash;
      target.fill(outline);
      target.strokeStyle = shareColours.edge;
      target.lineJoin = 'round';
      target.lineWidth = 1.5 / scale;
      target.stroke(outline);
      target.beginPath();
      target.arc(locator.x, locator.y, 11 / scale, 0, 2 * Math.PI);
      target.fillStyle = shareColours.brick;
      target.fill();
      target.strokeStyle = shareColours.paper;
      target.lineWidth = 3 / scale;
      target.stroke();
      target.restore();
    },
  };
  return stack([sketch, note], gap);
}
