import type { ChartView } from '../chart-view.ts';
import type { Kind } from '../kind.ts';
import { rowsPlot, rowStops, rowValue, type Row } from '../rows.ts';
import { bars } from './bars.ts';

/** Places from the largest value to the smallest, period by period. */
function rankedRows(view: ChartView): readonly Row[] {
  return view.categories.flatMap(({ label: period }, category) =>
    view.series
      .flatMap((series) => {
        const bar = rowValue(view, series, category);
        const label = view.categories.length === 1 ? series.label : `${series.label}, ${period}`;
        return bar === undefined ? [] : [{ label, bar }];
      })
      .sort((a, b) => b.bar.point.value - a.bar.point.value),
  );
}

/** Places as bars: Thanh Hóa in the colour of its topic, the others in greys. */
export const ranking: Kind = {
  ...bars,
  plot: (context) => rowsPlot(context, rankedRows(context.view)),
  stops: (view) => rowStops(rankedRows(view)),
};
