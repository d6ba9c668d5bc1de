import { isFinite, type End } from '../../figures/interval.ts';
import { inUnit, restate, roundingInterval } from '../../figures/rounding-interval.ts';
import { plainText } from '../../figures/render-text.ts';
import { perLocale, type Localized } from '../../i18n/locales.ts';
import { must, reportsOf, type Dataset } from '../../model/dataset.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Observation } from '../../model/observation.ts';
import { homePlace, type Place } from '../../model/place.ts';
import type { Source } from '../../model/source.ts';
import { choiceReasons, qualifiers, roles, statuses, targetKinds } from '../../model/status.ts';
import { columnsIn, filledText, type Column } from './table.ts';

/** One published report with the records that it names. */
export interface ReportRow {
  readonly report: Observation;
  readonly indicator: Indicator;
  readonly source: Source;
  readonly place: Place;
  /** Plain text, bound numbers spelled out. */
  readonly note: Localized | undefined;
}

/** Columns of every file of reports. Ids are public and lasting; add at the end, never rename. */
export const reportColumns: readonly Column<ReportRow>[] = [
  { id: 'id', ...filledText, cell: ({ report }) => report.id },
  { id: 'indicator', ...filledText, cell: ({ indicator }) => indicator.id },
  ...columnsIn<ReportRow>('indicator', filledText, ({ indicator }, locale) => indicator.name[locale]),
  { id: 'period', ...filledText, cell: ({ report }) => report.period.id },
  { id: 'period_start', type: 'date', required: true, cell: ({ report }) => report.period.firstDay },
  { id: 'period_end', type: 'date', required: true, cell: ({ report }) => report.period.lastDay },
  { id: 'status', ...filledText, codes: statuses, cell: ({ report }) => report.status },
  { id: 'role', ...filledText, codes: roles, cell: ({ report }) => report.role },
  { id: 'used', type: 'boolean', required: true, cell: ({ report }) => String(report.used) },
  { id: 'qualifier', ...filledText, codes: qualifiers, cell: ({ report }) => report.qualifier },
  { id: 'value', ...filledText, cell: ({ report }) => report.value },
  { id: 'upper', type: 'string', cell: ({ report }) => report.upper },
  { id: 'unit', ...filledText, cell: ({ report }) => report.unit },
  { id: 'precision', type: 'number', cell: ({ report }) => report.precision },
  { id: 'numeric_value', type: 'number', cell: numericValue },
  { id: 'low', type: 'number', cell: (row) => boundOf(row, 'low') },
  { id: 'high', type: 'number', cell: (row) => boundOf(row, 'high') },
  { id: 'numeric_unit', ...filledText, cell: ({ indicator }) => indicator.unit },
  { id: 'growth', type: 'number', cell: ({ report }) => report.growth },
  { id: 'share_of_plan', type: 'number', cell: ({ report }) => report.shareOfPlan },
  { id: 'chosen_reason', type: 'string', codes: choiceReasons, cell: ({ report }) => report.chosen },
  ...columnsIn<ReportRow>('note', { type: 'string' }, ({ note }, locale) => note?.[locale]),
  { id: 'source_id', ...filledText, cell: ({ source }) => source.id },
  { id: 'source_publisher', ...filledText, cell: ({ source }) => source.publisher[source.language] },
  { id: 'source_title', ...filledText, cell: ({ source }) => source.title },
  { id: 'source_date', type: 'partial-date', cell: ({ source }) => source.date },
  { id: 'source_url', type: 'url', required: true, cell: ({ source }) => source.url },
];

/** The same with the place that a value is about, for files of several places. */
export const placeReportColumns: readonly Column<ReportRow>[] = [
  ...reportColumns,
  { id: 'place', ...filledText, cell: ({ place }) => place.id },
  ...columnsIn<ReportRow>('place', filledText, ({ place }, locale) => place.name[locale]),
  { id: 'target_kind', type: 'string', codes: targetKinds, cell: ({ report }) => report.targetKind },
  { id: 'superseded_by', type: 'string', cell: ({ report }) => report.supersededBy },
];

/** The published value in the unit of its indicator; undefined for a range, which has no one value. */
export function numericValue({ report, indicator }: Pick<ReportRow, 'report' | 'indicator'>): string | undefined {
  return report.upper === undefined ? restate(report.value, report.unit, indicator.unit) : undefined;
}

/** An end of the rounding interval in the unit of the indicator; undefined where there is no bound. */
export function boundOf(
  { report, indicator }: Pick<ReportRow, 'report' | 'indicator'>,
  side: 'low' | 'high',
): string | undefined {
  const end: End = inUnit(roundingInterval(report), report.unit, indicator.unit)[side];
  return isFinite(end) ? end.toFixed() : undefined;
}

/** The reports of the indicators, in their order and in that of time: about the province alone, or about every place. */
export function reportRows(
  dataset: Dataset,
  indicators: readonly Indicator[],
  places: 'home' | 'all' = 'home',
): readonly ReportRow[] {
  return indicators.flatMap((indicator) => {
    const { reports } = must(dataset.series, indicator.id, 'series');
    return (places === 'all' ? reports : reportsOf(dataset, indicator.id, homePlace)).map((report) => {
      const { note } = report;
      return {
        report,
        indicator,
        source: must(dataset.sources, report.source, 'source'),
        place: must(dataset.places, report.place, 'place'),
        note: note && perLocale((locale) => plainText(dataset, note[locale], locale)),
      };
    });
  });
}
