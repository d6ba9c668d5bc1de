import type { Chart, Scale } from 'chart.js';
import type { ChartScale } from './chart-view.ts';
import { strokeLines, writeLabels } from './labels.ts';
import type { PlotContext } from './plot.ts';
import { capHeight, widest } from './text.ts';

const gap = 8;

/** Room for the labels of the value axis, in the widest font too. Even, so that small differences between fonts do not move the plot. */
export function valueAxisWidth({ view, size, measure }: PlotContext): number {
  const room = Math.max(...view.scale.ticks.map(({ label }) => widest(measure)(label, size.text, 400)));
  return 2 * Math.ceil(room / 2) + gap;
}

/**
 * Horizontal gridlines from `left` to `right` with their labels before them; zero, where the axis has it, is the stronger line. Short axes leave out every
 * other tick.
 */
export function drawValueAxis(
  chart: Chart,
  scale: Scale,
  left: number,
  right: number,
  context: PlotContext,
  labelled = true,
): void {
  const { size, palette } = context;
  const shown = shownTicks(context.view.scale, scale, size.text * 1.6);
  const lines = (zero: boolean) =>
    shown
      .filter(({ value }) => (value === 0) === zero)
      .map(
        ({ at }) =>
          [
            [left, at],
            [right, at],
          ] as const,
      );
  strokeLines(chart, lines(false), palette.grid, 1);
  strokeLines(chart, lines(true), palette.axis, 1);
  if (!labelled) return;
  const labels = shown.map(({ label, at }) => ({
    text: label,
    x: left - gap,
    y: Math.round(at + (size.text * capHeight) / 2),
    align: 'right' as const,
    ink: palette.axisText,
    weight: 400 as const,
    halo: false,
  }));
  writeLabels(chart, labels, context);
}

/** Ticks that have `room` each, zero among them. */
export function shownTicks({ ticks }: ChartScale, scale: Scale, room: number) {
  const placed = ticks.map((tick) => ({ ...tick, at: scale.getPixelForValue(tick.value) }));
  const pitches = placed.slice(1).map(({ at }, index) => Math.abs(at - (placed[index]?.at ?? 0)));
  const every = Math.max(1, Math.ceil(room / Math.min(...pitches, room * 8)));
  const zero = Math.max(
    0,
    ticks.findIndex(({ value }) => value === 0),
  );
  return placed.filter((_, index) => (index - zero) % every === 0);
}
