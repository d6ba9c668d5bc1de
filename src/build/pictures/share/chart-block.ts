import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { drawOn } from '../../../charts/chart-config.ts';
import { chartMessages } from '../../../i18n/messages/chart-parts.ts';
import type { ChartView } from '../../../charts/chart-view.ts';
import { plotOf } from '../../../charts/kinds/kinds.ts';
import { hexThin, literalPalette } from '../../../charts/palette.ts';
import type { Plot } from '../../../charts/plot.ts';
import { buildFontFamily, textWidth } from '../../../charts/text-width.ts';
import { stack, type Block } from './block.ts';
import { legendBlock } from './legend-block.ts';
import { shareColours } from './share-colours.ts';
import { sans } from './share-fonts.ts';
import { headingBlock, textBlock } from './text-block.ts';

const palette = literalPalette('light', hexThin);
const textSize = 13;
const headGap = 4;
/** Pixels a unit of the drawing, from the most readable. */
const scales = [1.4, 1.3, 1.2, 1.1, 1, 0.9, 0.8] as const;

/** A chart with its title, unit and legend, within a box. A title that the page has too is not said twice. */
export function chartBlock(
  ctx: SKRSContext2D,
  view: ChartView,
  pageTitle: string,
  box: { readonly width: number; readonly height: number },
): Block {
  const title = headingBlock(ctx, view.title, box.width, 2, {
    face: sans(22, 600),
    colour: shareColours.ink,
    leading: 1.2,
  });
  const unit = textBlock(ctx, view.subtitle, box.width, 1, {
    face: sans(19),
    colour: shareColours.quiet,
    leading: 1.25,
  });
  const legend = legendBlock(ctx, view, chartMessages[view.locale], palette, box.width);
  const head = stack(
    [...(view.title === pageTitle ? [] : [title]), unit, ...(legend === undefined ? [] : [legend])],
    0,
  );
  return stack([head, plotBlock(view, { width: box.width, height: box.height - head.height - headGap })], headGap);
}

/** The plot in the largest scale in which it fits: charts made of rows are as high as their rows. */
function plotBlock(view: ChartView, box: { readonly width: number; readonly height: number }): Block {
  for (const scale of scales) {
    const width = Math.floor(box.width / scale);
    const height = Math.floor(box.height / scale);
    const size = { variant: 'narrow', width, height, text: textSize } as const;
    const plot = plotOf({ view, size, palette, measure: textWidth, family: `'${buildFontFamily}'` });
    if (plot.height <= height || scale === scales.at(-1)) return drawnPlot(plot, width, scale, view.locale);
  }
  throw new Error(`No scale is left to draw chart ${view.id} in.`);
}

/** Chart.js clears its canvas when it starts, so it draws on its own, which is laid on the picture. */
function drawnPlot(plot: Plot, width: number, scale: number, lang: string): Block {
  const canvas = createCanvas(width, plot.height);
  canvas.getContext('2d').lang = lang;
  drawOn(canvas as unknown as HTMLCanvasElement, plot, { pixelRatio: scale });
  return { width: canvas.width, height: canvas.height, draw: (ctx, x, y) => ctx.drawImage(canvas, x, y) };
}
