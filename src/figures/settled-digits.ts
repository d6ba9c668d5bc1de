import Big from 'big.js';
import { isFinite, type Interval } from './interval.ts';

/**
 * What may be printed of a number that is known only to an interval: one value all of whose digits hold, or its bounds.
 * Numbers are text with a decimal point, in the interval's own unit.
 */
export type Settled =
  | { readonly kind: 'value'; readonly text: string }
  /** The middle, rounded to a step that is at least half as wide as the interval. */
  | { readonly kind: 'about'; readonly text: string }
  | { readonly kind: 'range'; readonly low: string; readonly high: string }
  | { readonly kind: 'more-than'; readonly low: string }
  | { readonly kind: 'less-than'; readonly high: string }
  /** Rounds to a number that it certainly does not reach, or certainly passes: 99.99 of a plan is just under 100. */
  | { readonly kind: 'just-under' | 'just-over'; readonly text: string }
  | { readonly kind: 'unknown' };

/**
 * Prints as many digits as hold over the whole interval, at most `maxDecimals` of them decimals: every number in the interval rounds to the printed one.
 * If no digit holds, or only one that is far coarser than the interval, the bounds are printed, rounded outwards so that they enclose it.
 * No rounding leads over the `edge`, such as the hundred of a plan: what is certainly below it never reads as reaching it.
 */
export function settledDigits(interval: Interval, maxDecimals = 1, edge?: number): Settled {
  const settled = settle(interval, maxDecimals);
  const { low, high } = interval;
  if (edge === undefined) return settled;
  if (isFinite(high) && high.lt(edge)) {
    if (settled.kind === 'value' && Number(settled.text) >= edge) return { kind: 'just-under', text: String(edge) };
    if ('high' in settled && Number(settled.high) >= edge) return { kind: 'less-than', high: String(edge) };
  }
  if (isFinite(low) && low.gt(edge)) {
    if (settled.kind === 'value' && Number(settled.text) <= edge) return { kind: 'just-over', text: String(edge) };
    if ('low' in settled && Number(settled.low) <= edge) return { kind: 'more-than', low: String(edge) };
  }
  return settled;
}

/**
 * For a number that stands behind another, such as the plan that a percentage implies: where not all digits hold, about the middle instead of bounds,
 * since `105` says what a reader needs of 104.917 to 105.021. Where a single digit would be left, the bounds say more. A share of a plan stands beside
 * the two numbers that it is of: in doubt by its last digit at most, it is printed as anybody would work it out, 92.0 of 91.909 to 92.091.
 */
export function settledNear(interval: Interval, maxDecimals = 1, edge?: number): Settled {
  const settled = settledDigits(interval, maxDecimals, edge);
  const { low, high } = interval;
  if (settled.kind !== 'range' || !isFinite(low) || !isFinite(high)) return settled;
  let decimals = maxDecimals;
  while (new Big(10).pow(-decimals).times(2).lt(high.minus(low))) decimals -= 1;
  const near = (places: number): Big => low.plus(high).div(2).round(places, Big.roundHalfUp);
  const middle = near(decimals);
  const isOneSided =
    edge === undefined || [low, middle, high].every((one) => one.gt(edge) === low.gt(edge) && !one.eq(edge));
  const isSingleDigit = middle.abs().lt(new Big(10).pow(1 - decimals));
  if (!isOneSided || isSingleDigit) return settled;
  const isShare = edge !== undefined && decimals === maxDecimals;
  if (isShare) return { kind: 'value', text: middle.toFixed(decimals) };
  // No rounding leads out of what is known: 26,465 to 26,684 is about 26,600, not 27,000.
  const isOutside = middle.lt(low) || middle.gt(high);
  return { kind: 'about', text: (isOutside ? near(decimals + 1) : middle).toFixed() };
}

/** A difference stands beside the two numbers that it is of: in doubt by its last digit at most, it is printed as anybody would work it out, 4.7 of 4.6 to 4.8. */
export function settledDifference(interval: Interval, maxDecimals: number): Settled {
  const { low, high } = interval;
  const isNear = isFinite(low) && isFinite(high) && new Big(10).pow(-maxDecimals).times(2).gte(high.minus(low));
  if (!isNear) return settledDigits(interval, maxDecimals);
  const middle = low.plus(high).div(2);
  const isTiny = low.times(high).gt(0) && decimalsShowing(middle, maxDecimals) > maxDecimals;
  if (isTiny) return settledDigits(interval, maxDecimals);
  return { kind: 'value', text: fixed(middle, maxDecimals, Big.roundHalfUp) };
}

/** So many decimals, or, where those would print nothing but zeros of what is not nought, up to its first digit: 0.003% of a whole is no 0.0%. */
export const decimalsShowing = (value: Big, maxDecimals: number): number =>
  value.eq(0) || !value.round(maxDecimals, Big.roundHalfUp).eq(0) ? maxDecimals : -value.e;

function settle(interval: Interval, maxDecimals: number): Settled {
  const { low, high } = interval;
  if (!isFinite(low))
    return isFinite(high) ? { kind: 'less-than', high: outwards(high, maxDecimals, Big.roundUp) } : { kind: 'unknown' };
  if (!isFinite(high)) return { kind: 'more-than', low: outwards(low, maxDecimals, Big.roundDown) };
  // What is all below zero rounds as its mirror image does.
  if (high.lt(0)) return mirrored(settle({ low: high.neg(), high: low.neg() }, maxDecimals));
  const most = low.gt(0) ? decimalsShowing(high, maxDecimals) : maxDecimals;
  const fewest = most > maxDecimals ? most : fewestDecimals(high);
  for (let decimals = most; decimals >= fewest; decimals -= 1) {
    const text = fixed(low, decimals, Big.roundHalfUp);
    // A bound of a rounding interval belongs to the lower neighbour as much as to the upper one, so both roundings are tried.
    if (decimals < most && isTooCoarse(decimals, high.minus(low), text)) break;
    const upper = [Big.roundHalfUp, halfDown(high, decimals)].map((mode) => fixed(high, decimals, mode));
    if (upper.includes(text)) return { kind: 'value', text };
  }
  return { kind: 'range', ...boundsAround(low, high, most, fewest) };
}

function mirrored(settled: Settled): Settled {
  const negative = (text: string): string => (Number(text) === 0 ? text : `-${text}`);
  if (settled.kind === 'value') return { kind: 'value', text: negative(settled.text) };
  if (settled.kind === 'range') return { kind: 'range', low: negative(settled.high), high: negative(settled.low) };
  return settled;
}

/** A single digit that hides most of what is known says too little: 5.65 to 5.75 is not "6". Of hundreds, the whole number says enough. */
const isTooCoarse = (decimals: number, width: Big, text: string): boolean =>
  width.gt(0) && new Big(10).pow(-decimals).gt(width.times(5)) && (decimals < 0 || Math.abs(Number(text)) < 100);

/** Long numbers give up their last digits, as negative decimals, but never the first three: 104,917 to 105,021 is 104,910 to 105,030. */
const fewestDecimals = (value: Big): number => Math.min(0, 2 - value.e);

/** Bounds with the fewest decimals whose step is no wider than the interval, and which do not make it far wider: 13.4 to 15.1 is not "13 to 16". */
function boundsAround(low: Big, high: Big, maxDecimals: number, fewest: number) {
  const width = high.minus(low);
  for (let decimals = fewest; ; decimals += 1) {
    const bounds = { low: outwards(low, decimals, Big.roundDown), high: outwards(high, decimals, Big.roundUp) };
    const isNear = new Big(bounds.high).minus(bounds.low).lte(width.times(1.7));
    if (decimals >= maxDecimals || (isNear && new Big(10).pow(-decimals).lte(width))) return bounds;
  }
}

/** Rounds away from the interval: down for a lower end, up for an upper one, whatever the sign. */
function outwards(value: Big, decimals: number, mode: Big.RoundingMode): string {
  const wantsLower = mode === Big.roundDown;
  const towardsZero = wantsLower === value.gte(0);
  return fixed(value, decimals, towardsZero ? Big.roundDown : Big.roundUp);
}

/** big.js has no half-down; an exact half is rounded down, anything else to the nearest. */
function halfDown(value: Big, decimals: number): Big.RoundingMode {
  const scaled = value.abs().times(new Big(10).pow(decimals));
  return scaled.minus(scaled.round(0, Big.roundDown)).eq(0.5) ? Big.roundDown : Big.roundHalfUp;
}

const fixed = (value: Big, decimals: number, mode: Big.RoundingMode): string =>
  withoutMinusZero(value.round(decimals, mode).toFixed(Math.max(decimals, 0)));

const withoutMinusZero = (text: string): string => (/^-0(\.0+)?$/.test(text) ? text.slice(1) : text);
