import { indicatorSpark } from '../charts/sparkline.ts';
import type { Figure } from '../figures/figure.ts';
import { formatNumber } from '../i18n/format-number.ts';
import { formatPeriod } from '../i18n/format-period.ts';
import type { Locale } from '../i18n/locales.ts';
import { indicatorWords, topicWords } from '../i18n/messages/indicators.ts';
import { reportWords } from '../i18n/messages/reports.ts';
import type { Dataset } from '../model/dataset.ts';
import { topics, type Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import { unsettledStatuses } from '../model/status.ts';
import { judgedOf } from './key-facts.ts';
import { latestReport } from './latest-report.ts';
import { indicatorPath } from '../figures/record-paths.ts';

export function indicatorList(dataset: Dataset, locale: Locale) {
  const all = [...dataset.indicators.values()].flatMap((indicator) => {
    const report = indicator.slug && latestReport(dataset, indicator.id);
    return report ? [{ indicator, report }] : [];
  });
  const year = Number(dataset.site.asOf.slice(0, 4)) - 1;
  const reaching = all.filter(({ report }) => report.period.year >= year);
  const early = reaching.filter(({ report }) => unsettledStatuses.has(report.status));
  const number = (list: readonly unknown[]): string => formatNumber(String(list.length), locale);
  return {
    /** How many reach the last full year, and how many of these are not settled. */
    finding: indicatorWords[locale].finding
      .replace('{all}', number(all))
      .replace('{reaching}', number(reaching))
      .replace('{year}', String(year))
      .replace('{early}', number(early)),
    topics: topics
      .map((topic) => ({
        topic,
        title: topicWords[locale][topic],
        indicators: all
          .filter(({ indicator }) => indicator.topic === topic)
          .map(({ indicator, report }) => listed(dataset, indicator, report, locale)),
      }))
      .filter(({ indicators }) => indicators.length > 0),
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
