import { subtract, type Interval } from './interval.ts';

/** Outcome less target, in their common unit; percentage points where both are percentages. */
export function gap(outcome: Interval, target: Interval): Interval {
  return subtract(outcome, target);
}
