import type { Indicator } from '../model/indicator.ts';
import { divide, mapRising, type Interval } from './interval.ts';

/**
 * "Percent of plan": 100 × outcome ÷ target, both in the same unit. In percent; unknown where the target is not above zero. Not the share of the distance
 * from a baseline. */
export function planShare(outcome: Interval, target: Interval): Interval {
  return mapRising(divide(outcome, target), (ratio) => ratio.times(100));
}

/** Whether an outcome has a share of its target: levels and counts do; rates, shares and ranks lie points or places apart. */
export const hasPlanShare = ({ measure }: Indicator): boolean => measure === 'flow' || measure === 'level';
