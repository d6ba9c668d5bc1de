import type { PlotContext } from './plot.ts';
import type { Row } from './rows.ts';
import { wrapText } from './wrap-text.ts';

export interface PlacedRow extends Row {
  readonly lines: readonly string[];
  /** Baseline of the first line of the label. */
  readonly labelY: number;
  /** Middle of the bar. */
  readonly y: number;
}

export interface RowLayout {
  readonly rows: readonly PlacedRow[];
  readonly height: number;
  /** Where bars begin: labels stand before them, or over them where a narrow drawing has long ones. */
  readonly left: number;
  readonly right: number;
  readonly bar: number;
}

const leading = 1.25;
const labelGap = 14;
/** A target's tick reaches this far beyond its bar on both sides. */
export const markReach = 5;

/** Places rows one under the other, each as high as its label and its marks need. */
export function layoutRows(rows: readonly Row[], { size, measure }: PlotContext): RowLayout {
  const widthOf = (text: string): number => measure(text, size.text, 400);
  const above = size.variant === 'narrow' && rows.some(({ label }) => widthOf(label) > size.width * 0.28);
  const widest = above ? size.width : size.width * 0.36;
  const wrapped = rows.map(({ label }) => wrapText(label, widest, widthOf));
  const left = above ? 0 : Math.ceil(Math.max(...wrapped.flat().map(widthOf)) + labelGap);
  const values = rows
    .flatMap(({ bar, mark }) => [bar, mark])
    .flatMap((value) => (value === undefined ? [] : [value.point.label]));
  const right = Math.ceil(Math.max(...values.map((label) => measure(label, size.text, 600))) + 18);
  const marked = rows.some(({ mark }) => mark !== undefined);
  const bar = size.variant === 'narrow' ? 18 : 22;
  const lineHeight = size.text * leading;
  const gap = marked ? 12 : 10;
  const gapAfter = (row: number): number => (rows[row + 1]?.isContinued ? 3 : gap);
  let top = 0;
  const placed = rows.map((row, index): PlacedRow => {
    const lines = wrapped[index] ?? [];
    const label = lines.length * lineHeight;
    const overBar = (marked ? size.text + markReach + 2 : 0) + (above ? label + 2 : 0);
    const room = above ? overBar + bar : Math.max(overBar + bar, label);
    const y = above ? top + overBar + bar / 2 : top + Math.max(overBar + bar / 2, label / 2);
    const labelY = Math.round((above ? top : y - label / 2) + size.text * 0.93);
    top = Math.max(top + room, y + bar / 2) + gapAfter(index);
    return { ...row, lines, labelY, y };
  });
  return { rows: placed, height: Math.ceil(top - gap + (marked ? markReach : 0) + 2), left, right, bar };
}
