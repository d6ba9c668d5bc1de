import type { Chart, ChartDataset, ChartOptions, Scale } from 'chart.js';
import type { ChartView } from './chart-view.ts';
import type { ChartPalette } from './palette.ts';
import type { Box } from './labels.ts';
import type { MeasureText } from './text.ts';

/** `wide` for columns of text, `narrow` for phones: both are in the page, CSS shows one. */
export type ChartVariant = 'wide' | 'narrow';

/** Measures of a drawing in user units, which are CSS pixels when it is shown at its natural width. */
export interface ChartSize {
  readonly variant: ChartVariant;
  readonly width: number;
  /** Height of charts whose height does not follow from their rows. */
  readonly height: number;
  /** Size of all text. */
  readonly text: number;
}

export const chartSizes: Readonly<Record<ChartVariant, ChartSize>> = {
  wide: { variant: 'wide', width: 640, height: 320, text: 14 },
  narrow: { variant: 'narrow', width: 320, height: 280, text: 13 },
};

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

/** A value with its place along the other axis in units of the drawing. */
export interface PlotDatum {
  /** Two ends for a bar that does not begin at zero. */
  readonly x: number | null | [number, number];
  readonly y: number | null;
}
export type PlotDataset = ChartDataset<'bar' | 'line', PlotDatum[]>;
export type PlotScale = NonNullable<NonNullable<ChartOptions<'bar' | 'line'>['scales']>[string]>;

/**
 * One chart, laid out: what Chart.js draws (bars, lines, points) and what the drawing adds under and over it (axes, marks, labels). Scales are
 * hidden and the padding fixed, so that the picture of the build and the canvas of the browser have the same geometry.
 */
export interface Plot {
  readonly height: number;
  readonly padding: Padding;
  readonly indexAxis: 'x' | 'y';
  /** One dataset a series of the view, in the same order. */
  readonly datasets: readonly PlotDataset[];
  readonly scales: Readonly<Record<string, PlotScale>>;
  /** Index, within the dataset of a series, of the element that stands for a category. */
  readonly elementIndex: (series: number, category: number) => number;
  readonly drawUnder: (chart: Chart) => void;
  readonly drawOver: (chart: Chart) => void;
}

/** Chart.js places values, the plot draws axes: building ticks that nobody sees would cost a third of a drawing. */
const hiddenScale = {
  display: false,
  ticks: { maxTicksLimit: 2 },
  afterBuildTicks: (scale: Scale): void => {
    scale.ticks = [];
  },
} as const satisfies PlotScale;

/** A hidden axis between two limits, which may not be the same. */
export const linearScale = (min: number, max: number, rest: object = {}): PlotScale => ({
  ...hiddenScale,
  type: 'linear',
  offset: false,
  min,
  max: max > min ? max : min + 1,
  ...rest,
});

/** The whole room of the plot, axes included: labels keep within it. */
export function boundsOf({ chartArea }: Chart, padding: Padding): Box {
  return {
    left: chartArea.left - padding.left,
    top: chartArea.top - padding.top,
    right: chartArea.right + padding.right,
    bottom: chartArea.bottom + padding.bottom,
  };
}

interface ElementGeometry {
  readonly x: number;
  readonly y: number;
  /** Bars only. */
  readonly base?: number;
  readonly width?: number;
  readonly height?: number;
}

/** Where Chart.js has put the element of a value; undefined where it is hidden or missing. */
export function elementAt(chart: Chart, dataset: number, index: number): ElementGeometry | undefined {
  const { data, vScale, _parsed } = chart.getDatasetMeta(dataset);
  const element = data[index];
  if (element === undefined || vScale === undefined || !chart.isDatasetVisible(dataset)) return undefined;
  const { [vScale.axis]: value } = _parsed[index] as Readonly<Record<string, number | null>>;
  return value == null || Number.isNaN(value) ? undefined : (element as unknown as ElementGeometry);
}

/** The rectangle of a column or bar. */
export function barBox({ x, y, base = 0, width = 0, height = 0 }: ElementGeometry, indexAxis: 'x' | 'y'): Box {
  return indexAxis === 'x'
    ? { left: x - width / 2, right: x + width / 2, top: Math.min(y, base), bottom: Math.max(y, base) }
    : { left: Math.min(x, base), right: Math.max(x, base), top: y - height / 2, bottom: y + height / 2 };
}
