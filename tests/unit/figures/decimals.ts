import Big from 'big.js';
import fc from 'fast-check';
import type { Interval } from '../../../src/figures/interval.ts';

/** Decimal numbers that a source may mean: from a thousandth to a hundred million, with six decimals that print hides. */
export const trueValue: fc.Arbitrary<Big> = fc
  .bigInt({ min: 1_000n, max: 100_000_000_000_000n })
  .map((millionths) => new Big(millionths.toString()).div(1_000_000));

/** A true value and the text that a source prints of it, rounded to some decimals; never printed as zero. */
export const printedValue: fc.Arbitrary<{ readonly truth: Big; readonly value: string }> = fc
  .tuple(trueValue, fc.integer({ min: 0, max: 4 }))
  .map(([truth, decimals]) => ({ truth, value: truth.toFixed(decimals) }))
  .filter(({ value }) => Number(value) > 1);

/** Growth as printed, in percent, and the true one behind it. */
export const printedGrowth: fc.Arbitrary<{ readonly truth: Big; readonly value: string }> = fc
  .tuple(fc.integer({ min: -50_000, max: 300_000 }), fc.integer({ min: 0, max: 2 }))
  .map(([thousandths, decimals]) => ({ truth: new Big(thousandths).div(1000), decimals }))
  .map(({ truth, decimals }) => ({ truth, value: truth.toFixed(decimals) }));

/** The interval widened by what division cuts off after thirty decimals. */
export function almostContains({ low, high }: Interval, value: Big): boolean {
  const slack = new Big(10).pow(-15).times(value.abs().plus(1));
  return (
    (typeof low === 'string' || low.minus(slack).lte(value)) &&
    (typeof high === 'string' || high.plus(slack).gte(value))
  );
}
