import type { ChartScale, ChartView, Stop } from './chart-view.ts';
import type { Plot, PlotContext } from './plot.ts';

/** What a legend explains, by the shape that the drawing uses for it. */
export type LegendShape =
  | 'column'
  | 'circle'
  | 'rect'
  | 'triangle'
  | 'cross'
  | 'bracket'
  | 'tick'
  | 'outline'
  | 'open-column'
  | 'open-point'
  | 'break'
  | 'floor'
  | 'floor-aside';

/** One kind of chart: its layout and marks, whether length stands for value, what its legend explains, in which order it is read. */
export interface Kind {
  readonly plot: (context: PlotContext) => Plot;
  /** Whether the axis must contain zero: length stands for value. */
  readonly zero: boolean;
  readonly outcome: 'column' | 'point';
  readonly target: LegendShape;
  /** The mark of a value that the source gives as a floor; where there is none, a sign stands before its number. */
  readonly floor?: 'floor' | 'floor-aside';
  /** Whether the drawing itself names its series; the legend then explains signs only. */
  readonly isNamed: (view: ChartView) => boolean;
  /** All values in reading order. */
  readonly stops: (view: ChartView) => readonly Stop[];
  /** Whether all arrow keys go from value to value. */
  readonly rows: boolean;
  /** Scales that it draws beside that of the chart. */
  readonly scales?: (view: ChartView) => readonly ChartScale[];
}
