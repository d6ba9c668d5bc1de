import { divide, mapRising, type Interval } from './interval.ts';

/** "Percent of plan": 100 × outcome ÷ target, both in the same unit. In percent. Not the share of the distance from a baseline. */
export function planShare(outcome: Interval, target: Interval): Interval {
  return mapRising(divide(outcome, target), (ratio) => ratio.times(100));
}
