import assert from 'node:assert/strict';
import test from 'node:test';
import Big from 'big.js';
import fc from 'fast-check';
import type { Interval } from '../../../src/figures/interval.ts';
import { decimalsShowing, settledDifference, settledDigits, settledNear } from '../../../src/figures/settled-digits.ts';

const between = (low: string, high: string): Interval => ({ low: new Big(low), high: new Big(high) });
const decimalsOf = (text: string): number => text.split('.')[1]?.length ?? 0;

/** Intervals of any sign, from a point to as wide as their value. */
const anyInterval = fc
  .tuple(fc.integer({ min: -2_000_000, max: 2_000_000 }), fc.integer({ min: 0, max: 400_000 }))
  .map(([low, width]): { low: Big; high: Big } => ({
    low: new Big(low).div(10_000),
    high: new Big(low + width).div(10_000),
  }));

test('examples', () => {
  assert.deepEqual(settledDigits(between('41.7', '42.3')), { kind: 'value', text: '42' });
  assert.deepEqual(settledDigits(between('133.47', '133.49')), { kind: 'value', text: '133.5' });
  assert.deepEqual(settledDigits(between('5.65', '5.75')), { kind: 'value', text: '5.7' });
  assert.deepEqual(settledDigits(between('41.4', '42.6')), { kind: 'range', low: '41', high: '43' });
  assert.deepEqual(settledDigits(between('13.42', '15.04')), { kind: 'range', low: '13.4', high: '15.1' });
  assert.deepEqual(settledDigits(between('5.63', '5.77')), { kind: 'range', low: '5.6', high: '5.8' });
  assert.deepEqual(settledDigits({ low: new Big('9.96'), high: '+∞' }), { kind: 'more-than', low: '9.9' });
  assert.deepEqual(settledDigits({ low: '-∞', high: new Big('9.94') }), { kind: 'less-than', high: '10.0' });
  assert.deepEqual(settledDigits({ low: '-∞', high: '+∞' }), { kind: 'unknown' });
  assert.deepEqual(settledDigits(between('-0.04', '0.04')), { kind: 'value', text: '0.0' });
});

test('long numbers give up the digits that are not known', () => {
  assert.deepEqual(settledDigits(between('104917.4', '105020.9'), 0), { kind: 'range', low: '104910', high: '105030' });
  assert.deepEqual(settledDigits(between('45363.8', '46196.9'), 0), { kind: 'range', low: '45300', high: '46200' });
  assert.deepEqual(settledDigits(between('139849', '140075'), 0), { kind: 'value', text: '140000' });
  assert.deepEqual(settledDigits(between('1829.21', '1829.27')), { kind: 'value', text: '1829' });
  assert.deepEqual(settledDigits(between('493.34', '493.36')), { kind: 'value', text: '493' });
  assert.deepEqual(settledDigits(between('5.1', '17.3')), { kind: 'range', low: '5', high: '18' });
});

test('every number within the interval rounds to the printed one', () => {
  fc.assert(
    fc.property(anyInterval, fc.integer({ min: 0, max: 3 }), ({ low, high }, maxDecimals) => {
      const settled = settledDigits({ low, high }, maxDecimals);
      if (settled.kind !== 'value') return;
      assert.ok(decimalsOf(settled.text) <= decimalsShowing(high.lt(0) ? low : high, maxDecimals));
      const half = new Big(10).pow(-decimalsOf(settled.text)).div(2);
      for (const end of [low, high])
        assert.ok(
          new Big(settled.text).minus(end).abs().lte(half),
          `${settled.text} for ${low.toFixed()} to ${high.toFixed()}`,
        );
    }),
    { numRuns: 1000 },
  );
});

test('printed bounds enclose the interval, by less than a digit on each side', () => {
  fc.assert(
    fc.property(anyInterval, fc.integer({ min: 0, max: 3 }), ({ low, high }, maxDecimals) => {
      const settled = settledDigits({ low, high }, maxDecimals);
      if (settled.kind !== 'range') return;
      const step = new Big(10).pow(-decimalsOf(settled.low));
      assert.ok(
        new Big(settled.low).lte(low) && low.minus(settled.low).lt(step),
        `${settled.low} for ${low.toFixed()}`,
      );
      assert.ok(
        new Big(settled.high).gte(high) && new Big(settled.high).minus(high).lt(step),
        `${settled.high} for ${high.toFixed()}`,
      );
      assert.equal(decimalsOf(settled.low), decimalsOf(settled.high));
    }),
    { numRuns: 1000 },
  );
});

test('a printed value below a hundred is at most five times coarser than what is known, unless its decimals are at their most', () => {
  fc.assert(
    fc.property(anyInterval, ({ low, high }) => {
      const settled = settledDigits({ low, high }, 2);
      if (settled.kind !== 'value' || decimalsOf(settled.text) >= 2 || high.eq(low)) return;
      if (Math.abs(Number(settled.text)) >= 100) return;
      assert.ok(new Big(10).pow(-decimalsOf(settled.text)).lte(high.minus(low).times(5)));
    }),
    { numRuns: 1000 },
  );
});

test('what is below zero is printed as its mirror image is', () => {
  assert.deepEqual(settledDigits(between('-4.645', '-4.635'), 2), { kind: 'value', text: '-4.64' });
  assert.deepEqual(settledDigits(between('4.635', '4.645'), 2), { kind: 'value', text: '4.64' });
  assert.deepEqual(settledDigits(between('-4.9', '-4.2'), 1), { kind: 'range', low: '-4.9', high: '-4.2' });
});

test('zero has no sign', () => {
  fc.assert(
    fc.property(anyInterval, (interval) => {
      for (const text of Object.values(settledDigits(interval))) assert.doesNotMatch(text, /^-0(\.0+)?$/);
    }),
  );
});

test('a share never rounds to the other side of a hundred', () => {
  const share = (low: string, high: string) => settledDigits(between(low, high), 1, 100);
  assert.deepEqual(share('99.985', '99.995'), { kind: 'just-under', text: '100' });
  assert.deepEqual(share('99.6', '99.99'), { kind: 'just-under', text: '100' });
  assert.deepEqual(share('98.31', '99.97'), { kind: 'less-than', high: '100' });
  assert.deepEqual(share('100.01', '100.02'), { kind: 'just-over', text: '100' });
  assert.deepEqual(share('100', '100'), { kind: 'value', text: '100.0' });
  assert.deepEqual(share('99.96', '100.02'), { kind: 'value', text: '100.0' });
  assert.deepEqual(share('91.97', '92.02'), { kind: 'value', text: '92.0' });
  assert.deepEqual(settledDigits(between('99.985', '99.995')), { kind: 'value', text: '100.0' });
});

test('what is not nought is not printed as nought, at any size and on either side of it', () => {
  assert.deepEqual(settledDigits(between('0.0029', '0.0031')), { kind: 'value', text: '0.003' });
  assert.deepEqual(settledDigits(between('-0.0031', '-0.0029')), { kind: 'value', text: '-0.003' });
  assert.deepEqual(settledDigits(between('0.0020', '0.0041')), { kind: 'range', low: '0.002', high: '0.005' });
  assert.deepEqual(settledDigits(between('0', '0')), { kind: 'value', text: '0.0' });
  assert.deepEqual(settledDifference(between('0.029', '0.031'), 1), { kind: 'value', text: '0.03' });
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9999 }),
      fc.integer({ min: 0, max: 9 }),
      fc.boolean(),
      (digits, power, fell) => {
        const value = new Big(digits).times(new Big(10).pow(-power)).times(fell ? -1 : 1);
        const settled = settledDigits({ low: value, high: value });
        assert.ok(settled.kind === 'value' && Number(settled.text) !== 0 && settled.text.startsWith('-') === fell);
      },
    ),
  );
});

test('about the middle, where bounds would have digits that say nothing', () => {
  assert.deepEqual(settledNear(between('104917', '105021'), 0), { kind: 'about', text: '105000' });
  assert.deepEqual(settledNear(between('108497', '109563'), 0), { kind: 'about', text: '109000' });
  assert.deepEqual(settledNear(between('2799.6', '2800.9'), 0), { kind: 'about', text: '2800' });
  assert.deepEqual(settledNear(between('5.4035', '5.42'), 2), { kind: 'about', text: '5.41' });
  assert.deepEqual(settledNear(between('26464.9', '26684.2'), 0), { kind: 'about', text: '26600' });
  // A share of a plan, in doubt by its last digit.
  assert.deepEqual(settledNear(between('91.909', '92.091'), 1, 100), { kind: 'value', text: '92.0' });
  assert.deepEqual(settledNear(between('133.47', '133.49')), { kind: 'value', text: '133.5' });
  // One digit would be left: the bounds say more.
  assert.deepEqual(settledNear(between('8.13', '8.55')), { kind: 'range', low: '8.1', high: '8.6' });
  // It may lie on either side of the plan.
  assert.deepEqual(settledNear(between('96.1', '103.9'), 1, 100), { kind: 'range', low: '96', high: '104' });
});

test('a difference is printed as anybody would work it out from the two numbers beside it', () => {
  assert.deepEqual(settledDifference(between('4.6', '4.8'), 1), { kind: 'value', text: '4.7' });
  assert.deepEqual(settledDifference(between('-1.225', '-1.115'), 1), { kind: 'value', text: '-1.2' });
  // In doubt by more than its last digit.
  assert.deepEqual(settledDifference(between('4.3', '5.7'), 1), settledDigits(between('4.3', '5.7'), 1));
});

test('what stands for the middle is within its last digit, and never on the other side of the edge', () => {
  fc.assert(
    fc.property(anyInterval, fc.integer({ min: 0, max: 3 }), ({ low, high }, maxDecimals) => {
      const settled = settledNear({ low, high }, maxDecimals, 100);
      if (settled.kind !== 'about' && settled.kind !== 'value') return;
      if (settled.kind === settledDigits({ low, high }, maxDecimals, 100).kind) return;
      const off = low.plus(high).div(2).minus(settled.text).abs();
      const finest = new Big(10).pow(-maxDecimals);
      const isNear = off.lte(high.minus(low).times(2.5)) || off.lte(finest.div(2));
      assert.ok(isNear, `${settled.text} for ${low.toFixed()} to ${high.toFixed()}`);
      assert.ok(!(low.gt(100) && Number(settled.text) <= 100) && !(high.lt(100) && Number(settled.text) >= 100));
    }),
    { numRuns: 1000 },
  );
});
