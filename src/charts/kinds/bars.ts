import type { ChartSeries, ChartView } from '../chart-view.ts';
import type { Kind } from '../kind.ts';
import { rowsPlot, rowStops, rowValue, type Row } from '../rows.ts';

/** Every value is a row of its own. */
function barRows(view: ChartView): readonly Row[] {
  return view.series.flatMap((series) =>
    series.points.flatMap((_, category) => {
      const bar = rowValue(view, series, category);
      return bar === undefined ? [] : [{ label: barLabel(view, series, category), bar }];
    }),
  );
}

/** What sets a bar apart: the series where it is its only value, the period in a chart of one series, else both. */
function barLabel(view: ChartView, series: ChartSeries, category: number): string {
  const period = view.categories[category]?.label ?? '';
  if (view.series.length === 1 && view.categories.length > 1) return period;
  const isOnly = series.points.filter((point) => point !== undefined).length === 1;
  return isOnly ? series.label : `${series.label}, ${period}`;
}

/** Horizontal bars, one a value, named directly. */
export const bars: Kind = {
  plot: (context) => rowsPlot(context, barRows(context.view)),
  zero: true,
  outcome: 'column',
  target: 'outline',
  floor: 'floor-aside',
  isNamed: () => true,
  stops: (view) => rowStops(barRows(view)),
  rows: true,
};
