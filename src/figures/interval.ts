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

export function isPoint(interval: Interval): boolean {
  return isFinite(interval.low) && isFinite(interval.high) && interval.low.eq(interval.high);
}

export function contains(interval: Interval, value: Big): boolean {
  return (!isFinite(interval.low) || interval.low.lte(value)) && (!isFinite(interval.high) || interval.high.gte(value));
}

/** Applies a function that never falls, to both ends. */
export function mapRising(interval: Interval, f: (value: Big) => Big): Interval {
  return {
    low: isFinite(interval.low) ? f(interval.low) : interval.low,
    high: isFinite(interval.high) ? f(interval.high) : interval.high,
  };
}

/** Quotient of two intervals of positive values. An unbounded divisor makes the smallest quotient zero. */
export function divide(a: Interval, b: Interval): Interval {
  if (!isFinite(b.low) || b.low.lte(0)) throw new RangeError('The divisor must be known to be above zero.');
  const low = !isFinite(a.low) ? '-∞' : isFinite(b.high) ? a.low.div(b.high) : new Big(0);
  return { low, high: isFinite(a.high) ? a.high.div(b.low) : '+∞' };
}

/** Difference of two intervals. */
export function subtract(a: Interval, b: Interval): Interval {
  return {
    low: isFinite(a.low) && isFinite(b.high) ? a.low.minus(b.high) : '-∞',
    high: isFinite(a.high) && isFinite(b.low) ? a.high.minus(b.low) : '+∞',
  };
}
