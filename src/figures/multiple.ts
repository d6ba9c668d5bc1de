import { divide, isPositive, unknownInterval, type Interval } from './interval.ts';

/** How many times one value is another in the same unit: to ÷ from. Unknown where one of them is not above zero. */
export function multiple(from: Interval, to: Interval): Interval {
  return isPositive(to) ? divide(to, from) : unknownInterval;
}
