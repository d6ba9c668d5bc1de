import type { ChartMessages } from '../i18n/messages/chart-parts.ts';
import type { ChartPoint, ChartSeries, ChartView } from './chart-view.ts';
import type { LegendShape } from './legend-mark.ts';
import { seriesBreaks } from './series-breaks.ts';
import { isFloor, isUnsettled, pointShape } from './series-style.ts';

export interface LegendItem {
  /** The series that the item names; undefined for items that explain a sign. */
  readonly series: ChartSeries | undefined;
  readonly label: string;
  readonly shape: LegendShape;
}

/** Items of a chart's legend: series by name, then signs that occur in it. Empty where the drawing says everything itself. */
export function chartLegend(view: ChartView, messages: ChartMessages): readonly LegendItem[] {
  const points = view.series.flatMap((series) => series.points.filter((point) => point !== undefined));
  const outcomes = view.series
    .filter(({ role }) => role === 'outcome')
    .flatMap((series) => series.points.filter((point) => point !== undefined));
  const lines = view.kind === 'line' || view.kind === 'multiples';
  const rows = view.kind === 'bars' || view.kind === 'plan-outcome';
  const floors = new Set(points.filter(isFloor).map(({ qualifier }) => qualifier));
  const floor = floors.size > 1 ? 'both' : floors.has('at-least') ? 'at-least' : 'more-than';
  const sign = (present: boolean, label: string, shape: LegendShape): LegendItem[] =>
    present ? [{ series: undefined, label, shape }] : [];
  return [
    ...seriesItems(view, messages),
    ...sign(outcomes.some(isUnsettled), unsettledLabel(outcomes), lines ? 'open-point' : 'open-column'),
    ...sign(floors.size > 0, messages.floor[floor], rows ? 'floor-aside' : 'floor'),
    ...sign(
      view.series.some((series) => seriesBreaks(series).length > 0),
      messages.break,
      'break',
    ),
  ];
}

function seriesItems({ kind, series }: ChartView, messages: ChartMessages): readonly LegendItem[] {
  const [target] = series.filter(({ role }) => role === 'target');
  const outcomes = series.filter(({ role }) => role !== 'target');
  const isNamedInDrawing =
    kind === 'bars' || kind === 'multiples' || (kind === 'plan-outcome' && outcomes.length > 1) || series.length === 1;
  if (!isNamedInDrawing) return series.map((one) => ({ series: one, label: one.label, shape: shapeOf(kind, one) }));
  // What looks otherwise needs the plain look beside it: a target the outcome, a value that may change one that will not.
  const settled = outcomes
    .flatMap(({ points }) => points.flatMap((point) => point ?? []))
    .map((point) => !isUnsettled(point));
  const isMixed = settled.includes(true) && settled.includes(false);
  return [target !== undefined || isMixed ? outcomes[0] : undefined, target]
    .filter((one) => one !== undefined)
    .map((one) => ({
      series: undefined,
      label: one.role === 'target' ? messages.target : messages.outcome,
      shape: shapeOf(kind, one),
    }));
}

function shapeOf(kind: ChartView['kind'], { role, colour }: ChartSeries): LegendShape {
  const line = kind === 'line' || kind === 'multiples';
  if (role === 'forecast') return line ? 'open-point' : 'open-column';
  if (role === 'outcome') return line ? pointShape(colour) : 'column';
  return line ? 'diamond' : kind === 'columns' ? 'bracket' : kind === 'bars' ? 'outline' : 'tick';
}

/** The statuses that occur, in their own words: `Ước tính, sơ bộ`. */
function unsettledLabel(points: readonly ChartPoint[]): string {
  const text = [...new Set(points.filter(isUnsettled).map(({ statusLabel }) => statusLabel))].join(', ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
