import { plotOf } from './chart-config.ts';
import { chartSizes } from './chart-size.ts';
import type { ChartView } from './chart-view.ts';
import { drawOn } from './draw-on.ts';
import { chartTokenNames, chartTokens, literalPalette, svgTint } from './palette.ts';
import { drawSheet, layoutSheet, type SheetTexts } from './sheet.ts';
import { SvgContext } from './svg-context.ts';
import { escapeXml, serializeAttributes } from './svg-shape.ts';
import type { MeasureText } from './text-style.ts';
import { textWidth } from './text-width.ts';

const fontStack = "'Source Sans 3', 'Source Sans Pro', 'Noto Sans', 'Segoe UI', Roboto, sans-serif";

/**
 * Few machines have the site's font, and what stands in for it is wider: by a fifth in DejaVu Sans, by nearly a third
 * where it is bold, less in the others of the list.
 */
const widerLine: MeasureText = (text, size, weight) => textWidth(text, size, weight) * (weight === 600 ? 1.3 : 1.2);

/** Labels have room on all sides, and with all of it counted too many would find no place. */
const widerLabel: MeasureText = (text, size, weight) => textWidth(text, size, weight) * 1.05;

/**
 * A chart as a file that stands alone: title, unit, legend, sources and credits inside. Colours are literal, for programs
 * that know no custom properties; viewers that know media queries show the dark ones where the reader prefers them.
 */
export function renderSvgFile(view: ChartView, texts: SheetTexts): string {
  const size = chartSizes.wide;
  const palette = literalPalette('light', svgTint);
  // Panels stand so close that the names and periods of one would run into the next.
  const measure = view.kind === 'multiples' ? widerLine : widerLabel;
  const plot = plotOf({ view, size, palette, measure, family: fontStack });
  const sheet = layoutSheet(view, { width: size.width, height: plot.height }, texts, widerLine);
  const context = new SvgContext(sheet.width, sheet.height, size.text, widerLabel);
  const ctx = context as unknown as CanvasRenderingContext2D;
  ctx.fillStyle = palette.surface;
  ctx.fillRect(0, 0, sheet.width, sheet.height);
  drawOn(ctx, plot, { pixelRatio: 1, frame: sheet.frame }).destroy();
  drawSheet(ctx, sheet, palette, fontStack);
  const root = serializeAttributes({
    xmlns: 'http://www.w3.org/2000/svg',
    'xml:lang': view.locale,
    width: String(sheet.width),
    height: String(sheet.height),
    viewBox: `0 0 ${sheet.width} ${sheet.height}`,
    role: 'img',
    'font-family': fontStack,
    'font-size': String(size.text),
    fill: 'none',
  });
  const words = `<title>${escapeXml(view.title)}</title><desc>${escapeXml(view.description)}</desc>`;
  return `<svg${root}>${words}<style>${darkStyle()}</style>${context.serialize()}</svg>\n`;
}

/** Exchanges each literal light colour for its dark one. */
function darkStyle(): string {
  const rules = chartTokenNames.flatMap((token) =>
    ['fill', 'stroke'].map((paint) => `[${paint}="${chartTokens.light[token]}"]{${paint}:${chartTokens.dark[token]}}`),
  );
  return `@media (prefers-color-scheme:dark){${rules.join('')}}`;
}
