import { indicatorSpark } from '../charts/sparkline.ts';
import type { Figure } from '../figures/figure.ts';
import { fillMessage } from '../i18n/fill-message.ts';
import { formatCount } from '../i18n/format-number.ts';
import { formatPeriod } from '../i18n/format-period.ts';
import type { Locale } from '../i18n/locales.ts';
import { indicatorWords } from '../i18n/messages/indicators.ts';
import { reportWords } from '../i18n/messages/reports.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import { unsettledStatuses } from '../model/status.ts';
import { judgedOf } from './key-facts.ts';
import { latestReport } from './latest-report.ts';
import { indicatorPath } from '../figures/record-paths.ts';
import { byTopic } from './by-topic.ts';

export function indicatorList(dataset: Dataset, locale: Locale) {
  const newest = new Map(
    [...dataset.indicators.values()].flatMap(({ id, slug }) => {
      const report = slug && latestReport(dataset, id);
      return report ? [[id, report] as const] : [];
    }),
  );
  const year = Number(dataset.site.asOf.slice(0, 4)) - 1;
  const reaching = [...newest.values()].filter(({ period }) => period.year >= year);
  const early = reaching.filter(({ status }) => unsettledStatuses.has(status));
  return {
    /** How many reach the last full year, and how many of these are not settled. */
    finding: fillMessage(indicatorWords[locale].finding, {
      all: formatCount(newest.size, locale),
      reaching: formatCount(reaching.length, locale),
      year: String(year),
      early: formatCount(early.length, locale),
    }),
    topics: byTopic([...dataset.indicators.values()], locale, (indicator) => {
      const report = newest.get(indicator.id);
      return report ? listed(dataset, indicator, report, locale) : [];
    }),
  };
}

export type ListedIndicator = ReturnType<typeof listed>;

/** An indicator with a page: its newest value, how settled that is, what became of its newest plan, and its years as a small line. */
const listed = (dataset: Dataset, { id, name }: Indicator, report: Observation, locale: Locale) => ({
  id,
  name: name[locale],
  path: indicatorPath(dataset, id, locale),
  value: { kind: 'value', report, form: 'prose', statusShown: true } satisfies Figure as Figure,
  status: report.status,
  period: `${formatPeriod(report.period.id, locale)}, ${reportWords[locale].status[report.status]}`,
  judged: judgedOf(dataset, id, locale),
  spark: indicatorSpark(dataset, id, locale),
});
