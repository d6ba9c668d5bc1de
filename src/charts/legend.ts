import { isFloor, seriesBreaks, type ChartSeries, type ChartView } from './chart-view.ts';
import { chartMessages, type ChartMessages } from '../i18n/messages/charts.ts';
import type { LegendItem } from './legend-mark.ts';
import { pointShape } from './series-style.ts';
import type { Kind, LegendShape } from './kind.ts';

/** Items of a chart's legend: series by name, then signs that occur in it. Empty where the drawing says everything itself. */
export function chartLegend(view: ChartView, kind: Kind): readonly LegendItem[] {
  const messages = chartMessages[view.locale];
  const points = view.series.flatMap((series) => series.points.filter((point) => point !== undefined));
  const outcomes = view.series
    .filter(({ role }) => role === 'outcome')
    .flatMap((series) => series.points.filter((point) => point !== undefined));
  // In the line of targets under columns and over the ticks of rows, a sign before the number says it.
  const marked = view.kind === 'columns' || kind.target === 'tick' ? outcomes : points;
  const floors = new Set(marked.filter(isFloor).map(({ qualifier }) => qualifier));
  const floor = floors.size > 1 ? 'both' : floors.has('at-least') ? 'at-least' : 'more-than';
  const sign = (present: boolean, label: string, shape: LegendShape): LegendItem[] =>
    present ? [{ series: undefined, label, shape }] : [];
  const named = seriesItems(view, kind, messages);
  return [
    ...named,
    ...sign(
      outcomes.some(({ early }) => early) && named.every(({ label }) => label !== messages.earlyOutcome),
      messages.early,
      kind.outcome === 'point' ? 'open-point' : 'open-column',
    ),
    ...(kind.floor ? sign(floors.size > 0, messages.floor[floor], kind.floor) : []),
    ...sign(!kind.rows && view.series.some((series) => seriesBreaks(series).length > 0), messages.break, 'break'),
  ];
}

function seriesItems(view: ChartView, kind: Kind, messages: ChartMessages): readonly LegendItem[] {
  const { series } = view;
  const shapeOf = (one: ChartSeries): LegendShape => seriesShape(kind, one);
  if (!kind.isNamed(view)) return series.map((one) => ({ series: one, label: one.label, shape: shapeOf(one) }));
  const [target] = series.filter(({ role }) => role === 'target');
  const outcomes = series.filter(({ role }) => role !== 'target');
  // What looks otherwise needs the plain look beside it: a target the outcome, an early value a firm one. Where all are early, one item says both.
  const early = outcomes.flatMap(({ points }) => points.flatMap((point) => (point === undefined ? [] : [point.early])));
  const isMixed = early.includes(true) && early.includes(false);
  const said = early.includes(true) && !isMixed ? messages.earlyOutcome : messages.outcome;
  const outcome = outcomes[0] && { ...outcomes[0], points: outcomes.flatMap(({ points }) => points) };
  return [target !== undefined || isMixed ? outcome : undefined, target]
    .filter((one) => one !== undefined)
    .map((one) => ({
      series: undefined,
      label: one.role === 'target' ? messages.target : said,
      shape: shapeOf(one),
    }));
}

/** The look that the values of a series have, also where all of them are early. */
function seriesShape(kind: Kind, { role, mark, points }: ChartSeries): LegendShape {
  if (role === 'target') return kind.target;
  const isOpen = points.every((point) => point?.early !== false);
  if (kind.outcome === 'column') return isOpen ? 'open-column' : 'column';
  return isOpen && mark === 0 ? 'open-point' : pointShape(mark);
}
