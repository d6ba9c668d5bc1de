import { indicatorSpark } from '../charts/sparkline.ts';
import { formatPeriod } from '../i18n/format-period.ts';
import type { Locale } from '../i18n/locales.ts';
import { homeWords } from '../i18n/messages/home.ts';
import { must, usedReport, type Dataset } from '../model/dataset.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import { areComparable } from '../model/unit.ts';
import { statedIn } from '../figures/format-figure.ts';
import { firmnessWord } from '../figures/early-words.ts';
import { latestReport } from './latest-report.ts';
import { valueOf } from './plan.ts';
import { indicatorPath } from '../figures/record-paths.ts';
import { growthOf } from './series-table.ts';

export type TopicCard = NonNullable<ReturnType<typeof topicCard>>;

/** One indicator at a glance: its newest value, what it was a year before, and a small drawing of its years. */
export function topicCard(dataset: Dataset, id: string, locale: Locale) {
  const indicator = must(dataset.indicators, id, 'indicator');
  const report = latestReport(dataset, id);
  if (!report) return undefined;
  return {
    topic: homeWords[locale].topic[indicator.topic],
    name: (indicator.shortName ?? indicator.name)[locale],
    path: indicatorPath(dataset, id, locale),
    value: valueOf(report, indicator),
    period: formatPeriod(report.period.id, locale),
    /** How far it can be relied on, where that is to be said. */
    firmness: firmnessWord(dataset, report, locale),
    change: changeOf(dataset, indicator, report, locale),
    spark: indicatorSpark(dataset, id, locale),
  };
}

/** Whether the source's growth is about that of the two values shown, in points: where it is not, a page has room to say so and a card has none. */
function fits(report: Observation, before: Observation | undefined): boolean {
  if (report.growth === undefined || !before || !areComparable(before.unit, report.unit)) return true;
  const computed = (Number(report.value) / Number(statedIn(before, report.unit).value) - 1) * 100;
  return !(Math.abs(computed - Number(report.growth)) > 3);
}

/** The change on the year before, or for a rate the rate of that year: a message with a gap for the figure. */
function changeOf(dataset: Dataset, indicator: Indicator, report: Observation, locale: Locale) {
  if (report.period.kind !== 'year') return undefined;
  const year = String(report.period.year - 1);
  const isLevel = indicator.measure === 'flow' || indicator.measure === 'level';
  const before = usedReport(dataset, indicator.id, year, 'outcome');
  const broken = indicator.breaks.some(({ after }) => after === Number(year));
  const figure = isLevel
    ? fits(report, before)
      ? growthOf(dataset, indicator, report, 'verb')
      : undefined
    : before && !broken
      ? ({ kind: 'value', report: before, form: 'full' } as const)
      : undefined;
  const words = isLevel ? 'change' : before?.status === 'estimate' ? 'beforeEstimated' : 'before';
  return figure && { text: homeWords[locale][words].replace('{year}', year), figure };
}
