import { holdsZero } from '../figures/interval.ts';
import { percentChange } from '../figures/percent-change.ts';
import { inUnit, roundingInterval } from '../figures/rounding-interval.ts';
import { settledDigits } from '../figures/settled-digits.ts';
import { formatPeriod } from '../i18n/format-period.ts';
import type { Locale } from '../i18n/locales.ts';
import { reportWords } from '../i18n/messages/reports.ts';
import { must, reportsOf, usedReport, type Dataset } from '../model/dataset.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import type { Text } from '../model/text.ts';
import type { Status } from '../model/status.ts';
import { areComparable } from '../model/unit.ts';
import { keyOf } from '../figures/calls/call.ts';
import { formatPublished, formatSettled } from '../figures/format-figure.ts';
import { formatQuantity } from '../figures/format-quantity.ts';
import { sourcePath } from './record-paths.ts';
import { sourceLabel } from './source-label.ts';

/** One report of one value, as a table row. Every text is worded; undefined cells are worded by the table. */
export interface ReportRow {
  readonly id: string;
  readonly period: string;
  readonly value: string;
  readonly status: Status;
  readonly statusLabel: string;
  readonly used: boolean;
  /** Growth as printed by the source. */
  readonly growth: string | undefined;
  /** Growth computed from the reports used, where there are two comparable years. */
  readonly computed: { readonly text: string; readonly key: string } | undefined;
  readonly shareOfPlan: string | undefined;
  readonly source: { readonly label: string; readonly path: string };
  /** Why the report is used or not, where there was a choice. */
  readonly reason: string | undefined;
  readonly note: Text | undefined;
}

/** A part of the table: full years, parts of years, several years. */
export interface ReportGroup {
  readonly kind: 'years' | 'parts' | 'spans';
  readonly rows: readonly ReportRow[];
}

/** All reports of an indicator, latest period first, the used report first within a period. */
export function reportGroups(dataset: Dataset, indicator: Indicator, locale: Locale): readonly ReportGroup[] {
  const reports = reportsOf(dataset, indicator.id);
  const ordered = [...reports].sort(
    (a, b) =>
      b.period.lastMonth - a.period.lastMonth ||
      (a.period.id === b.period.id ? 0 : a.period.firstMonth - b.period.firstMonth) ||
      rank(b) - rank(a),
  );
  const groupOf = ({ period }: Observation): ReportGroup['kind'] =>
    period.kind === 'year' ? 'years' : period.kind === 'years' || period.kind === 'months' ? 'spans' : 'parts';
  return (['years', 'parts', 'spans'] as const)
    .map((kind) => ({
      kind,
      rows: ordered
        .filter((report) => groupOf(report) === kind)
        .map((report) => reportRow(dataset, indicator, report, locale)),
    }))
    .filter((group) => group.rows.length > 0);
}

const rank = (report: Observation): number =>
  (report.role === 'outcome' ? 4 : report.role === 'forecast' ? 2 : 0) + (report.used ? 1 : 0);

export function reportRow(dataset: Dataset, indicator: Indicator, report: Observation, locale: Locale): ReportRow {
  const words = reportWords[locale];
  const percent = (text: string | undefined): string | undefined => text && formatQuantity(text, 'percent', locale);
  return {
    id: report.id,
    period: formatPeriod(report.period.id, locale),
    value: formatPublished(report, locale),
    status: report.status,
    statusLabel: words.status[report.status],
    used: report.used,
    growth: percent(report.growth),
    computed: report.used ? computedGrowth(dataset, indicator, report, locale) : undefined,
    shareOfPlan: percent(report.shareOfPlan),
    source: {
      label: sourceLabel(must(dataset.sources, report.source, 'source'), locale),
      path: sourcePath(report.source, locale),
    },
    reason: report.chosen === undefined ? undefined : words.reason[report.chosen],
    note: report.note?.[locale],
  };
}

/** Growth on the year before from the two reports used, unless the series breaks between them or is itself a growth rate. */
function computedGrowth(
  dataset: Dataset,
  indicator: Indicator,
  report: Observation,
  locale: Locale,
): ReportRow['computed'] {
  if (
    report.period.kind !== 'year' ||
    report.role === 'forecast' ||
    (indicator.measure !== 'flow' && indicator.measure !== 'level')
  )
    return undefined;
  const { year } = report.period;
  if (indicator.breaks.some(({ after }) => after === year - 1)) return undefined;
  const before = usedReport(dataset, indicator.id, String(year - 1), 'outcome');
  if (!before || before.upper !== undefined || report.upper !== undefined) return undefined;
  // Nothing can be told in percent of nothing, or of a loss.
  if (!(Number(before.value) > 0)) return undefined;
  const interval = percentChange(inUnit(roundingInterval(before), before.unit, report.unit), roundingInterval(report));
  // A small count may have risen or fallen: no rate says which.
  if (!areComparable(before.unit, report.unit) || holdsZero(interval)) return undefined;
  const attributes = {
    indicator: indicator.id,
    from: String(year - 1),
    to: String(year),
    ...(report.role === 'target' ? { toRole: 'target' } : {}),
  };
  return {
    text: formatSettled(settledDigits(interval), 'percent', locale),
    key: keyOf('change', attributes),
  };
}
