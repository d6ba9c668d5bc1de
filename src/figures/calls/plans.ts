import { gap, gapUnit, planShare } from '../formulas.ts';
import { isFinite } from '../interval.ts';
import { roundingInterval } from '../rounding-interval.ts';
import type { CallAttributes, CallProblem } from '../../model/call-rules.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Observation } from '../../model/observation.ts';
import { areComparable } from '../../model/unit.ts';
import { commonUnit, decimalsIn, derived, inCommon, need, ofPeriod, problem, reportOf, type Call } from './call.ts';

const targetOf = (report: Observation): CallAttributes => ({
  indicator: report.indicator,
  period: report.period.id,
  place: report.place,
  role: 'target',
});

function checkPlan(dataset: Dataset, a: CallAttributes): readonly CallProblem[] {
  const outcome = need(dataset, a);
  return outcome.report ? need(dataset, targetOf(outcome.report)).problems : outcome.problems;
}

function pair(dataset: Dataset, a: CallAttributes): { outcome: Observation; target: Observation } {
  const outcome = reportOf(dataset, a);
  return { outcome, target: reportOf(dataset, targetOf(outcome)) };
}

/** The report that is used where this one is not. */
const usedFor = ({ indicator, period, place, role }: Observation): CallAttributes => ({
  indicator,
  period: period.id,
  place,
  role,
});

/** An outcome beside the target of its period, a report beside the one that is used. */
export const planCalls: Readonly<Record<string, Call>> = {
  'plan-share': {
    ...ofPeriod,
    check: checkPlan,
    evaluate: (dataset, a) => {
      const { outcome, target } = pair(dataset, a);
      const share = planShare(inCommon(outcome, target.unit), roundingInterval(target));
      // "More than 220" of 209 is more than 105.2%: how much more is not said.
      const isOpen = outcome.qualifier === 'more-than' && isFinite(share.low) && share.low.gte(100);
      const interval = isOpen ? { ...share, high: '+∞' as const } : share;
      return derived('plan-share', a, { interval, unit: 'percent', reports: [outcome, target], decimals: 1 });
    },
  },
  gap: {
    ...ofPeriod,
    optional: { ...ofPeriod.optional, form: { oneOf: ['full', 'absolute'] } },
    check: checkPlan,
    evaluate: (dataset, a) => {
      const { outcome, target } = pair(dataset, a);
      const unit = commonUnit(outcome);
      return derived('gap', a, {
        interval: gap(inCommon(outcome, unit), inCommon(target, unit)),
        unit: unit === 'percent' ? 'percentage-point' : unit,
        reports: [outcome, target],
        decimals: decimalsIn(outcome, unit),
      });
    },
  },
  /** How far a report lies from the one that is used for its period: the first estimate from the final figure. */
  revision: {
    required: { report: 'id' },
    optional: { form: { oneOf: ['full', 'absolute'] } },
    check: (dataset, a) => {
      const { report, problems } = need(dataset, a);
      if (!report) return problems;
      const used = need(dataset, usedFor(report));
      if (used.report !== report) return used.problems;
      return [problem(`${report.id} is itself the report that is used.`, 'Name another report of its period.')];
    },
    evaluate: (dataset, a) => {
      const report = reportOf(dataset, a);
      const used = reportOf(dataset, usedFor(report));
      const unit = areComparable(report.unit, 'percent') ? 'percent' : commonUnit(used);
      return derived('revision', a, {
        interval: gap(inCommon(report, unit), inCommon(used, unit)),
        unit: gapUnit(unit),
        reports: [report, used],
        decimals: Math.min(decimalsIn(report, unit), decimalsIn(used, unit)),
      });
    },
  },
};
