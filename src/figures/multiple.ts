import { divide, type Interval } from './interval.ts';

/** How many times one value is another in the same unit: to ÷ from. */
export function multiple(from: Interval, to: Interval): Interval {
  return divide(to, from);
}
