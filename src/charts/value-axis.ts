import type { Chart, Scale } from 'chart.js';
import { strokeLines, writeLabels } from './pen.ts';
import type { PlotContext } from './plot.ts';
import { capHeight } from './text-style.ts';

const gap = 8;

/** Room for the labels of the value axis. Even, so that small differences between fonts do not move the plot. */
export function valueAxisWidth({ view, size, measure }: PlotContext): number {
  const widest = Math.max(...view.scale.ticks.map(({ label }) => measure(label, size.text, 400)));
  return 2 * Math.ceil(widest / 2) + gap;
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
  const { view, size, palette } = context;
  const { ticks } = view.scale;
  const pitch =
    (scale.getPixelForValue(view.scale.min) - scale.getPixelForValue(view.scale.max)) / Math.max(1, ticks.length - 1);
  const zero = Math.max(
    0,
    ticks.findIndex(({ value }) => value === 0),
  );
  const every = Math.max(1, Math.ceil((size.text * 1.6) / pitch));
  const shown = ticks
    .filter((_, index) => (index - zero) % every === 0)
    .map((tick) => ({ ...tick, y: scale.getPixelForValue(tick.value) }));
  const line = (y: number) =>
    [
      [left, y],
      [right, y],
    ] as const;
  strokeLines(
    chart,
    shown.filter(({ value }) => value !== 0).map(({ y }) => line(y)),
    palette.grid,
    1,
  );
  strokeLines(
    chart,
    shown.filter(({ value }) => value === 0).map(({ y }) => line(y)),
    palette.axis,
    1,
  );
  if (!labelled) return;
  const labels = shown.map(({ label, y }) => ({
    text: label,
    x: left - gap,
    y: Math.round(y + (size.text * capHeight) / 2),
  }));
  writeLabels(
    chart,
    labels.map((label) => ({ ...label, align: 'right', ink: palette.axisText, weight: 400, halo: false })),
    context,
  );
}
