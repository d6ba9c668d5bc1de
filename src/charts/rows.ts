import type { ChartPoint, ChartSeries, ChartView } from './chart-view.ts';

/** Where a value stands in the view. */
export interface RowValue {
  readonly series: number;
  readonly category: number;
  readonly point: ChartPoint;
}

/** One row of a horizontal chart: a bar, the mark of its target, or both. */
export interface Row {
  readonly label: string;
  readonly bar?: RowValue;
  readonly mark?: RowValue;
  /** Stands close under the row before it and has no label of its own. */
  readonly isContinued?: boolean;
}

/** Every value is a row of its own. */
export function barRows(view: ChartView): readonly Row[] {
  return view.series.flatMap((series, index) =>
    series.points.flatMap((point, category) =>
      point === undefined ? [] : [{ label: barLabel(view, series, category), bar: { series: index, category, point } }],
    ),
  );
}

/** The columns of each category as rows under its label; a category without values keeps an empty row. */
export function groupedRows({ categories, series }: ChartView): readonly Row[] {
  return categories.flatMap(({ label }, category): readonly Row[] => {
    const bars = series.flatMap(({ points }, index) => {
      const point = points[category];
      return point === undefined ? [] : [{ series: index, category, point }];
    });
    if (bars.length === 0) return [{ label }];
    return bars.map((bar, place) => (place === 0 ? { label, bar } : { label: '', bar, isContinued: true }));
  });
}

/** Outcomes with the target that speaks of them, period by period; a target without an outcome keeps its row. */
export function planRows(view: ChartView): readonly Row[] {
  const outcomes = view.series.filter(({ role }) => role !== 'target');
  const pairs = outcomes.map((outcome) => ({ outcome, target: targetOf(view, outcome, outcomes.length) }));
  const valueAt = (series: ChartSeries | undefined, category: number): RowValue | undefined => {
    const point = series?.points[category];
    return series === undefined || point === undefined
      ? undefined
      : { series: view.series.indexOf(series), category, point };
  };
  return pairs.flatMap(({ outcome, target }) =>
    view.categories.flatMap((_, category) => {
      const bar = valueAt(outcome, category);
      const mark = valueAt(target, category);
      if (bar === undefined && mark === undefined) return [];
      return [{ label: planLabel(view, outcome, category), ...(bar && { bar }), ...(mark && { mark }) }];
    }),
  );
}

/** The target that names this outcome; where nothing is named, the target of the only outcome. */
function targetOf({ series }: ChartView, outcome: ChartSeries, outcomes: number): ChartSeries | undefined {
  const targets = series.filter(({ role }) => role === 'target');
  return (
    targets.find(({ of }) => of === outcome.id) ??
    (outcomes === 1 ? targets.find(({ of }) => of === undefined) : undefined)
  );
}

/** What sets a bar apart: the series where it is its only value, the period in a chart of one series, else both. */
function barLabel(view: ChartView, series: ChartSeries, category: number): string {
  const period = view.categories[category]?.label ?? '';
  if (series.points.filter((point) => point !== undefined).length === 1) return series.label;
  return view.series.length === 1 ? period : `${series.label}, ${period}`;
}

/** What sets a plan apart: the period where all speak of one outcome, the outcome in a chart of one period, else both. */
function planLabel(view: ChartView, series: ChartSeries, category: number): string {
  const period = view.categories[category]?.label ?? '';
  if (view.series.filter(({ role }) => role !== 'target').length === 1) return period;
  return view.categories.length === 1 ? series.label : `${series.label}, ${period}`;
}
