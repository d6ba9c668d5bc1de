import type { ChartPalette } from './palette.ts';
import { legendColour } from './series-style.ts';
import { canvasFont, wrapEvenly, wrapText, type FontWeight, type MeasureText } from './text.ts';
import { joinPhrases } from '../figures/join-phrases.ts';
import { chartMessages } from '../i18n/messages/charts.ts';
import type { Padding } from './plot.ts';
import { kinds } from './kinds/kinds.ts';
import { chartLegend } from './legend.ts';
import { drawLegendMark, legendMarkSize, type LegendItem } from './legend-mark.ts';
import type { ChartView } from './chart-view.ts';

interface SheetLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: FontWeight;
  readonly ink: 'label' | 'axisText';
}

interface SheetMark extends LegendItem {
  readonly x: number;
  readonly y: number;
}

/** A chart with everything around it when it travels without its page: title, unit and legend above, note, sources and credits below. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** Room around the plot. */
  readonly frame: Padding;
  readonly lines: readonly SheetLine[];
  readonly marks: readonly SheetMark[];
}

const margin = 24;
const leading = 1.28;
const legendSize = 14;

export function layoutSheet(
  view: ChartView,
  plot: { readonly width: number; readonly height: number },
  credits: readonly string[],
  measure: MeasureText,
): Sheet {
  const lines: SheetLine[] = [];
  const marks: SheetMark[] = [];
  let y = margin;
  const paragraph = (text: string, size: number, weight: FontWeight, ink: SheetLine['ink'], wrap = wrapText): void => {
    for (const line of wrap(text, plot.width, (part) => measure(part, size, weight))) {
      y += size * leading;
      lines.push({ text: line, x: margin, y: Math.round(y - size * 0.28), size, weight, ink });
    }
  };
  paragraph(joinPhrases(view.title), 21, 600, 'label', wrapEvenly);
  y += 2;
  paragraph(view.subtitle, 15, 400, 'axisText');
  let x = margin;
  for (const item of chartLegend(view, kinds[view.kind])) {
    // A long label wraps beside its mark, which keeps its size.
    const indent = legendMarkSize.width + 6;
    const widthOf = (text: string): number => measure(text, legendSize, 400);
    const label = wrapText(item.label, plot.width - indent, widthOf);
    const width = indent + Math.max(...label.map(widthOf));
    if (x === margin) y += 26;
    else if (x + width > margin + plot.width) [x, y] = [margin, y + 20];
    marks.push({ ...item, x, y: y - 11 });
    for (const [row, text] of label.entries()) {
      if (row > 0) y += 18;
      lines.push({ text, x: Math.round(x + indent), y, size: legendSize, weight: 400, ink: 'label' });
    }
    x += Math.ceil(width) + 20;
  }
  const top = Math.round(y + 16);
  y = top + plot.height + 14;
  if (view.note !== undefined) paragraph(view.note, 12.5, 400, 'axisText');
  paragraph(`${chartMessages[view.locale].sources}: ${sourceLine(view)}`, 12.5, 400, 'axisText');
  for (const credit of credits) paragraph(credit, 12.5, 400, 'axisText');
  const height = Math.ceil(y + margin);
  const frame = { top, right: margin, bottom: height - top - plot.height, left: margin };
  return { width: plot.width + 2 * margin, height, frame, lines, marks };
}

/** Each publisher once, with the dates of all that it published: `Báo Thanh Hóa, 1/2020, 1/2021`. */
function sourceLine({ sources }: ChartView): string {
  const said = sources.map(({ label }) => /^(.*), ([^,]*\b\d{4})$/.exec(label) ?? [label, label]);
  const publishers = [...Map.groupBy(said, ([, publisher]) => publisher)];
  return publishers
    .map(([publisher, all]) => [publisher, ...all.flatMap(([, , date]) => date ?? [])].join(', '))
    .join('; ');
}

export function drawSheet(
  ctx: CanvasRenderingContext2D,
  view: ChartView,
  sheet: Sheet,
  palette: ChartPalette,
  family: string,
): void {
  for (const { shape, series, x, y } of sheet.marks)
    drawLegendMark(ctx, shape, legendColour(palette, view, series, shape), palette, x, y);
  ctx.textAlign = 'left';
  ctx.textBaseline = 'alphabetic';
  for (const { text, x, y, size, weight, ink } of sheet.lines) {
    ctx.font = canvasFont(size, weight, family);
    ctx.fillStyle = palette[ink];
    ctx.fillText(text, x, y);
  }
}
