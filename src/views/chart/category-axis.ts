import type { Chart } from 'chart.js';
import { writeLabels } from './pen.ts';
import type { PlacedLabel } from './place-labels.ts';
import type { PlotContext } from './plot.ts';
import { wrapText } from './wrap-text.ts';

/** Labels under the categories: lines of text, or undefined where a label is left out. */
export interface CategoryAxis {
  readonly lines: readonly (readonly string[] | undefined)[];
  readonly height: number;
}

const sideGap = 8;
const topGap = 6;
const leading = 1.2;
const mostLines = 3;

/**
 * Fits labels into slots of one width: whole words on up to three lines; where they do not fit, every second, third … label, counted from the last, which
 * is the one that readers look for.
 */
export function layoutCategoryAxis({ view, size, measure }: PlotContext, slot: number): CategoryAxis {
  const widthOf = (text: string): number => measure(text, size.text, 400);
  const count = view.categories.length;
  for (let every = 1; ; every += 1) {
    const room = slot * every - sideGap;
    const lines = view.categories.map(({ label }, index) =>
      (count - 1 - index) % every === 0 ? wrapText(label, room, widthOf) : undefined,
    );
    const fits = lines.every(
      (label) => label === undefined || (label.length <= mostLines && label.every((line) => widthOf(line) <= room)),
    );
    if (!fits && every < count) continue;
    const tallest = Math.max(...lines.map((label) => label?.length ?? 0));
    return { lines, height: Math.ceil(topGap + tallest * size.text * leading + 3) };
  }
}

export interface CategoryAxisPlace {
  /** Where the plot ends and the labels begin. */
  readonly top: number;
  /** Labels keep within these. */
  readonly left: number;
  readonly right: number;
  readonly xOf: (category: number) => number;
}

export function drawCategoryAxis(
  chart: Chart,
  axis: CategoryAxis,
  place: CategoryAxisPlace,
  context: PlotContext,
): void {
  const { size, palette, measure } = context;
  const labels: PlacedLabel[] = [];
  for (const [category, lines] of axis.lines.entries()) {
    for (const [row, text] of (lines ?? []).entries()) {
      const half = measure(text, size.text, 400) / 2;
      const x = Math.round(Math.max(place.left + half, Math.min(place.right - half, place.xOf(category))));
      const y = Math.round(place.top + topGap + size.text * (0.8 + row * leading));
      labels.push({ text, x, y, align: 'center', ink: palette.axisText, weight: 400, halo: false });
    }
  }
  writeLabels(chart, labels, context);
}
