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
 * Fits labels into slots of one width: whole words on up to three lines, a long label also over the room that short
 * neighbours leave. Where that fails, every second, third … label, counted from the last, which is the one that readers
 * look for.
 */
export function layoutCategoryAxis({ view, size, measure }: PlotContext, slot: number): CategoryAxis {
  const widthOf = (text: string): number => measure(text, size.text, 400);
  const labels = view.categories.map(({ label }) => label);
  for (let every = 1; ; every += 1) {
    const first = (labels.length - 1) % every;
    const shown = labels.filter((_, index) => index % every === first);
    const fitted = fitLabels(shown, slot * every, widthOf);
    if (fitted === undefined && every < labels.length) continue;
    const whole = fitted ?? shown.map((label) => [label]);
    const tallest = Math.max(...whole.map((lines) => lines.length));
    return {
      lines: labels.map((_, index) => (index % every === first ? whole[Math.floor(index / every)] : undefined)),
      height: Math.ceil(topGap + tallest * size.text * leading + 3),
    };
  }
}

/** The lines of labels that stand one slot apart; undefined where one of them does not fit. */
function fitLabels(
  labels: readonly string[],
  slot: number,
  widthOf: (text: string) => number,
): readonly (readonly string[])[] | undefined {
  const fit = (label: string, room: number): readonly string[] | undefined => {
    const lines = wrapText(label, room, widthOf);
    return lines.length <= mostLines && lines.every((line) => widthOf(line) <= room) ? lines : undefined;
  };
  const own = labels.map((label) => fit(label, slot - sideGap));
  /** From the middle of a slot to what the label of a neighbour leaves; nothing where that one is too long itself. */
  const reach = (neighbour: number): number => {
    if (neighbour < 0 || neighbour >= labels.length) return slot;
    const lines = own[neighbour];
    return lines === undefined ? 0 : slot - sideGap - Math.max(...lines.map(widthOf)) / 2;
  };
  const all = labels.map((label, index) => own[index] ?? fit(label, 2 * Math.min(reach(index - 1), reach(index + 1))));
  return all.every((lines) => lines !== undefined) ? all : undefined;
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
