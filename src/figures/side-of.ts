import type Big from 'big.js';
import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import { isFinite, type Interval } from './interval.ts';
import { roundingInterval, statedInterval } from './rounding-interval.ts';

/** Where an outcome lies, seen from its target. */
export type Side = 'met' | 'missed' | 'cannot-tell';

/** Qualifiers whose upper end is never reached: "nearly 8" is less than 8, and what prints as 7.9 is less than 7.95. */
const openAbove = new Set(['exact', 'nearly', 'more-than']);

/**
 * On which side of its target an outcome lies, if it lies there for every value within its rounding. A printed outcome that equals the printed
 * target reaches it, since the source speaks of reaching it.
 */
export function sideOf(outcome: Observation, target: Observation, direction: Indicator['direction']): Side {
  const reached = statedInterval(outcome, target.unit);
  const aim = roundingInterval(target);
  const wanted = direction === 'less' ? aim.high : aim.low;
  if (!isFinite(wanted)) return 'cannot-tell';
  if (outcome.qualifier === 'exact' && middle(reached)?.eq(wanted)) return 'met';
  const { low, high } = reached;
  if (direction === 'less') {
    if (isFinite(high) && high.lte(wanted)) return 'met';
    const isOpen = outcome.qualifier === 'more-than';
    return isFinite(low) && (low.gt(wanted) || (isOpen && low.eq(wanted))) ? 'missed' : 'cannot-tell';
  }
  if (isFinite(low) && low.gte(wanted)) return 'met';
  const isOpen = openAbove.has(outcome.qualifier);
  return isFinite(high) && (high.lt(wanted) || (isOpen && high.eq(wanted))) ? 'missed' : 'cannot-tell';
}

/** The printed value again: an exact one lies in the middle of its rounding. */
const middle = ({ low, high }: Interval): Big | undefined =>
  isFinite(low) && isFinite(high) ? low.plus(high).div(2) : undefined;
