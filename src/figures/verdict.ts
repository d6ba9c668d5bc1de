import { oncePerDataset, usedReport, type Dataset } from '../model/dataset.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import { homePlace } from '../model/place.ts';
import { areComparable } from '../model/unit.ts';
import { isAfterPeriod } from './firmness.ts';
import { impliedPlan, overlap } from './formulas.ts';
import { isFinite, type Interval } from './interval.ts';
import { printedInterval, statedInterval } from './rounding-interval.ts';
import { sideOf, type Side } from './side-of.ts';

export type Verdict =
  | 'met'
  | 'missed'
  /** The level is not known, its growth is, and so is the growth that was planned. */
  | 'met-by-growth'
  | 'missed-by-growth'
  /** The target was never published; the source says what share of it was reached. */
  | 'met-by-share'
  | 'missed-by-share'
  /** By one report from after the period it was reached, by another it was not, and neither replaces the other. */
  | 'differ'
  /** Rounded too coarsely to say. */
  | 'cannot-tell'
  | 'no-result'
  | 'not-due';

/** Why, as data; the words are in `views/verdict-words.ts`. */
export type Reason =
  /** Set against the target; `printedShare` is the source's own, where the records do not give it. */
  | { readonly kind: 'compared'; readonly printedShare: string | undefined }
  | { readonly kind: 'growth'; readonly planned: string }
  /** `printed`: the report that gives the share; `closest`: the one whose value and share leave least doubt of the plan; `edge`: another from after the period, at the target that the share presumes. */
  | {
      readonly kind: 'share';
      readonly printed: Observation;
      readonly closest: Observation;
      readonly edge: Observation | undefined;
    }
  | { readonly kind: 'differ'; readonly met: Observation; readonly missed: Observation }
  | { readonly kind: 'no-result' }
  | { readonly kind: 'not-due' };

/** What became of one target, or of a plan of which only a share is printed. */
export interface Judgement {
  readonly indicator: string;
  readonly place: string;
  readonly period: string;
  readonly verdict: Verdict;
  /** Whether it is the plan of its year and stands in the tally. */
  readonly counts: boolean;
  /** Undefined where it was never published. */
  readonly target?: Observation;
  /** The report that decides: of the level, of the growth, or of the share. */
  readonly outcome?: Observation;
  /** Other targets for the same time: repeated, raised during the year, of a five-year plan, of a scenario. */
  readonly others: readonly Observation[];
  readonly reason: Reason;
}

/** Verdicts on all plans of the year, and beside them on the targets that are none, in the order of indicators and of time. */
export const judgements = oncePerDataset((dataset): readonly Judgement[] =>
  [...dataset.series.values()].flatMap(({ indicator, reports }) =>
    [...Map.groupBy(reports, ({ place, period }) => `${place}/${period.id}`).values()].flatMap((group) =>
      judgePeriod(dataset, indicator, group),
    ),
  ),
);

/** Names a judgement on pages, where the audit finds it again: its target, or the plan of a year that was never published. */
export const verdictKey = ({ indicator, place, period, target }: Judgement): string =>
  target?.id ?? `${indicator}/${place}/${period}`;

/** Whether two reports give one target. */
export const isSameTarget = (a: Observation, b: Observation): boolean =>
  a.value === b.value && a.unit === b.unit && a.targetKind === b.targetKind;

/** The judgement that counts for an indicator and a year, if there is one. */
export const judgementOf = (dataset: Dataset, indicator: string, year: string): Judgement | undefined =>
  judgements(dataset).find((one) => one.counts && one.indicator === indicator && one.period === year);

function judgePeriod(dataset: Dataset, indicator: Indicator, group: readonly Observation[]): readonly Judgement[] {
  const [first] = group;
  if (!first) return [];
  const { place, period } = first;
  const live = group.filter((report) => report.supersededBy === undefined);
  const targets = live.filter((report) => report.role === 'target');
  const year: Year = {
    dataset,
    indicator,
    isDue: period.lastDay <= dataset.site.asOf,
    outcomes: live.filter((report) => report.role === 'outcome'),
    replaced: group.filter((report) => report.role === 'outcome' && report.supersededBy !== undefined),
  };
  const judge = (target: Observation | undefined, counts: boolean): readonly Judgement[] => {
    const result = verdictOn(year, target);
    if (!result) return [];
    const others = targets.filter((other) => other !== target);
    const of = { indicator: indicator.id, place, period: period.id, counts };
    return [{ ...of, ...(target ? { target } : {}), others, ...result }];
  };
  const isPlan = indicator.plan && period.kind === 'year' && place === homePlace;
  const plan = targets.find((report) => report.used);
  const special = targets.filter((report) => report.targetKind !== undefined);
  return [...(isPlan ? judge(plan, true) : []), ...special.flatMap((target) => judge(target, false))];
}

const isOfficial = ({ status }: Observation): boolean => status === 'final' || status === 'provisional';

/** What is known of one indicator, place and period, but for its targets. */
interface Year {
  readonly dataset: Dataset;
  readonly indicator: Indicator;
  readonly isDue: boolean;
  /** Reports that no other replaces. */
  readonly outcomes: readonly Observation[];
  /** Reports that a later one replaces: their value no longer holds, the plan that they were set against does. */
  readonly replaced: readonly Observation[];
}

type Result = Pick<Judgement, 'verdict' | 'reason' | 'outcome'>;

function verdictOn(year: Year, target: Observation | undefined): Result | undefined {
  if (!year.isDue) return target && { verdict: 'not-due', reason: { kind: 'not-due' } };
  if (!target) return byShare(year);
  if (year.outcomes.length > 0) return compared(year, target);
  return byGrowth(year, target) ?? { verdict: 'no-result', reason: { kind: 'no-result' } };
}

/**
 * The reports that decide: the official figure alone where there is one; else those from after the period, the one used first, then the latest. What
 * was said before its end contradicts nothing that came later; only where nothing came later does the report used decide alone.
 */
function deciding({ dataset, outcomes }: Year): readonly Observation[] {
  const official = outcomes.find((report) => report.used && isOfficial(report));
  if (official) return [official];
  const dateOf = (report: Observation): string => dataset.sources.get(report.source)?.date ?? '';
  const after = outcomes
    .filter((report) => isAfterPeriod(dataset, report))
    .sort((a, b) => Number(b.used) - Number(a.used) || (dateOf(a) < dateOf(b) ? 1 : -1));
  return after.length > 0 ? after : outcomes.filter((report) => report.used);
}

interface Judged {
  readonly report: Observation;
  readonly side: Side;
}

/** Met by one report and missed by another, neither of which replaces the other. */
function contradiction(sides: readonly Judged[]): Extract<Reason, { kind: 'differ' }> | undefined {
  const met = sides.find(({ side }) => side === 'met')?.report;
  const missed = sides.find(({ side }) => side === 'missed')?.report;
  return met && missed && { kind: 'differ', met, missed };
}

function compared(year: Year, target: Observation): Result {
  const { direction } = year.indicator;
  const sides = deciding(year).map((report): Judged => ({ report, side: sideOf(report, target, direction) }));
  const [first] = sides;
  const used = year.outcomes.find((report) => report.used);
  const differ = contradiction(sides);
  if (differ) return { verdict: 'differ', outcome: used ?? differ.met, reason: differ };
  if (!first) return { verdict: 'no-result', reason: { kind: 'no-result' } };
  const outcome = used && sideOf(used, target, direction) === first.side ? used : first.report;
  return { verdict: first.side, outcome, reason: { kind: 'compared', printedShare: disputedShare(outcome, target) } };
}

/** The source's own share of the plan, where it is another than the one that the two records give. */
export function disputedShare(outcome: Observation, target: Observation): string | undefined {
  if (outcome.shareOfPlan === undefined) return undefined;
  const plan = impliedPlan(statedInterval(outcome, outcome.unit), printedInterval(outcome.shareOfPlan));
  const { low } = statedInterval(target, outcome.unit);
  const fits = isFinite(low) && isFinite(plan.low) && isFinite(plan.high) && plan.low.lte(low) && plan.high.gte(low);
  return fits ? undefined : outcome.shareOfPlan;
}

/** The growth that the target was planned as, against the growth that is known of a year whose level is not. */
function byGrowth({ dataset, indicator }: Year, target: Observation): Result | undefined {
  const planned = target.growth;
  const outcome = usedReport(dataset, indicator.growthIndicator ?? '', target.period.id, 'outcome', target.place);
  if (planned === undefined || !outcome) return undefined;
  const aim: Observation = { ...target, value: planned, upper: undefined, unit: 'percent' };
  const side = sideOf(outcome, aim, indicator.direction);
  const verdict = side === 'cannot-tell' ? side : (`${side}-by-growth` as const);
  return { verdict, outcome, reason: { kind: 'growth', planned } };
}

/**
 * A plan that no source gives, judged by the share of it that one prints; what other reports from after the period say is set against the plan that
 * the share presumes, and an official figure decides there, as does the one used where only a report that it replaced gives a share. Without a share
 * there is nothing to judge.
 */
function byShare(year: Year): Result | undefined {
  const { outcomes, replaced, indicator } = year;
  const after = deciding(year);
  const shares = [...after, ...outcomes, ...replaced].filter(hasShare);
  const [first] = shares;
  const printed = shares.find((report) => report.used && report.shareOfPlan === first?.shareOfPlan) ?? first;
  if (!printed) return undefined;
  const isLess = indicator.direction === 'less';
  const byPrinted = (share: string): 'met' | 'missed' =>
    (isLess ? Number(share) <= 100 : Number(share) >= 100) ? 'met' : 'missed';
  const plan = planPresumedBy(printed, printed.unit);
  const byPlan = (report: Observation): Side => {
    const reached = statedInterval(report, printed.unit);
    const [more, less] = isLess ? [plan, reached] : [reached, plan];
    if (isFinite(more.low) && isFinite(less.high) && more.low.gte(less.high)) return 'met';
    return isFinite(more.high) && isFinite(less.low) && more.high.lt(less.low) ? 'missed' : 'cannot-tell';
  };
  const sides = after
    .filter((report) => report !== printed)
    .map((report): Judged => ({ report, side: hasShare(report) ? byPrinted(report.shareOfPlan) : byPlan(report) }));
  const edge = sides.find(({ side }) => side === 'cannot-tell')?.report;
  const isReplaced = printed.supersededBy !== undefined;
  const decider = sides.find(
    ({ report, side }) => (isReplaced ? report.used : isOfficial(report)) && side !== 'cannot-tell',
  );
  if (isReplaced && !decider) return undefined;
  const { report: outcome, side } = decider ?? { report: printed, side: byPrinted(printed.shareOfPlan) };
  const differ = decider ? undefined : contradiction([{ report: printed, side }, ...sides]);
  if (differ) return { verdict: 'differ', outcome, reason: differ };
  const verdict = side === 'missed' ? 'missed-by-share' : 'met-by-share';
  return { verdict, outcome, reason: { kind: 'share', printed, closest: closestOf(printed, shares), edge } };
}

type WithShare = Observation & { readonly shareOfPlan: string };

const hasShare = (report: Observation): report is WithShare => report.shareOfPlan !== undefined;

/** The plan that a report's own share presumes. */
const planPresumedBy = (report: WithShare, unit: Observation['unit']): Interval =>
  impliedPlan(statedInterval(report, unit), printedInterval(report.shareOfPlan));

/** Of the reports that presume the same plan as one does, as far as all are rounded, the one that leaves least doubt of it. */
function closestOf(printed: WithShare, shares: readonly WithShare[]): Observation {
  const planOf = (report: WithShare): Interval => planPresumedBy(report, printed.unit);
  const width = ({ low, high }: Interval): number =>
    isFinite(low) && isFinite(high) ? Number(high.minus(low)) : Infinity;
  return shares
    .filter((report) => areComparable(report.unit, printed.unit) && overlap(planOf(report), planOf(printed)))
    .reduce((best, report) => (width(planOf(report)) < width(planOf(best)) ? report : best), printed);
}
