import type { Indicator } from '../model/indicator.ts';
import { isFinite, type Interval } from './interval.ts';

export type Verdict = 'met' | 'missed' | 'not-settled';

/**
 * Whether an outcome reaches its target: met or missed only if that holds for every value within the rounding. A value that may lie on either side is not settled.
 * A printed outcome equal to the printed target counts as met, since the source speaks of reaching it.
 */
export function planVerdict(outcome: Interval, target: Interval, direction: Indicator['direction']): Verdict {
  const [a, b] = direction === 'less' ? [target, outcome] : [outcome, target];
  if (isFinite(a.low) && isFinite(b.high) && a.low.gte(b.high)) return 'met';
  if (isFinite(a.high) && isFinite(b.low) && a.high.lt(b.low)) return 'missed';
  return 'not-settled';
}
