import type { Locale } from '../i18n/locales.ts';
import type { Chart } from '../model/chart.ts';
import type { Dataset } from '../model/dataset.ts';
import { drawOn } from './draw-on.ts';
import { drawSvg } from './draw-svg.ts';
import { chartViewOf } from './chart-view-of.ts';
import type { ChartView } from './chart-view.ts';
import { columnsLieDown } from './kinds/columns.ts';
import { plotOf } from './kinds/kinds.ts';
import { chartTokenNames, chartTokens, literalPalette } from './palette.ts';
import { propertyPalette, svgThin } from './svg-palette.ts';
import { chartSizes, type ChartVariant, type PlotContext } from './plot.ts';
import { drawSheet, layoutSheet } from './sheet.ts';
import { SvgContext } from './svg-context.ts';
import { escapeXml, serializeAttributes } from './svg-shape.ts';
import { chartFontFamily, type MeasureText } from './text.ts';
import { textWidth } from './text-width.ts';

export interface SvgOptions {
  readonly variant: ChartVariant;
  /** Ids of the elements of the page that name and describe the chart for screen readers. */
  readonly labelledBy: string;
  readonly describedBy?: string;
}

const pageContext = (view: ChartView, variant: ChartVariant): PlotContext => ({
  view,
  size: chartSizes[variant],
  palette: propertyPalette,
  measure: textWidth,
  family: chartFontFamily,
});

/**
 * One drawing of a chart for the page. It has a shape but no size, takes its colours from custom properties and its font
 * from the page, and has no ids or styles of its own.
 */
export function renderSvg(view: ChartView, { variant, labelledBy, describedBy }: SvgOptions): string {
  const page = pageContext(view, variant);
  return drawSvg(page, plotOf(page), { 'aria-labelledby': labelledBy, 'aria-describedby': describedBy });
}

/** A chart for a page: what it says, and its wide and narrow drawing as one text. */
export interface ChartDrawings {
  readonly view: ChartView;
  readonly svg: string;
  /** Ids that the page gives to the title and to the description. */
  readonly ids: { readonly labelledBy: string; readonly describedBy: string };
  /** On phones the columns lie down, and signs that point up in the legend with them. */
  readonly liesDown: boolean;
}

export function chartDrawings(dataset: Dataset, chart: Chart, locale: Locale): ChartDrawings {
  const view = chartViewOf(dataset, chart, locale);
  const ids = { labelledBy: `${chart.id}-title`, describedBy: `${chart.id}-text` };
  const svg = (['wide', 'narrow'] as const).map((variant) => renderSvg(view, { variant, ...ids })).join('');
  return { view, ids, svg, liesDown: view.kind === 'columns' && columnsLieDown(pageContext(view, 'narrow')) };
}

const fontStack = "'Source Sans 3', 'Source Sans Pro', 'Noto Sans', 'Segoe UI', Roboto, sans-serif";

/**
 * Few machines have the site's font, and what stands in for it is wider: by a fifth in DejaVu Sans, by nearly a third
 * where it is bold, less in the others of the list.
 */
const widerLine: MeasureText = (text, size, weight) => textWidth(text, size, weight) * (weight === 600 ? 1.3 : 1.2);

/** Labels have room on all sides, and with all of it counted too many would find no place. */
const widerLabel: MeasureText = (text, size, weight) => textWidth(text, size, weight) * 1.12;

/**
 * A chart as a file that stands alone: title, unit, legend, sources and credits inside. Colours are literal, for programs
 * that know no custom properties; viewers that know media queries show the dark ones where the reader prefers them.
 */
export function renderSvgFile(view: ChartView, credits: readonly string[]): string {
  const size = chartSizes.wide;
  const palette = literalPalette('light', svgThin);
  // Panels stand so close that the names and periods of one would run into the next.
  const measure = view.kind === 'multiples' ? widerLine : widerLabel;
  const plot = plotOf({ view, size, palette, measure, family: fontStack });
  const sheet = layoutSheet(view, { width: size.width, height: plot.height }, credits, widerLine);
  const context = new SvgContext(sheet.width, sheet.height, size.text, widerLabel);
  const ctx = context as unknown as CanvasRenderingContext2D;
  ctx.fillStyle = palette.surface;
  ctx.fillRect(0, 0, sheet.width, sheet.height);
  drawOn(ctx, plot, { pixelRatio: 1, frame: sheet.frame }).destroy();
  drawSheet(ctx, view, sheet, palette, fontStack);
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
  const content = context.serialize();
  return `<svg${root}>${words}<style>${darkStyle(content)}</style>${content}</svg>\n`;
}

/** Exchanges each literal light colour of a drawing for its dark one. */
function darkStyle(content: string): string {
  const rules = chartTokenNames.flatMap((token) =>
    ['fill', 'stroke']
      .map((paint) => ({ paint, selector: `${paint}="${chartTokens.light[token]}"` }))
      .filter(({ selector }) => content.includes(selector))
      .map(({ paint, selector }) => `[${selector}]{${paint}:${chartTokens.dark[token]}}`),
  );
  return `@media (prefers-color-scheme:dark){${rules.join('')}}`;
}
