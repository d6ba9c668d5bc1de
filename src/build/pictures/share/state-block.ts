import type { SKRSContext2D } from '@napi-rs/canvas';
import type { ShareState } from '../../../outputs/share/share-view.ts';
import { stack, type Block } from './block.ts';
import { shareColours } from './share-colours.ts';
import { sans } from './share-fonts.ts';
import { textBlock } from './text-block.ts';

const gap = 18;

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
  return stack([name, state.width + gap + date.width > width ? stack([state, date], 0) : beside(state, date)], 0);
}

/** The date after the state, on the same baseline. */
function beside(state: Block, date: Block): Block {
  return {
    width: state.width + gap + date.width,
    height: state.height,
    draw(ctx, x, y) {
      state.draw(ctx, x, y);
      date.draw(ctx, x + state.width + gap, y + state.height - date.height - 2);
    },
  };
}
