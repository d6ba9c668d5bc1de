import type { Locale } from '../i18n/locales.ts';
import { reportsOf, type Dataset } from '../model/dataset.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import type { Text } from '../model/text.ts';
import { monthOfDate } from '../model/period.ts';
import { derive } from '../figures/calls/registry.ts';
import type { Figure } from '../figures/figure.ts';
import { hasPlanShare } from '../figures/plan-share.ts';
import { sideOf } from '../figures/side-of.ts';

/** What became of a target: settled one way by all reports, told differently by them, not known, or not due yet. */
export type PlanState = 'met' | 'missed' | 'differ' | 'not-settled' | 'unknown' | 'pending';

export interface PlanOutcome {
  readonly report: Observation;
  readonly state: 'met' | 'missed' | 'not-settled';
  /** Our own outcome ÷ target, where the target is known. */
  readonly share: Figure | undefined;
}

/** One target of one year beside all that was reported of it. */
export interface PlanRow {
  readonly indicator: Indicator;
  readonly year: string;
  /** The target used, then others; empty where only a printed share of the plan tells that there was one. */
  readonly targets: readonly Observation[];
  /** The target that a printed share of plan presumes, where no source gives the target. */
  readonly impliedTarget: Figure | undefined;
  readonly outcomes: readonly PlanOutcome[];
  readonly state: PlanState;
  /** What was searched for in vain, where the outcome is not known. */
  readonly searched: Text | undefined;
}

export interface PlanYear {
  readonly year: string;
  readonly rows: readonly PlanRow[];
}

/** All full-year targets with their outcomes: the year of the starting report first, then the years that have ended, latest first, then those to come. */
export function planBoard(dataset: Dataset, locale: Locale, firstYear = '2021'): readonly PlanYear[] {
  const rows = [...dataset.indicators.values()].flatMap((indicator) => rowsOf(dataset, indicator, locale));
  const isAhead = (year: string): number => Number(monthOfDate(`${year}-12`) > monthOfDate(dataset.site.asOf));
  const years = [...new Set(rows.map((row) => row.year))].sort((a, b) => {
    if (a === firstYear || b === firstYear) return a === firstYear ? -1 : 1;
    return isAhead(a) - isAhead(b) || (isAhead(a) ? Number(a) - Number(b) : Number(b) - Number(a));
  });
  return years.map((year) => ({ year, rows: rows.filter((row) => row.year === year) }));
}

function rowsOf(dataset: Dataset, indicator: Indicator, locale: Locale): PlanRow[] {
  const reports = reportsOf(dataset, indicator.id).filter(({ period }) => period.kind === 'year');
  return [...Map.groupBy(reports, (report) => report.period.id)].flatMap(([year, group]) => {
    const live = group.filter((report) => report.supersededBy === undefined);
    const targets = live
      .filter((report) => report.role === 'target' && report.targetKind === undefined)
      .sort((a, b) => Number(b.used) - Number(a.used));
    const outcomeReports = live
      .filter((report) => report.role === 'outcome')
      .sort((a, b) => Number(b.used) - Number(a.used));
    const withShare = outcomeReports.find((report) => report.shareOfPlan !== undefined);
    if (targets.length === 0 && !withShare) return [];
    const outcomes = distinct(outcomeReports).flatMap((report) => outcomeOf(dataset, report, targets[0], indicator));
    const searched = indicator.notFound.find((item) => item.period === year && item.role === 'outcome')?.searched[
      locale
    ];
    const impliedTarget =
      targets.length === 0 && withShare
        ? derive(dataset, { name: 'implied-plan', attributes: { report: withShare.id } })
        : undefined;
    return [
      {
        indicator,
        year,
        targets: distinct(targets),
        impliedTarget,
        outcomes,
        state: stateOf(dataset, year, outcomes),
        searched,
      },
    ];
  });
}

/** What a row shows at first sight: the report used and, where reports differ, the first that says otherwise. */
export function leadingOutcomes({ outcomes, state }: PlanRow): readonly PlanOutcome[] {
  const [first] = outcomes;
  const otherwise = state === 'differ' ? outcomes.find((outcome) => outcome.state !== first?.state) : undefined;
  return [first, otherwise].filter((outcome) => outcome !== undefined);
}

/** Where a row stands on the page of the board. */
export const rowAnchor = ({ indicator, year }: PlanRow): string => `${indicator.id}-${year}`;

/** The mark of a state: what is not settled looks like reports that differ, what is not due yet like what is not known. */
export const verdictTone = (state: PlanState): 'met' | 'missed' | 'differ' | 'unknown' =>
  state === 'not-settled' ? 'differ' : state === 'pending' ? 'unknown' : state;

/** Reports that print another value than those before them: repeats say nothing new here. */
function distinct(reports: readonly Observation[]): readonly Observation[] {
  return reports.filter((report, index) => reports.findIndex((other) => same(report, other)) === index);
}

const same = (a: Observation, b: Observation): boolean =>
  a.value === b.value && a.unit === b.unit && a.qualifier === b.qualifier && a.shareOfPlan === b.shareOfPlan;

function outcomeOf(
  dataset: Dataset,
  report: Observation,
  target: Observation | undefined,
  indicator: Indicator,
): readonly PlanOutcome[] {
  if (!target) {
    const said = report.shareOfPlan;
    return said === undefined ? [] : [{ report, state: Number(said) >= 100 ? 'met' : 'missed', share: undefined }];
  }
  const side = sideOf(report, target, indicator.direction);
  const state = side === 'cannot-tell' ? 'not-settled' : side;
  const share = hasPlanShare(indicator)
    ? derive(dataset, { name: 'plan-share', attributes: { report: report.id } })
    : undefined;
  return [{ report, state, share }];
}

function stateOf(dataset: Dataset, year: string, outcomes: readonly PlanOutcome[]): PlanState {
  const states = new Set(outcomes.map((outcome) => outcome.state));
  const [only] = states;
  if (only !== undefined) return states.size === 1 ? only : 'differ';
  return monthOfDate(`${year}-12`) > monthOfDate(dataset.site.asOf) ? 'pending' : 'unknown';
}
