import { indicatorSpark, type Sparkline } from '../charts/sparkline.ts';
import type { Figure } from '../figures/figure.ts';
import { formatNumber } from '../i18n/format-number.ts';
import { formatPeriod } from '../i18n/format-period.ts';
import type { Locale } from '../i18n/locales.ts';
import { indicatorWords, topicWords } from '../i18n/messages/indicators.ts';
import { reportWords } from '../i18n/messages/reports.ts';
import type { Dataset } from '../model/dataset.ts';
import { topics, type Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import { type Status, unsettledStatuses } from '../model/status.ts';
import { judgedOf, type KeyFacts } from './key-facts.ts';
import { latestReport } from './latest-report.ts';
import { indicatorPath } from './record-paths.ts';

/** An indicator with a page: its newest value, how settled that is, what became of its newest plan, and its years as a small line. */
export interface ListedIndicator {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly value: Figure;
  readonly status: Status;
  readonly period: string;
  readonly judged: KeyFacts['judged'];
  readonly spark: Sparkline | undefined;
}

export interface IndicatorList {
  /** How many reach the last full year, and how many of these are not settled. */
  readonly finding: string;
  readonly topics: readonly {
    readonly topic: string;
    readonly title: string;
    readonly indicators: readonly ListedIndicator[];
  }[];
}

export function indicatorList(dataset: Dataset, locale: Locale): IndicatorList {
  const all = [...dataset.indicators.values()].flatMap((indicator) => {
    const report = indicator.slug && latestReport(dataset, indicator.id);
    return report ? [{ indicator, report }] : [];
  });
  const year = Number(dataset.site.asOf.slice(0, 4)) - 1;
  const reaching = all.filter(({ report }) => report.period.year >= year);
  const early = reaching.filter(({ report }) => unsettledStatuses.has(report.status));
  const number = (list: readonly unknown[]): string => formatNumber(String(list.length), locale);
  return {
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

const listed = (dataset: Dataset, { id, name }: Indicator, report: Observation, locale: Locale): ListedIndicator => ({
  id,
  name: name[locale],
  path: indicatorPath(dataset, id, locale),
  value: { kind: 'value', report, form: 'prose', statusShown: true },
  status: report.status,
  period: `${formatPeriod(report.period.id, locale)}, ${reportWords[locale].status[report.status]}`,
  judged: judgedOf(dataset, id, locale),
  spark: indicatorSpark(dataset, id, locale),
});
