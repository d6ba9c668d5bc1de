import { unitData, type Unit } from '../model/unit.ts';
import { subtract, type Interval } from './interval.ts';

/** Outcome less target, in their common unit; percentage points where both are percentages. */
export function gap(outcome: Interval, target: Interval): Interval {
  return subtract(outcome, target);
}

/** What two values in a unit lie apart: percentages by percentage points, ranks by places. */
export function gapUnit(unit: Unit): Unit {
  const { base } = unitData(unit);
  return base === 'percent' ? 'percentage-point' : base === 'rank' ? 'rank-place' : unit;
}
