import assert from 'node:assert/strict';
import test from 'node:test';
import Big from 'big.js';
import fc from 'fast-check';
import {
  averageGrowth,
  gap,
  isGrowthConsistent,
  impliedBase,
  impliedPlan,
  multiple,
  percentChange,
  planShare,
} from '../../../src/figures/formulas.ts';
import { divide, negate, point, subtract, type Interval } from '../../../src/figures/interval.ts';
import { printedInterval, roundingInterval } from '../../../src/figures/rounding-interval.ts';
import { almostContains, printedGrowth, printedValue } from './decimals.ts';

const intervalOf = (value: string): Interval =>
  roundingInterval({
    value,
    upper: undefined,
    unit: 'usd-billion',
    qualifier: 'exact',
    precision: undefined,
    status: 'reported',
  });
const holds = (interval: Interval, truth: Big): void =>
  assert.ok(almostContains(interval, truth), `${truth.toFixed()} is outside`);

test('a figure computed from printed values contains the figure of the true ones', () => {
  fc.assert(
    fc.property(printedValue, printedValue, (a, b) => {
      const [from, to] = [intervalOf(a.value), intervalOf(b.value)];
      const ratio = b.truth.div(a.truth);
      holds(percentChange(from, to), ratio.minus(1).times(100));
      holds(planShare(to, from), ratio.times(100));
      holds(multiple(from, to), ratio);
      holds(gap(to, from), b.truth.minus(a.truth));
    }),
  );
});

test('a level that a printed rate presumes contains the true one', () => {
  fc.assert(
    fc.property(printedValue, printedGrowth, (value, growth) => {
      const base = value.truth.div(growth.truth.div(100).plus(1));
      holds(impliedBase(intervalOf(value.value), printedInterval(growth.value)), base);
      assert.ok(isGrowthConsistent(point(base), intervalOf(value.value), printedInterval(growth.value)));
    }),
  );
  fc.assert(
    fc.property(printedValue, fc.integer({ min: 1_000, max: 300_000 }), (value, thousandths) => {
      const share = new Big(thousandths).div(1000);
      holds(impliedPlan(intervalOf(value.value), printedInterval(share.toFixed(1))), value.truth.div(share.div(100)));
    }),
  );
});

test('average growth, applied year after year, leads from one value to the other', () => {
  fc.assert(
    fc.property(printedValue, printedValue, fc.integer({ min: 1, max: 12 }), ({ truth: a }, { truth: b }, years) => {
      const rate = averageGrowth(point(a), point(b), years).low;
      assert.ok(typeof rate !== 'string');
      const reached = a.times(rate.div(100).plus(1).pow(years));
      assert.ok(reached.minus(b).abs().div(b).lt('1e-9'), `${reached.toFixed(6)} is not ${b.toFixed(6)}`);
    }),
  );
});

test('numbers of one side give figures of one side', () => {
  const atLeast = roundingInterval({
    value: '4',
    upper: undefined,
    unit: 'usd-billion',
    qualifier: 'at-least',
    precision: undefined,
    status: 'reported',
  });
  assert.equal(percentChange(intervalOf('3.76'), atLeast).high, '+∞');
  assert.equal(subtract(atLeast, atLeast).low, '-∞');
  assert.deepEqual(divide(intervalOf('3.76'), atLeast).low, new Big(0));
});

test('what cannot be computed is not known, and never an error', () => {
  const numbers = ['-5', '-0.5', '0', '0.0', '3'].map((value) => intervalOf(value));
  const unknown = { low: '-∞', high: '+∞' };
  for (const from of numbers.slice(0, 4)) {
    for (const to of numbers) {
      assert.deepEqual(divide(to, from), unknown);
      assert.deepEqual(percentChange(from, to), unknown);
      assert.deepEqual(planShare(to, from), unknown);
      assert.deepEqual(multiple(to, from), unknown);
      assert.deepEqual(averageGrowth(to, from, 2), unknown);
    }
  }
  assert.deepEqual(averageGrowth(point(new Big(1)), point(new Big(2)), 0), unknown);
  assert.deepEqual(impliedBase(intervalOf('3'), printedInterval('-100')), unknown);
  assert.deepEqual(impliedPlan(intervalOf('3'), printedInterval('0')), unknown);
});

test('a negative number has its share and its change where what it is measured by is above zero', () => {
  const [base, balance] = [point(new Big(100)), { low: new Big(-51), high: new Big(-49) }];
  assert.deepEqual(planShare(balance, base), { low: new Big(-51), high: new Big(-49) });
  assert.deepEqual(percentChange(base, balance), { low: new Big(-151), high: new Big(-149) });
  assert.deepEqual(gap(balance, base), { low: new Big(-151), high: new Big(-149) });
  assert.deepEqual(divide(balance, { low: new Big(2), high: new Big(4) }), {
    low: new Big('-25.5'),
    high: new Big('-12.25'),
  });
  assert.deepEqual(negate({ low: new Big(-2), high: '+∞' }), { low: '-∞', high: new Big(2) });
});

test('a growth rate that no pair of true values has is not consistent', () => {
  assert.equal(isGrowthConsistent(intervalOf('3.76'), intervalOf('5.339'), printedInterval('37.1')), false);
});
