import type { Locale } from '../i18n/locales.ts';
import type { Qualifier, Role, Status } from '../model/status.ts';
import { firstNumber } from './chart-markup.ts';
import type { ChartPoint, ChartSeries, ChartView } from './chart-view.ts';

/** A cell of the chart's table: its `data-…` attributes without the prefix, and its words. */
export interface MarkupCell {
  readonly data: Readonly<Record<string, string | undefined>>;
  /** Label of a head cell; full wording of a value. */
  readonly text: string;
  /** Status in words, where the cell prints it. */
  readonly status: string;
}

export interface ChartMarkup {
  readonly locale: Locale;
  readonly data: Readonly<Record<string, string | undefined>>;
  readonly series: readonly MarkupCell[];
  readonly categories: readonly MarkupCell[];
  /** By series, then by category. */
  readonly cells: readonly (readonly (MarkupCell | undefined)[])[];
  readonly sources: readonly string[];
}

/** The view of a chart as the page that prints it has it: what the drawing, tooltips and announcements need, the rest empty. */
export function parseChartMarkup({ locale, data, series, categories, cells, sources }: ChartMarkup): ChartView {
  const ticks = (data['ticks'] ?? '').split(';').map((tick) => {
    const at = tick.indexOf('=');
    return { value: Number(tick.slice(0, at)), label: tick.slice(at + 1) };
  });
  return {
    id: data['chart'] ?? '',
    locale,
    kind: data['kind'] as ChartView['kind'],
    title: '',
    description: '',
    unitLabel: '',
    note: undefined,
    categories: categories.map((cell) => ({ id: cell.data['category'] || cell.text, label: cell.text })),
    series: series.map((cell, index): ChartSeries => ({
      id: cell.data['series'] ?? '',
      label: cell.text,
      role: (cell.data['role'] ?? 'outcome') as Role,
      ...(cell.data['of'] === undefined ? {} : { of: cell.data['of'] }),
      breaksAfter: (cell.data['breaks'] ?? '').split(' ').filter(Boolean).map(Number),
      colour: Number(cell.data['colour'] ?? 1),
      points: categories.map((_, category) => parsePoint(cells[index]?.[category], sources)),
    })),
    scale: { min: Number(data['min'] ?? ticks[0]?.value), max: Number(data['max'] ?? ticks.at(-1)?.value), ticks },
    sources: sources.map((label) => ({ label, href: '' })),
    href: '',
  };
}

function parsePoint(cell: MarkupCell | undefined, sources: readonly string[]): ChartPoint | undefined {
  if (cell?.data['v'] === undefined) return undefined;
  const { v, u, l, s, q, o } = cell.data;
  return {
    value: Number(v),
    ...(u === undefined ? {} : { upper: Number(u) }),
    label: l ?? firstNumber(cell.text),
    full: cell.text,
    status: (s ?? 'reported') as Status,
    statusLabel: cell.status,
    qualifier: (q ?? 'exact') as Qualifier,
    observation: '',
    href: '',
    source: o === undefined ? '' : (sources[Number(o)] ?? ''),
  };
}
