import Big from 'big.js';

// Quotients are cut far beyond any digit that is printed.
Big.DP = 30;

/** An end of an interval: exact, or unbounded. */
export type End = Big | '-∞' | '+∞';

/**
 * Where the true value may lie. Ends are exact decimals in the unit of the value; an unbounded end stands for "more than" and the like.
 * A printed 3.76 is the interval 3.755 to 3.765.
 */
export interface Interval {
  readonly low: End;
  readonly high: End;
}

export const isFinite = (end: End): end is Big => typeof end !== 'string';

/** The interval of one value known exactly. */
export const point = (value: Big): Interval => ({ low: value, high: value });

/** Applies a function that never falls, to both ends. */
export function mapRising(interval: Interval, f: (value: Big) => Big): Interval {
  return {
    low: isFinite(interval.low) ? f(interval.low) : interval.low,
    high: isFinite(interval.high) ? f(interval.high) : interval.high,
  };
}

/** What is known of a number that cannot be computed: nothing. It is worded, and never an error. */
export const unknownInterval: Interval = { low: '-∞', high: '+∞' };

export const isPositive = ({ low }: Interval): boolean => isFinite(low) && low.gt(0);

/** Quotient by an interval of positive values; unknown where the divisor may be zero or less. */
export function divide(a: Interval, b: Interval): Interval {
  if (!isPositive(b)) return unknownInterval;
  const smallest = b.low as Big;
  return {
    low: isFinite(a.low) ? quotient(a.low, a.low.gte(0) ? b.high : smallest) : a.low,
    high: isFinite(a.high) ? quotient(a.high, a.high.gte(0) ? smallest : b.high) : a.high,
  };
}

const quotient = (value: Big, divisor: End): Big => (isFinite(divisor) ? value.div(divisor) : new Big(0));

/** Difference of two intervals. */
export function subtract(a: Interval, b: Interval): Interval {
  return {
    low: isFinite(a.low) && isFinite(b.high) ? a.low.minus(b.high) : '-∞',
    high: isFinite(a.high) && isFinite(b.low) ? a.high.minus(b.low) : '+∞',
  };
}

export const negate = (interval: Interval): Interval => subtract(point(new Big(0)), interval);
