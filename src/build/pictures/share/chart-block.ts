import { createCanvas, type SKRSContext2D, Path2D } from '@napi-rs/canvas';
import { drawOn } from '../../../charts/draw-on.ts';
import { plotOf } from '../../../charts/kinds/kinds.ts';
import type { Plot } from '../../../charts/plot.ts';
import { hexThin, literalPalette, type ChartPalette } from '../../../charts/palette.ts';
import type { ChartView } from '../../../charts/chart-view.ts';
import type { Locator } from '../../../views/locator.ts';
import { kinds } from '../../../charts/kinds/kinds.ts';
import { chartLegend } from '../../../charts/legend.ts';
import { drawLegendMark, legendMarkSize, type MarkContext } from '../../../charts/legend-mark.ts';
import { buildFontFamily, textWidth } from '../../../charts/text-width.ts';
import { legendColour } from '../../../charts/series-style.ts';
import { stack, type Block, shareColours, sans, headingBlock, textBlock, setFace, widthOf } from './share-text.ts';

const palette = literalPalette('light', hexThin);
const textSize = 13;
const headGap = 4;
/** Height of the box from which a title may have three lines. */
const roomForThree = 320;
/** Pixels a unit of the drawing, from the most readable. */
const scales = [1.4, 1.3, 1.2, 1.1, 1, 0.9, 0.8] as const;

/** A chart with its title, unit and legend, within a box; undefined where it would not fit. A title that the page has too is not said twice. */
export function chartBlock(
  ctx: SKRSContext2D,
  view: ChartView,
  pageTitle: string,
  box: { readonly width: number; readonly height: number },
): Block | undefined {
  const title = headingBlock(ctx, view.title, box.width, box.height < roomForThree ? 2 : 3, {
    face: sans(22, 600),
    colour: shareColours.ink,
    leading: 1.2,
  });
  const unit = textBlock(ctx, view.subtitle, box.width, 1, {
    face: sans(19),
    colour: shareColours.quiet,
    leading: 1.25,
  });
  const legend = legendBlock(ctx, view, palette, box.width);
  const head = stack([view.title === pageTitle ? undefined : title, unit, legend], 0);
  const plot = plotBlock(view, { width: box.width, height: box.height - head.height - headGap });
  return plot && stack([head, plot], headGap);
}

/** The plot in the largest scale in which it fits: charts made of rows are as high as their rows. Events stand on the page: here they would be too small to be read. */
function plotBlock(view: ChartView, box: { readonly width: number; readonly height: number }): Block | undefined {
  for (const scale of scales) {
    const width = Math.floor(box.width / scale);
    const height = Math.floor(box.height / scale);
    const size = { variant: 'narrow', width, height, text: textSize } as const;
    const context = { view: { ...view, annotations: [] }, size, palette, measure: textWidth };
    const plot = plotOf({ ...context, family: `'${buildFontFamily}'` });
    if (plot.height <= height) return drawnPlot(plot, width, scale, view.locale);
  }
  return undefined;
}

/** Chart.js clears its canvas when it starts, so it draws on its own, which is laid on the picture. */
function drawnPlot(plot: Plot, width: number, scale: number, lang: string): Block {
  const canvas = createCanvas(width, plot.height);
  canvas.getContext('2d').lang = lang;
  drawOn(canvas as unknown as HTMLCanvasElement, plot, { pixelRatio: scale });
  return { width: canvas.width, height: canvas.height, draw: (ctx, x, y) => ctx.drawImage(canvas, x, y) };
}

const size = 19;
const line = 28;
const scale = 1.2;
const markWidth = legendMarkSize.width * scale;
const gap = 8;
const between = 24;

/** A chart's legend in one line, as far as it fits: series come first, then signs. Undefined where the drawing needs none. */
export function legendBlock(
  ctx: SKRSContext2D,
  view: ChartView,
  palette: ChartPalette,
  width: number,
): Block | undefined {
  const items = chartLegend(view, kinds[view.kind]);
  let end = 0;
  const placed = items.flatMap((item) => {
    const x = end;
    end += markWidth + gap + widthOf(ctx, item.label, sans(size)) + between;
    return end - between > width ? [] : [{ ...item, x }];
  });
  if (placed.length === 0) return undefined;
  return {
    width,
    height: line,
    draw(target, left, top) {
      for (const { label, shape, series, x } of placed) {
        target.save();
        target.translate(left + x, top + (line - legendMarkSize.height * scale) / 2);
        target.scale(scale, scale);
        drawLegendMark(
          target as unknown as MarkContext,
          shape,
          legendColour(palette, view, series, shape),
          palette,
          0,
          0,
        );
        target.restore();
        setFace(target, sans(size));
        target.fillStyle = shareColours.ink;
        target.fillText(label, left + x + markWidth + gap, Math.round(top + line * 0.74));
      }
    },
  };
}

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
