import { evaluateCall } from '../figures/calls/registry.ts';
import type { Figure } from '../figures/figure.ts';
import type { Settled } from '../figures/settled-digits.ts';
import { judgements, type Judgement } from '../figures/verdict.ts';
import { formatPeriod } from '../i18n/format-period.ts';
import type { Locale } from '../i18n/locales.ts';
import { targetKindWords } from '../i18n/messages/verdicts.ts';
import { pathOf } from '../i18n/paths.ts';
import { must, usedReport, type Dataset } from '../model/dataset.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import { homePlace } from '../model/place.ts';
import type { Period } from '../model/period.ts';
import { firmnessWord } from '../figures/early-words.ts';
import { basisOf, impliedOf, isAbove, measuredOf, valueOf } from './plan.ts';
import { judgementAnchor } from './verdict-grid.ts';
import { wordedVerdict } from './verdict-words.ts';

export type SeriesTable = ReturnType<typeof seriesTable>;

/** The series of the province, newest first: a row for each year or count, and above them what is known of the time since. */
export function seriesTable(dataset: Dataset, indicator: Indicator, locale: Locale) {
  const used = [...must(dataset.series, indicator.id, 'series').used.values()].filter(
    ({ place, role }) => place === homePlace && role !== 'forecast',
  );
  const judged = judgements(dataset).filter((one) => one.indicator === indicator.id && one.place === homePlace);
  const rows = periodsOf(used, judged, dataset.site.asOf).map((period) =>
    'id' in period ? rowOf(dataset, indicator, period, judged, locale) : nothingFound(period),
  );
  const has = (column: 'target' | 'measured' | 'growth' | 'verdict'): boolean =>
    rows.some((row) => row[column] !== undefined);
  return {
    rows,
    /** Which columns have anything to say. */
    has: {
      target: has('target') || rows.some(({ implied }) => implied !== undefined),
      measured: has('measured'),
      growth: has('growth'),
      verdict: has('verdict'),
    },
  };
}

/** Newest first; first and last year of a gap stand for it. */
function periodsOf(
  used: readonly Observation[],
  judged: readonly Judgement[],
  asOf: string,
): (Period | readonly [number, number])[] {
  const isPoint = ({ period }: Observation): boolean => period.kind === 'year' || period.kind === 'at';
  const points = used.some((report) => isPoint(report) && report.role === 'outcome') ? used.filter(isPoint) : used;
  const latest = points.filter(({ role }) => role === 'outcome').map(({ period }) => period.lastDay);
  const since = used
    .filter(({ role, period }) => role === 'outcome' && latest.every((day) => period.lastDay > day))
    .sort((a, b) => (a.period.lastDay < b.period.lastDay ? 1 : -1))
    .slice(0, 1);
  const special = judged.flatMap(({ target }) => target ?? []);
  const byId = new Map([...since, ...points, ...special].map(({ period }) => [period.id, period]));
  const periods = [...byId.values()].sort((a, b) => (a.lastDay === b.lastDay ? 0 : a.lastDay < b.lastDay ? 1 : -1));
  return periods.flatMap((period, index) => {
    const before = periods[index + 1];
    const isPast = period.lastDay <= asOf;
    const gap = isPast && before?.kind === 'year' && period.kind === 'year' && before.year < period.year - 1;
    return gap ? [period, [before.year + 1, period.year - 1] as const] : [period];
  });
}

/** Several years of which nothing is known. */
const nothingFound = ([from, to]: readonly [number, number]): ReturnType<typeof rowOf> => ({
  period: from === to ? String(from) : `${from}–${to}`,
  outcome: undefined,
  firmness: undefined,
  target: undefined,
  implied: undefined,
  measured: undefined,
  basis: undefined,
  isAbove: false,
  growth: undefined,
  verdict: undefined,
  reason: undefined,
  others: [],
  isAhead: false,
  broken: false,
});

/** One year of a series. */
function rowOf(dataset: Dataset, indicator: Indicator, period: Period, judged: readonly Judgement[], locale: Locale) {
  const outcome = usedReport(dataset, indicator.id, period.id, 'outcome');
  const target = usedReport(dataset, indicator.id, period.id, 'target');
  const own = judged.filter((one) => one.period === period.id);
  const judgement = own.find(({ counts }) => counts);
  return {
    period: formatPeriod(period.id, locale),
    outcome: outcome && valueOf(outcome, indicator),
    /** How far the outcome can be relied on, where that is to be said. */
    firmness: outcome && firmnessWord(dataset, outcome, locale),
    target: target && valueOf(target, indicator),
    /** The target that the source's own share implies, where it was never published. */
    implied: impliedOf(dataset, judgement?.reason),
    /** % of plan, or the gap in points. */
    measured: judgement && measuredOf(dataset, judgement, indicator),
    basis: judgement && basisOf(judgement, indicator),
    isAbove: isAbove(judgement && measuredOf(dataset, judgement, indicator)),
    growth: outcome && growthOf(dataset, indicator, outcome),
    verdict: judgement && {
      ...wordedVerdict(dataset, judgement, locale),
      path: `${pathOf('plan', locale)}#${judgementAnchor(judgement)}`,
    },
    /** Why, where the percentage came with a value that was replaced, so that the row's own numbers do not give it. */
    reason: judgement && basisOf(judgement, indicator) ? wordedVerdict(dataset, judgement, locale).reason : undefined,
    /** Targets beside the plan of the year, each with its own verdict. */
    others: own.flatMap((one) =>
      one.counts || !one.target || (target && saysTheSame(one.target, target))
        ? []
        : [
            {
              label: targetKindWords[locale][one.target.targetKind ?? 'plan'],
              figure: valueOf(one.target, indicator),
              verdict: one.verdict === 'not-due' ? undefined : wordedVerdict(dataset, one, locale),
            },
          ],
    ),
    /** Whether it had not ended when the search for figures did. */
    isAhead: period.lastDay > dataset.site.asOf,
    /** Whether the series counts something else before this row than after it. */
    broken: period.kind === 'year' && indicator.breaks.some(({ after }) => after === period.year),
  };
}

/** Whether a rate is not known, or may be a rise or a fall. */
export const saysNothing = (settled: Settled): boolean =>
  settled.kind === 'unknown' || (settled.kind === 'range' && Number(settled.low) <= 0 && Number(settled.high) >= 0);

const saysTheSame = (a: Observation, b: Observation): boolean => a.value === b.value && a.unit === b.unit;

/** The growth that the source gives, else the one computed from both years; none across a break, and none of a rate. */
export function growthOf(
  dataset: Dataset,
  indicator: Indicator,
  outcome: Observation,
  form: 'full' | 'verb' = 'full',
): Figure | undefined {
  const { period, growth } = outcome;
  if (period.kind !== 'year' || (indicator.measure !== 'flow' && indicator.measure !== 'level')) return undefined;
  if (growth !== undefined) return { kind: 'printed', report: outcome, value: growth, form };
  const from = String(period.year - 1);
  const before = usedReport(dataset, indicator.id, from, 'outcome');
  const broken = indicator.breaks.some(({ after }) => String(after) === from);
  if (!before || broken || !(Number(before.value) > 0) || before.upper !== undefined || outcome.upper !== undefined)
    return undefined;
  const change = evaluateCall(dataset, {
    name: 'change',
    attributes: { indicator: indicator.id, from, to: period.id, ...(form === 'full' ? {} : { form }) },
  });
  return change.kind === 'derived' && saysNothing(change.settled) ? undefined : change;
}
