import type { Chart } from 'chart.js';
import type { ChartView } from './chart-view.ts';
import { writeLabels, type PlacedLabel } from './labels.ts';
import type { PlotContext } from './plot.ts';
import { fallbackWidth, wrapEvenly } from './text.ts';

/** Where the categories stand along an axis of time, from the left edge of the plot. */
export interface TimeLayout {
  readonly xs: readonly number[];
  /** The smallest distance between two categories. */
  readonly pitch: number;
  /** A month in units of the drawing. */
  readonly xAt: (month: number) => number;
}

/** Marks closer than this would be one. */
const leastPitch = 6;

/** Places periods where they lie in time, over `width`: a missing year leaves its space, a half-year is half as wide. */
export function layoutTime({ categories, annotations }: ChartView, width: number): TimeLayout {
  const ats = categories.map(({ at }) => at);
  const gaps = ats.slice(1).map((at, index) => at - (ats[index] ?? 0));
  const lengths = categories.map(({ from, to }) => to - from).filter((length) => length > 0);
  const closest = Math.min(...gaps.filter((gap) => gap > 0), 240);
  const margin = gaps.length === 0 ? 6 : Math.max(closest, Math.min(...lengths, 12)) / 2;
  // What is a state at the end of a year stands there, and what happened in January of the first one lies before it.
  const events = annotations.map(({ at }) => at);
  const [start, end] = [
    Math.min(...ats.map((at) => at - margin), ...events),
    Math.max(...ats.map((at) => at + margin), ...events),
  ];
  const scale = width / (end - start);
  const xs = ats.map((at) => (at - start) * scale);
  // Two periods with one middle, such as a year and the five around it, still are two marks.
  for (let index = 1; index < xs.length; index += 1)
    xs[index] = Math.max(xs[index] ?? 0, (xs[index - 1] ?? 0) + Math.min(leastPitch, width / xs.length));
  const over = Math.max(0, (xs.at(-1) ?? 0) - width + Math.min(leastPitch, width / xs.length) / 2);
  const placed = xs.map((x) => Math.max(0, x - over));
  const pitch = placed.length === 1 ? width : Math.min(...placed.slice(1).map((x, index) => x - (placed[index] ?? 0)));
  return {
    xs: placed,
    pitch,
    xAt: (month) => (month - start) * scale,
  };
}

/** Labels under the categories, from the left edge of the plot and from its foot. */
export interface TimeAxis {
  readonly labels: readonly { readonly text: string; readonly x: number; readonly row: number }[];
  readonly height: number;
}

const sideGap = 6;
const topGap = 6;
const leading = 1.2;
const mostLines = 3;

interface Written {
  readonly lines: readonly string[];
  readonly x: number;
  readonly left: number;
  readonly right: number;
}

/**
 * Fits labels under their marks: whole words on up to three even lines, as wide as the distance to the neighbours allows. Where that fails, every second,
 * third … label, counted from the last, which is the one that readers look for. `before` and `after`: room beyond the plot.
 */
export function layoutTimeAxis(
  { view, size, measure }: PlotContext,
  xs: readonly number[],
  width: number,
  before: number,
  after: number,
): TimeAxis {
  const widthOf = (text: string): number => measure(text, size.text, 400);
  const labels = axisLabels(view);
  const write = (index: number, room: number): Written => {
    const label = labels[index] ?? '';
    // No word is cut: where the longest has no room, fewer labels stand.
    const lines = wrapEvenly(label, Math.max(room, ...label.split(' ').map(widthOf)), widthOf);
    const half = Math.max(...lines.map(widthOf)) / 2;
    // The first and the last keep within the drawing in every font.
    const edge = half * fallbackWidth;
    const x = Math.max(edge - before, Math.min(width + after - edge, xs[index] ?? 0));
    return { lines, x, left: x - half, right: x + half };
  };
  if (isUneven(xs)) return unevenAxis(xs, write, size.text);
  for (let every = 1; ; every += 1) {
    const shown = xs.flatMap((_, index) => ((xs.length - 1 - index) % every === 0 ? [index] : []));
    const rooms = shown.map((index, place) => {
      const x = xs[index] ?? 0;
      const distances = [shown[place - 1], shown[place + 1]].map((other) =>
        other === undefined ? Infinity : Math.abs((xs[other] ?? 0) - x),
      );
      return { index, narrow: Math.min(...distances), wide: distances.reduce((sum, one) => sum + one, 0) / 2 };
    });
    for (const room of ['narrow', 'wide'] as const) {
      const written = rooms.map((one) => write(one.index, Math.min(one[room], width + before) - sideGap));
      // Apart in the site's font by a gap; years, which never wrap, in any other at least not one upon the next.
      const onOneLine = written.every(({ lines }) => lines.length === 1);
      const apart = written.every((one, place) => {
        const before = written[place - 1];
        if (!before) return true;
        const wider = ((fallbackWidth - 1) * (one.right - one.left + before.right - before.left)) / 2;
        return one.left - before.right >= (onOneLine ? Math.max(sideGap, wider + 2) : sideGap);
      });
      const short = written.every(({ lines }) => lines.length <= mostLines);
      if (!(apart && short) && !(every >= labels.length && room === 'wide')) continue;
      const tallest = Math.max(...written.map(({ lines }) => lines.length));
      return {
        labels: written.flatMap(({ lines, x }) => lines.map((text, row) => ({ text, x, row }))),
        height: Math.ceil(topGap + tallest * size.text * leading + 3),
      };
    }
  }
}

/** Of states at one date a year the axis says the year; tip and table have the day. */
function axisLabels({ categories }: ChartView): readonly string[] {
  const years = categories.flatMap(({ from, to }) => (from === to ? [String(Math.floor((to - 0.01) / 12))] : []));
  return years.length > 1 && new Set(years).size === categories.length ? years : categories.map(({ label }) => label);
}

/** Whether periods of unlike lengths stand at unlike distances. */
const isUneven = (xs: readonly number[]): boolean => {
  const gaps = xs.slice(1).map((x, index) => x - (xs[index] ?? 0));
  return Math.max(...gaps, 0) > 1.5 * Math.min(...gaps);
};

/**
 * Years first, then periods of more than a word, each from the last on: on the first line where there is room, else under what is in the way, else in tip and
 * table alone.
 */
function unevenAxis(xs: readonly number[], write: (index: number, room: number) => Written, size: number): TimeAxis {
  const placed: (Written & { readonly row: number })[] = [];
  const written = [...xs.keys()].reverse().map((index) => write(index, 84));
  for (const own of written.toSorted((a, b) => Number(a.lines.length > 1) - Number(b.lines.length > 1))) {
    const inTheWay = placed.filter((other) => {
      const wider = ((fallbackWidth - 1) * (own.right - own.left + other.right - other.left)) / 2;
      const least = Math.max(sideGap, wider + 2);
      return own.right + least > other.left && other.right + least > own.left;
    });
    // Two deep and no deeper.
    if (inTheWay.every(({ row }) => row === 0))
      placed.push({ ...own, row: Math.max(0, ...inTheWay.map(({ lines }) => lines.length)) });
  }
  const depth = Math.max(...placed.map(({ row, lines }) => row + lines.length));
  return {
    labels: placed.flatMap(({ lines, x, row: first }) => lines.map((text, line) => ({ text, x, row: first + line }))),
    height: Math.ceil(topGap + depth * size * leading + 3),
  };
}

/** Writes the labels under a plot whose left edge and foot are given. */
export function drawTimeAxis(chart: Chart, axis: TimeAxis, left: number, foot: number, context: PlotContext): void {
  const { size, palette } = context;
  const labels = axis.labels.map(({ text, x, row }): PlacedLabel => ({
    text,
    x: Math.round(left + x),
    y: Math.round(foot + topGap + size.text * (0.8 + row * leading)),
    align: 'center',
    ink: palette.axisText,
    weight: 400,
    halo: false,
  }));
  writeLabels(chart, labels, context);
}
