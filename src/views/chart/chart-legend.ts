import type { ChartMessages } from '../../i18n/messages/chart-parts.ts';
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
  const sign = (present: boolean, label: string, shape: LegendShape): LegendItem[] =>
    present ? [{ series: undefined, label, shape }] : [];
  return [
    ...seriesItems(view, messages),
    ...sign(outcomes.some(isUnsettled), unsettledLabel(outcomes), lines ? 'open-point' : 'open-column'),
    ...sign(points.some(isFloor), messages.floor, 'floor'),
    ...sign(
      view.series.some((series) => seriesBreaks(series).length > 0),
      messages.break,
      'break',
    ),
  ];
}

function seriesItems({ kind, series }: ChartView, messages: ChartMessages): readonly LegendItem[] {
  const targets = series.filter(({ role }) => role === 'target');
  const outcomes = series.filter(({ role }) => role !== 'target');
  const named = (one: ChartSeries): LegendItem => ({ series: one, label: one.label, shape: shapeOf(kind, one) });
  if (series.length === 1 && targets.length === 0) return [];
  // Panels and rows carry the names of their outcomes.
  if (kind === 'multiples' || (kind === 'bars' && targets.length === 0))
    return targets.slice(0, 1).map((target) => ({ ...named(target), series: undefined, label: messages.target }));
  if (kind === 'bars' || (kind === 'plan-outcome' && outcomes.length > 1)) {
    const roles = [outcomes[0], targets[0]].filter((one) => one !== undefined);
    return roles.map((one) => ({
      ...named(one),
      series: undefined,
      label: one.role === 'target' ? messages.target : messages.outcome,
    }));
  }
  return series.map(named);
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
