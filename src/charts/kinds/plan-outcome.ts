import type { ChartSeries, ChartView } from '../chart-view.ts';
import type { Kind } from '../kind.ts';
import { rowsPlot, rowStops, rowValue, type Row } from '../rows.ts';

/** Outcomes with the target that speaks of them, period by period; a target without an outcome keeps its row. */
export function planRows(view: ChartView): readonly Row[] {
  const outcomes = view.series.filter(({ role }) => role !== 'target');
  return outcomes.flatMap((outcome) => {
    const target = targetOf(view, outcome, outcomes.length);
    return view.categories.flatMap((_, category) => {
      const bar = rowValue(view, outcome, category);
      const mark = rowValue(view, target, category);
      if (bar === undefined && mark === undefined) return [];
      return [{ label: planLabel(view, outcome, category), ...(bar && { bar }), ...(mark && { mark }) }];
    });
  });
}

/** The target that names this outcome; where nothing is named, the target of the only outcome. */
function targetOf({ series }: ChartView, outcome: ChartSeries, outcomes: number): ChartSeries | undefined {
  const targets = series.filter(({ role }) => role === 'target');
  return (
    targets.find(({ of }) => of === outcome.id) ??
    (outcomes === 1 ? targets.find(({ of }) => of === undefined) : undefined)
  );
}

/** What sets a plan apart: the period where all speak of one outcome, the outcome in a chart of one period, else both. */
function planLabel(view: ChartView, series: ChartSeries, category: number): string {
  const period = view.categories[category]?.label ?? '';
  if (view.series.filter(({ role }) => role !== 'target').length === 1) return period;
  return view.categories.length === 1 ? series.label : `${series.label}, ${period}`;
}

/** Outcomes as bars, each against the tick of its target. */
export const planOutcome: Kind = {
  plot: (context) => rowsPlot(context, planRows(context.view)),
  zero: true,
  outcome: 'column',
  target: 'tick',
  floor: 'floor-aside',
  isNamed: ({ series }) => series.filter(({ role }) => role !== 'target').length > 1,
  stops: (view) => rowStops(planRows(view)),
  rows: true,
};
