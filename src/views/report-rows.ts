import { firmness } from '../figures/firmness.ts';
import { formatPublished } from '../figures/format-figure.ts';
import { formatQuantity } from '../figures/format-quantity.ts';
import { formatPeriod } from '../i18n/format-period.ts';
import type { Locale } from '../i18n/locales.ts';
import { reportWords } from '../i18n/messages/reports.ts';
import { must, type Dataset } from '../model/dataset.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import { homePlace } from '../model/place.ts';
import { sourcePath } from '../figures/record-paths.ts';
import { sourceLabel } from '../figures/source-label.ts';

export type ReportRow = ReturnType<typeof rowOf>;

/** All that was published about one place. */
export type PlaceReports = ReturnType<typeof publishedReports>[number];

/** All reports of an indicator: the province first, then other places; latest year first, within it the full year first, the used report first. */
export function publishedReports(dataset: Dataset, indicator: Indicator, locale: Locale) {
  const { reports } = must(dataset.series, indicator.id, 'series');
  return [...dataset.places.values()].flatMap(({ id, name }) => {
    const own = reports.filter(({ place }) => place === id).sort(inOrder);
    if (own.length === 0) return [];
    const periods = [...Map.groupBy(own, ({ period }) => period.id)].map(([period, group]) => ({
      period: formatPeriod(period, locale),
      rows: folded(group).map(([report, repeats]) => rowOf(dataset, report, repeats, locale)),
    }));
    return [{ place: name[locale], isHome: id === homePlace, count: own.length, periods }];
  });
}

function inOrder(a: Observation, b: Observation): number {
  const isPart = ({ period }: Observation): number => Number(period.kind !== 'year');
  const later = a.period.lastDay === b.period.lastDay ? 0 : a.period.lastDay < b.period.lastDay ? 1 : -1;
  const longer = a.period.firstDay === b.period.firstDay ? 0 : a.period.firstDay < b.period.firstDay ? -1 : 1;
  return b.period.year - a.period.year || isPart(a) - isPart(b) || later || longer || rank(b) - rank(a);
}

const rank = ({ role, used, supersededBy }: Observation): number =>
  (role === 'outcome' ? 8 : role === 'forecast' ? 4 : 0) + (used ? 2 : 0) + (supersededBy === undefined ? 1 : 0);

/** Each report with those after it that only repeat it. */
function folded(group: readonly Observation[]): readonly (readonly [Observation, readonly Observation[]])[] {
  const rows: [Observation, Observation[]][] = [];
  for (const report of group) {
    const same = rows.find(([first]) => repeats(first, report));
    if (same) same[1].push(report);
    else rows.push([report, []]);
  }
  return rows;
}

function repeats(first: Observation, report: Observation): boolean {
  const says = (a: string | undefined, b: string | undefined): boolean => b === undefined || a === b;
  return (
    !report.used &&
    report.note === undefined &&
    report.supersededBy === first.supersededBy &&
    (['value', 'upper', 'unit', 'qualifier', 'status', 'targetKind'] as const).every(
      (field) => first[field] === report[field],
    ) &&
    says(first.growth, report.growth) &&
    says(first.shareOfPlan, report.shareOfPlan)
  );
}

/** One report of one value, as a table row. Every text is worded. */
function rowOf(dataset: Dataset, report: Observation, same: readonly Observation[], locale: Locale) {
  const words = reportWords[locale];
  const percent = (text: string | undefined): string | undefined => text && formatQuantity(text, 'percent', locale);
  const linkOf = ({ source }: Observation) => ({
    label: sourceLabel(must(dataset.sources, source, 'source'), locale),
    path: sourcePath(source, locale),
  });
  return {
    id: report.id,
    period: formatPeriod(report.period.id, locale),
    value: formatPublished(report, locale),
    status: report.status,
    statusLabel: words.status[report.status],
    used: report.used,
    /** What the status does not say: that another report replaces it, or that it came before the period was over. */
    superseded: report.supersededBy !== undefined,
    early: report.status === 'reported' && firmness(dataset, report) !== 'firm',
    /** Growth as the source gives it. */
    growth: percent(report.growth),
    shareOfPlan: percent(report.shareOfPlan),
    source: linkOf(report),
    /** Reports that say the same and nothing else. */
    repeats: same.map((one) => ({ id: one.id, ...linkOf(one) })),
    /** Why the report is used, where there was a choice. */
    reason: report.chosen === undefined || report.chosen === 'see-note' ? undefined : words.reason[report.chosen],
    note: report.note?.[locale],
  };
}
