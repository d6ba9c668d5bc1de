import { firmnessWord } from '../figures/early-words.ts';
import { judgementOf, judgements, type Judgement } from '../figures/verdict.ts';
import { formatPeriod } from '../i18n/format-period.ts';
import type { Locale } from '../i18n/locales.ts';
import { indicatorWords } from '../i18n/messages/indicators.ts';
import { reportWords } from '../i18n/messages/reports.ts';
import type { ArticleData } from '../model/article.ts';
import { must, usedReport, type Dataset } from '../model/dataset.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import { latestReport, outcomesOf } from './latest-report.ts';
import { valueOf } from './plan.ts';
import { sourcePath } from '../figures/record-paths.ts';
import { sourceLabel } from '../figures/source-label.ts';
import { wordedVerdict } from './verdict-words.ts';

/** The number that a page is about, what is to be known of it, and what became of its plan. */
export type KeyFacts = ReturnType<typeof articleFacts>;

/** The newest value of an indicator and its newest plan that has come due. */
export function indicatorFacts(dataset: Dataset, indicator: Indicator, locale: Locale) {
  const report = latestReport(dataset, indicator.id);
  const isLast = report === outcomesOf(dataset, indicator.id)[0];
  const { latest, latestYear } = indicatorWords[locale];
  return {
    value: report && valueFact(dataset, indicator, report, isLast ? latest : latestYear, locale),
    judged: judgedOf(dataset, indicator.id, locale),
  };
}

/** The figure of an article's share picture, and the plan of the same year. */
export function articleFacts(dataset: Dataset, of: ArticleData['headline'], locale: Locale) {
  const indicator = must(dataset.indicators, of.indicator, 'indicator');
  const report = usedReport(dataset, of.indicator, of.period, of.role);
  const judgement = judgementOf(dataset, of.indicator, of.period);
  const name = (indicator.shortName ?? indicator.name)[locale];
  return {
    value: report && valueFact(dataset, indicator, report, name, locale),
    judged: judgement?.verdict === 'not-due' ? undefined : judgement && judgedFact(dataset, judgement, locale),
  };
}

const valueFact = (dataset: Dataset, indicator: Indicator, report: Observation, label: string, locale: Locale) => ({
  label: `${label}, ${formatPeriod(report.period.id, locale)}`,
  figure: valueOf(report, indicator),
  firmness: firmnessWord(dataset, report, locale) ?? reportWords[locale].status[report.status],
  source: {
    title: sourceLabel(must(dataset.sources, report.source, 'source'), locale),
    path: sourcePath(report.source, locale),
  },
});

const judgedFact = (dataset: Dataset, judgement: Judgement, locale: Locale) => ({
  label: indicatorWords[locale].judged.replace('{year}', judgement.period),
  ...wordedVerdict(dataset, judgement, locale),
});

/** What became of the newest plan of an indicator that counts and has come due. */
export function judgedOf(dataset: Dataset, id: string, locale: Locale) {
  const [newest] = judgements(dataset)
    .filter(({ indicator, counts, verdict }) => indicator === id && counts && verdict !== 'not-due')
    .sort((a, b) => (a.period < b.period ? 1 : -1));
  return newest && judgedFact(dataset, newest, locale);
}
