import Big from 'big.js';
import { divide, isFinite, isPositive, mapRising, unknownInterval, type Interval } from './interval.ts';

/** Average annual growth (compound): 100 × ((to ÷ from)^(1 ÷ years) − 1). In percent a year; unknown from or to nothing and less. */
export function averageGrowth(from: Interval, to: Interval, years: number): Interval {
  if (!Number.isInteger(years) || years < 1 || !isPositive(to)) return unknownInterval;
  return mapRising(divide(to, from), (ratio) => root(ratio, years).minus(1).times(100));
}

/** The n-th root of a positive number by Newton's method, to 15 decimals. */
function root(value: Big, n: number): Big {
  if (!isFinite(value) || value.lte(0)) return new Big(0);
  let guess = new Big(Math.pow(value.toNumber(), 1 / n));
  for (let step = 0; step < 4; step += 1) {
    guess = guess
      .times(n - 1)
      .plus(value.div(guess.pow(n - 1)))
      .div(n)
      .round(24);
  }
  return guess.round(18);
}
