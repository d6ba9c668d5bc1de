import { createCanvas } from '@napi-rs/canvas';
import { drawOn } from './draw-on.ts';
import type { ChartView } from './chart-view.ts';
import { plotOf } from './kinds/kinds.ts';
import { hexThin, literalPalette } from './palette.ts';
import { chartSizes } from './plot.ts';
import { drawSheet, layoutSheet } from './sheet.ts';
import { buildFontFamily, registerChartFonts, textWidth } from './text-width.ts';

/** Pixels a unit: sharp on dense screens and in print. */
const pixelRatio = 2;

/** A chart as a PNG for documents and messages, light, with title, unit, legend, sources and credits inside. */
export function renderPng(view: ChartView, credits: readonly string[]): Buffer {
  registerChartFonts();
  const size = chartSizes.wide;
  const family = `'${buildFontFamily}'`;
  const palette = literalPalette('light', hexThin);
  const plot = plotOf({ view, size, palette, measure: textWidth, family });
  const sheet = layoutSheet(view, { width: size.width, height: plot.height }, credits, textWidth);
  const canvas = createCanvas(sheet.width, sheet.height);
  const chart = drawOn(canvas as unknown as HTMLCanvasElement, plot, { pixelRatio, frame: sheet.frame });
  const ctx = canvas.getContext('2d') as unknown as CanvasRenderingContext2D;
  // Chart.js wiped the canvas before it drew, so the paper comes under the drawing.
  ctx.globalCompositeOperation = 'destination-over';
  ctx.fillStyle = palette.surface;
  ctx.fillRect(0, 0, sheet.width, sheet.height);
  ctx.globalCompositeOperation = 'source-over';
  drawSheet(ctx, view, sheet, palette, family);
  const png = canvas.toBuffer('image/png');
  chart.destroy();
  return png;
}
