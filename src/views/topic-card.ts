import { indicatorSpark, type Sparkline } from '../charts/sparkline.ts';
import { evaluateCall } from '../figures/calls/registry.ts';
import type { Figure } from '../figures/figure.ts';
import { formatPeriod } from '../i18n/format-period.ts';
import type { Locale } from '../i18n/locales.ts';
import { homeWords } from '../i18n/messages/home.ts';
import { must, usedReport, type Dataset } from '../model/dataset.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import { homePlace } from '../model/place.ts';
import { areComparable } from '../model/unit.ts';
import { firmnessWord } from './firmness-word.ts';
import { indicatorPath } from './record-paths.ts';

/** One indicator at a glance: its newest value, what it was a year before, and a small drawing of its years. */
export interface TopicCard {
  readonly topic: string;
  readonly name: string;
  readonly path: string;
  readonly value: Figure;
  readonly period: string;
  /** How far it can be relied on, where that is to be said. */
  readonly firmness: string | undefined;
  /** The change on the year before, or for a rate the rate of that year: a message with a gap for the figure. */
  readonly change: { readonly text: string; readonly figure: Figure } | undefined;
  readonly spark: Sparkline | undefined;
}

export function topicCard(dataset: Dataset, id: string, locale: Locale): TopicCard | undefined {
  const indicator = must(dataset.indicators, id, 'indicator');
  const report = newest(dataset, indicator);
  if (!report) return undefined;
  return {
    topic: homeWords[locale].topic[indicator.topic],
    name: (indicator.shortName ?? indicator.name)[locale],
    path: indicatorPath(dataset, id, locale),
    value: valueOf(report, indicator),
    period: formatPeriod(report.period.id, locale),
    firmness: firmnessWord(dataset, report, locale),
    change: changeOf(dataset, indicator, report, locale),
    spark: indicatorSpark(dataset, id, locale),
  };
}

/** The newest outcome: of a full year where the measure adds up over one, else of whatever time. */
function newest(dataset: Dataset, { id, measure }: Indicator): Observation | undefined {
  const wholeYears = measure === 'flow' || measure === 'growth';
  return [...(dataset.series.get(id)?.used.values() ?? [])]
    .filter(
      ({ role, place, period }) => role === 'outcome' && place === homePlace && (!wholeYears || period.kind === 'year'),
    )
    .reduce<Observation | undefined>(
      (latest, report) => (latest && latest.period.lastDay >= report.period.lastDay ? latest : report),
      undefined,
    );
}

const valueOf = (report: Observation, { unit }: Indicator): Figure => ({
  kind: 'value',
  report,
  form: 'full',
  statusShown: true,
  ...(areComparable(report.unit, unit) ? { unit } : {}),
});

function changeOf(dataset: Dataset, indicator: Indicator, report: Observation, locale: Locale): TopicCard['change'] {
  if (report.period.kind !== 'year') return undefined;
  const year = String(report.period.year - 1);
  const before = usedReport(dataset, indicator.id, year, 'outcome');
  const broken = indicator.breaks.some(({ after }) => after === Number(year));
  if (!before || broken) return undefined;
  const isLevel = indicator.measure === 'flow' || indicator.measure === 'level';
  const words = homeWords[locale][isLevel ? 'change' : 'before'];
  const attributes = { indicator: indicator.id, from: year, to: report.period.id };
  return {
    text: words.replace('{year}', year),
    figure: isLevel
      ? evaluateCall(dataset, { name: 'change', attributes })
      : { kind: 'value', report: before, form: 'full' },
  };
}
