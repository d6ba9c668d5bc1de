import { evaluateCall } from '../figures/calls/registry.ts';
import type { Figure } from '../figures/figure.ts';
import { hasPlanShare } from '../figures/formulas.ts';
import { tally } from '../figures/tally.ts';
import { isSameTarget, judgements, verdictKey, type Judgement } from '../figures/verdict.ts';
import type { Locale } from '../i18n/locales.ts';
import { formatPeriod } from '../i18n/format-period.ts';
import { planWords } from '../i18n/messages/plan.ts';
import { targetKindWords, verdictWords } from '../i18n/messages/verdicts.ts';
import { pathOf } from '../i18n/paths.ts';
import { must, type Dataset } from '../model/dataset.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import { comparePeriods } from '../model/period.ts';
import { areComparable } from '../model/unit.ts';
import { firmnessWord } from '../figures/early-words.ts';
import { barOf, planScale, type PlanScale } from './plan-scale.ts';
import { indicatorPath } from '../figures/record-paths.ts';
import { restsOn, tallyPieces, yearSentence } from './tally-text.ts';
import { judgementAnchor, verdictGrid } from './verdict-grid.ts';
import { restsOnEarly, wordedVerdict } from './verdict-words.ts';

export function planView(dataset: Dataset, locale: Locale) {
  const judged = judgements(dataset);
  const isAhead = (period: string): boolean =>
    judged.every((one) => one.period !== period || one.verdict === 'not-due');
  const years = [...new Set(judged.map(({ period }) => period))].sort(
    (a, b) =>
      Number(isAhead(a)) - Number(isAhead(b)) || b.slice(0, 4).localeCompare(a.slice(0, 4)) || a.length - b.length,
  );
  const scale = planScale(judged);
  return {
    /** How many plans came true; empty while none has come due. */
    headline: tallyPieces(tally(judged), locale),
    /** What the met ones rest on, where it is not a target beside a result. */
    restsOn: restsOn(dataset, judged, locale),
    grid: verdictGrid(dataset, judged, locale),
    scale,
    /** Newest first, a year before its parts; what is not due yet comes last. */
    years: years.map((period) => {
      const own = judged.filter((one) => one.period === period);
      const counted = own.filter(({ counts }) => counts);
      // A goal or scenario with no plan of the year to stand beside has a row of its own.
      const alone = own.filter(
        (one, index) => !one.counts && own.findIndex(({ indicator }) => indicator === one.indicator) === index,
      );
      const year = formatPeriod(period, locale);
      return {
        year,
        anchor: `y${period.replace('/', '-')}`,
        /** Counts and verdicts of the year; that nothing is counted, where there are goals alone. */
        sentence:
          counted.length === 0
            ? planWords[locale].besideOnly
            : yearSentence(year, tally(judged, { year: period }), locale),
        rows: [...counted, ...alone].map((judgement) => rowOf(dataset, judged, judgement, scale, locale)),
      };
    }),
    methods: pathOf('methods', locale),
  };
}

export type PlanRowView = ReturnType<typeof rowOf>;

/** One target and what came of it. */
function rowOf(dataset: Dataset, judged: readonly Judgement[], judgement: Judgement, scale: PlanScale, locale: Locale) {
  const { target, outcome, verdict, reason } = judgement;
  const words = planWords[locale];
  const indicator = must(dataset.indicators, judgement.indicator, 'indicator');
  const value = (report: Observation): Figure => valueOf(report, indicator);
  const bar = barOf(scale, judgement, hasPlanShare(indicator));
  const searched = indicator.notFound.find(({ period, role }) => period === judgement.period && role === 'outcome');
  return {
    anchor: judgementAnchor(judgement),
    name: nameOf(indicator, judgement, locale),
    path: indicatorPath(dataset, indicator.id, locale),
    verdict,
    word: verdictWords[locale][verdict],
    /** As in `WordedVerdict`. */
    key: verdictKey(judgement),
    /** Rests on a value that no later report has confirmed. */
    early: restsOnEarly(dataset, judgement),
    /** Why, where plan, outcome and scale do not say it by themselves. */
    reason: saysItself(judgement) ? undefined : wordedVerdict(dataset, judgement, locale).reason,
    target: target && value(target),
    implied: impliedOf(dataset, reason),
    outcome: outcome && value(outcome),
    /** How far the outcome can be relied on, where that is to be said. */
    firmness: outcome && firmnessWord(dataset, outcome, locale),
    /** Said in the place of an outcome that is not known. */
    without: outcome ? undefined : verdict === 'not-due' ? words.notDue : words.noOutcome,
    partly: outcome ? undefined : longestPart(dataset, judgement, indicator, locale),
    /** % of plan, or the gap in points. */
    measured: judgement.counts ? measuredOf(dataset, judgement, indicator) : undefined,
    basis: basisOf(judgement, indicator),
    isGap: bar !== undefined && !hasPlanShare(indicator),
    isAbove: isAbove(judgement.counts ? measuredOf(dataset, judgement, indicator) : undefined),
    bar,
    /** Other targets of the same year, each with its own verdict where it has one. */
    others: judgement.others
      .filter((other) => !target || !isSameTarget(other, target))
      .map((other) => ({
        label: other.targetKind === undefined ? words.otherSource : `${targetKindWords[locale][other.targetKind]}:`,
        figure: value(other),
        verdict: ownVerdict(dataset, judged, other, locale),
      })),
    /** What is to be said, each with what it is said of. */
    notes: [
      { about: words.ofTarget, text: target?.note?.[locale] },
      { about: words.ofOutcome, text: outcome ? outcome.note?.[locale] : searched?.searched[locale] },
    ].flatMap(({ about, text }) => (text === undefined ? [] : [{ about, text }])),
  };
}

/** Of a year without a result, the longest part from January on that has one. */
function longestPart(dataset: Dataset, { period, place }: Judgement, indicator: Indicator, locale: Locale) {
  const begins = `${period}-01-01`;
  const report = [...must(dataset.series, indicator.id, 'series').used.values()]
    .filter((one) => one.place === place && one.role === 'outcome' && one.period.firstDay === begins)
    .filter((one) => one.period.kind !== 'at' && one.period.year === Number(period))
    .sort((a, b) => comparePeriods(b.period, a.period))[0];
  return (
    report && {
      label: planWords[locale].partly.replace('{period}', formatPeriod(report.period.id, locale)),
      figure: valueOf(report, indicator),
      firmness: firmnessWord(dataset, report, locale),
    }
  );
}

/** The indicator, and what kind of target it is where it is not the plan of the year. */
function nameOf({ shortName, name }: Indicator, { counts, target }: Judgement, locale: Locale): string {
  const said = (shortName ?? name)[locale];
  return counts || target?.targetKind === undefined ? said : `${said} (${targetKindWords[locale][target.targetKind]})`;
}

/** Whether the row says by itself why: plan, outcome and scale beside each other, or the word alone. */
function saysItself({ verdict, reason, counts, outcome }: Judgement): boolean {
  // No call names a goal that counts nowhere, so its row has neither share nor gap.
  if (reason.kind === 'compared') return counts && verdict !== 'cannot-tell' && reason.printedShare === undefined;
  if (reason.kind === 'share') return reason.edge === undefined && reason.printed === outcome;
  return reason.kind === 'no-result' || reason.kind === 'not-due';
}

/** One unit on the page, that of the indicator, so that plan and outcome compare at sight. */
export const valueOf = (report: Observation, { unit }: Indicator): Figure => ({
  kind: 'value',
  report,
  form: 'full',
  statusShown: true,
  ...(areComparable(report.unit, unit) ? { unit } : {}),
});

/** The target that the source's own share presumes, where it was never published. */
export const impliedOf = (dataset: Dataset, reason: Judgement['reason'] | undefined): Figure | undefined =>
  reason?.kind === 'share'
    ? evaluateCall(dataset, { name: 'implied-plan', attributes: { report: reason.closest.id } })
    : undefined;

/** Whether a gap in points is one above the plan. */
export const isAbove = (figure: Figure | undefined): boolean =>
  figure?.kind === 'derived' &&
  figure.unit === 'percentage-point' &&
  figure.settled.kind === 'value' &&
  Number(figure.settled.text) > 0;

/** The value that the source's share is of, where it was replaced: the row's own numbers do not give that share. */
export const basisOf = ({ reason, outcome }: Judgement, indicator: Indicator): Figure | undefined =>
  reason.kind === 'share' && reason.printed !== outcome ? valueOf(reason.printed, indicator) : undefined;

export function measuredOf(
  dataset: Dataset,
  { target, outcome, reason }: Judgement,
  indicator: Indicator,
): Figure | undefined {
  // A verdict by growth sets two growth rates against each other, as its reason says.
  if (!outcome || (target && outcome.indicator !== target.indicator)) return undefined;
  const printed = (report: Observation): Figure =>
    evaluateCall(dataset, { name: 'share-of-plan', attributes: { report: report.id } });
  if (reason.kind === 'share') return printed(reason.printed);
  if (!target) return undefined;
  // The source's own share says more than two rounded numbers do, where it fits them.
  const fits = reason.kind === 'compared' && reason.printedShare === undefined;
  if (outcome.shareOfPlan !== undefined && fits && hasPlanShare(indicator)) return printed(outcome);
  const name = hasPlanShare(indicator) ? 'plan-share' : 'gap';
  return evaluateCall(dataset, { name, attributes: { report: outcome.id } });
}

function ownVerdict(dataset: Dataset, judged: readonly Judgement[], target: Observation, locale: Locale) {
  const own = judged.find((judgement) => !judgement.counts && judgement.target?.id === target.id);
  return own && wordedVerdict(dataset, own, locale);
}
