import type { Chart } from 'chart.js';
import { strokeLines, writeLabels, type PlacedLabel } from './labels.ts';
import type { PlotContext } from './plot.ts';
import { widest, wrapEvenly, wrapText } from './text.ts';

/** What happened, in a band above the plot. */
export interface AnnotationBand {
  readonly height: number;
  /** `left` and `top` of the plot's area, and its foot. */
  readonly draw: (chart: Chart, left: number, top: number, foot: number) => void;
}

const leading = 1.25;
const widestText = { wide: 190, narrow: 120 } as const;

/**
 * Texts side by side over the months of their events, where all have room; else each has a number at its month and is a numbered note above the plot.
 * `xAt` counts from the left edge of the plot; texts keep between `-before` and the edge of the drawing, `before` being all that stands left of the plot.
 */
export function layoutAnnotations(
  context: PlotContext,
  xAt: (month: number) => number,
  width: number,
  before: number,
): AnnotationBand {
  const { view, size, palette, measure } = context;
  const events = view.annotations.map(({ at, text }) => ({ x: xAt(at), text }));
  if (events.length === 0) return { height: 0, draw: () => undefined };
  const end = size.width - before;
  const widthOf = (text: string): number => measure(text, size.text, 400);
  // Apart and inside in every font.
  const widestOf = (text: string): number => widest(measure)(text, size.text, 400);
  const side = events.map(({ x, text }) => {
    const lines = wrapEvenly(text, widestText[size.variant], widthOf);
    const room = Math.max(...lines.map(widestOf));
    const left = Math.max(-before, Math.min(end - room, x - Math.max(...lines.map(widthOf)) / 2));
    return { x, lines, left, right: left + room };
  });
  const apart = side.every(
    ({ left, lines }, index) => lines.length <= 3 && left > (side[index - 1]?.right ?? -1e9) + 6,
  );
  const notes = apart
    ? side
    : events.map(({ x, text }, index) => {
        const lines = wrapText(`${index + 1}\u00a0 ${text}`, size.width, widestOf);
        return { x, lines, left: -before, right: end };
      });
  const rows = apart
    ? Math.max(...notes.map(({ lines }) => lines.length))
    : notes.reduce((sum, { lines }) => sum + lines.length, 0);
  const mark = apart ? 6 : size.text + 6;
  // Numbers of months close to each other step aside, and keep inside in every font.
  const half = widest(measure)('0', size.text, 600) / 2;
  const numbers = notes.map(({ x }) => Math.max(half - before, x));
  for (let index = 1; index < numbers.length; index += 1)
    numbers[index] = Math.max(numbers[index] ?? 0, (numbers[index - 1] ?? 0) + size.text);
  for (let index = numbers.length - 1; index >= 0; index -= 1)
    numbers[index] = Math.min(numbers[index] ?? 0, (numbers[index + 1] ?? width - half + size.text) - size.text);
  const height = Math.ceil(rows * size.text * leading + mark);
  return {
    height,
    draw(chart, left, top, foot) {
      const base = top - height;
      let row = 0;
      const labels = notes.flatMap(({ lines, left: from }, index): readonly PlacedLabel[] => {
        const first = apart ? rows - lines.length : row;
        row += lines.length;
        const text = lines.map((line, place) => ({
          text: line,
          x: Math.round(left + from),
          y: Math.round(base + (first + place + 0.8) * size.text * leading),
          align: 'left' as const,
          ink: palette.axisText,
          weight: 400 as const,
          halo: false,
        }));
        if (apart) return text;
        const x = Math.round(left + (numbers[index] ?? 0));
        return [
          ...text,
          { ...text[0]!, text: String(index + 1), x, y: Math.round(top - 6), align: 'center', weight: 600 },
        ];
      });
      strokeLines(
        chart,
        notes.map(
          ({ x }) =>
            [
              [left + x, top - 3],
              [left + x, foot],
            ] as const,
        ),
        palette.axis,
        1,
        [1, 3],
      );
      writeLabels(chart, labels, context);
    },
  };
}
