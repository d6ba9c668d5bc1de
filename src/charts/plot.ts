import type { Chart, ChartDataset, ChartOptions, Scale } from 'chart.js';
import type { ChartSize } from './chart-size.ts';
import type { ChartSeries, ChartView } from './chart-view.ts';
import type { ChartPalette } from './palette.ts';
import type { Box } from './place-labels.ts';
import type { MeasureText } from './text-style.ts';

/** What every kind of chart is laid out from. */
export interface PlotContext {
  readonly view: ChartView;
  readonly size: ChartSize;
  readonly palette: ChartPalette;
  readonly measure: MeasureText;
  /** Font family of the drawing surface. */
  readonly family: string;
}

export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** A value by category, or a value with its place along the other axis in units of the drawing. */
export type PlotDatum = number | null | { readonly x: number | null; readonly y: number | null };
export type PlotDataset = ChartDataset<'bar' | 'line', PlotDatum[]>;
export type PlotScale = NonNullable<NonNullable<ChartOptions<'bar' | 'line'>['scales']>[string]>;

/**
 * One kind of chart, laid out: what Chart.js draws (bars, lines, points) and what the drawing adds under and over it (axes, marks, labels). Scales are
 * hidden and the padding fixed, so that the picture of the build and the canvas of the browser have the same geometry.
 */
export interface Plot {
  readonly height: number;
  readonly padding: Padding;
  readonly indexAxis: 'x' | 'y';
  readonly labels: readonly string[];
  /** One dataset a series of the view, in the same order. */
  readonly datasets: readonly PlotDataset[];
  readonly scales: Readonly<Record<string, PlotScale>>;
  /** Index, within the dataset of a series, of the element that stands for a category. */
  readonly elementIndex: (series: number, category: number) => number;
  readonly drawUnder: (chart: Chart) => void;
  readonly drawOver: (chart: Chart) => void;
}

export const valuesOf = (series: ChartSeries): (number | null)[] => series.points.map((point) => point?.value ?? null);

/** Chart.js places values, the plot draws axes: building ticks that nobody sees would cost a third of a drawing. */
export const hiddenScale = {
  display: false,
  ticks: { maxTicksLimit: 2 },
  afterBuildTicks: (scale: Scale): void => {
    scale.ticks = [];
  },
} as const satisfies PlotScale;

/** A hidden value axis over the view's own limits. */
export const valueScale = (view: ChartView): PlotScale => ({
  ...hiddenScale,
  type: 'linear',
  min: view.scale.min,
  max: view.scale.max,
});

export const categoryScale: PlotScale = { ...hiddenScale, type: 'category', offset: true };

/** Length stands for value in columns and bars, so their axis must contain zero. */
export function requireZero({ id, kind, scale }: ChartView): void {
  if (scale.min > 0 || scale.max < 0) {
    throw new Error(
      `Chart ${id}: the axis of ${kind} runs from ${scale.min} to ${scale.max}. Expected: zero within it. Make its scale with zero: true.`,
    );
  }
}

/** The whole room of the plot, axes included: labels keep within it. */
export function boundsOf({ chartArea }: Chart, padding: Padding): Box {
  return {
    left: chartArea.left - padding.left,
    top: chartArea.top - padding.top,
    right: chartArea.right + padding.right,
    bottom: chartArea.bottom + padding.bottom,
  };
}

/** Where values may be written: beside and over the plot, but not among the labels of its axes. */
export function plotBounds(chart: Chart, padding: Padding): Box {
  return { ...boundsOf(chart, padding), left: chart.chartArea.left - 2, bottom: chart.chartArea.bottom };
}
