import { impliedBase } from './implied-base.ts';
import { isFinite, type Interval } from './interval.ts';
import { percentChange } from './percent-change.ts';

export interface GrowthConsistency {
  /** Whether some pair of true values within the roundings has the printed growth. */
  readonly consistent: boolean;
  /** Growth computed from the two levels, in percent. */
  readonly computed: Interval;
  /** Level of the earlier period that the printed growth presumes, in the unit of the values. */
  readonly impliedBase: Interval;
}

/** Compares a printed growth rate with the printed levels. All levels in one unit; growth in percent. */
export function growthConsistency(from: Interval, to: Interval, printedGrowth: Interval): GrowthConsistency {
  const computed = percentChange(from, to);
  return { consistent: overlap(computed, printedGrowth), computed, impliedBase: impliedBase(to, printedGrowth) };
}

/** Whether two intervals share a point. */
export function overlap(a: Interval, b: Interval): boolean {
  return below(a.low, b.high) && below(b.low, a.high);
}

function below(low: Interval['low'], high: Interval['high']): boolean {
  return !isFinite(low) || !isFinite(high) || low.lte(high);
}
