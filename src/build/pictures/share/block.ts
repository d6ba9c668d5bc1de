import type { SKRSContext2D } from '@napi-rs/canvas';

/** Something laid out and measured, to be drawn with its upper left corner at `x`, `y`. */
export interface Block {
  readonly width: number;
  readonly height: number;
  readonly draw: (ctx: SKRSContext2D, x: number, y: number) => void;
}

/** Blocks one under the other. */
export function stack(blocks: readonly Block[], gap: number): Block {
  const height = blocks.reduce((sum, block) => sum + block.height, 0) + gap * Math.max(0, blocks.length - 1);
  return {
    width: Math.max(0, ...blocks.map(({ width }) => width)),
    height,
    draw(ctx, x, y) {
      let top = y;
      for (const block of blocks) {
        block.draw(ctx, x, top);
        top += block.height + gap;
      }
    },
  };
}
