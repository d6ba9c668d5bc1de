import Big from 'big.js';
import { divide, isFinite, isPositive, mapRising, subtract, unknownInterval, type Interval } from './interval.ts';
import type { Indicator } from '../model/indicator.ts';
import { unitData, type Unit } from '../model/unit.ts';

/** Percent change from one value to another in the same unit: 100 × (to ÷ from − 1). In percent; unknown from nothing and less. */
export function percentChange(from: Interval, to: Interval): Interval {
  return mapRising(divide(to, from), (ratio) => ratio.minus(1).times(new Big(100)));
}

/** How many times one value is another in the same unit: to ÷ from. Unknown where one of them is not above zero. */
export function multiple(from: Interval, to: Interval): Interval {
  return isPositive(to) ? divide(to, from) : unknownInterval;
}

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

/**
 * "Percent of plan": 100 × outcome ÷ target, both in the same unit. In percent; unknown where the target is not above zero. Not the share of the distance
 * from a baseline. */
export function planShare(outcome: Interval, target: Interval): Interval {
  return mapRising(divide(outcome, target), (ratio) => ratio.times(100));
}

/** Whether an outcome has a share of its target: levels and counts do; rates, shares and ranks lie points or places apart. */
export const hasPlanShare = ({ measure }: Indicator): boolean => measure === 'flow' || measure === 'level';

/** Outcome less target, in their common unit; percentage points where both are percentages. */
export function gap(outcome: Interval, target: Interval): Interval {
  return subtract(outcome, target);
}

/** What two values in a unit lie apart: percentages by percentage points, ranks by places. */
export function gapUnit(unit: Unit): Unit {
  const { base } = unitData(unit);
  return base === 'percent' ? 'percentage-point' : base === 'rank' ? 'rank-place' : unit;
}

/** The earlier value that a printed growth rate presumes: value ÷ (1 + growth ÷ 100). `growth` in percent; the result in the value's unit. */
export function impliedBase(value: Interval, growth: Interval): Interval {
  return divide(
    value,
    mapRising(growth, (percent) => percent.div(new Big(100)).plus(1)),
  );
}

/** The target that a printed share of plan presumes: value ÷ (share ÷ 100). `share` in percent; the result in the value's unit. */
export function impliedPlan(value: Interval, share: Interval): Interval {
  return divide(
    value,
    mapRising(share, (percent) => percent.div(100)),
  );
}

/** Whether some pair of true values within the roundings of two printed levels, in one unit, has the printed growth, in percent. */
export const isGrowthConsistent = (from: Interval, to: Interval, growth: Interval): boolean =>
  overlap(percentChange(from, to), growth);

/** Whether two intervals share a point. */
export function overlap(a: Interval, b: Interval): boolean {
  return below(a.low, b.high) && below(b.low, a.high);
}

function below(low: Interval['low'], high: Interval['high']): boolean {
  return !isFinite(low) || !isFinite(high) || low.lte(high);
}
