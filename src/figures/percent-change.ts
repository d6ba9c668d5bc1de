import Big from 'big.js';
import { divide, mapRising, type Interval } from './interval.ts';

/** Percent change from one value to another in the same unit: 100 × (to ÷ from − 1). In percent; unknown from nothing and less. */
export function percentChange(from: Interval, to: Interval): Interval {
  return mapRising(divide(to, from), (ratio) => ratio.minus(1).times(new Big(100)));
}
