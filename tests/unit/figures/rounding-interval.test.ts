import assert from 'node:assert/strict';
import test from 'node:test';
import Big from 'big.js';
import fc from 'fast-check';
import { isFinite, point } from '../../../src/figures/interval.ts';
import {
  inUnit,
  lastDigitStep,
  printedInterval,
  restate,
  roundingInterval,
} from '../../../src/figures/rounding-interval.ts';
import type { Qualifier, Status } from '../../../src/model/status.ts';
import { areCommensurable, unitIds, type Unit } from '../../../src/model/unit.ts';
import { printedValue } from './decimals.ts';

const interval = (
  value: string,
  qualifier: Qualifier = 'exact',
  status: Status = 'reported',
  more: { upper?: string; precision?: string; unit?: Unit } = {},
) =>
  roundingInterval({
    value,
    qualifier,
    status,
    upper: more.upper,
    precision: more.precision,
    unit: more.unit ?? 'usd-million',
  });
const ends = ({ low, high }: ReturnType<typeof interval>): string =>
  [low, high].map((end) => (typeof end === 'string' ? end : end.toFixed())).join(' to ');

test('what a printed value means', () => {
  assert.equal(ends(interval('3.76')), '3.755 to 3.765');
  assert.equal(ends(interval('5339')), '5338.5 to 5339.5');
  assert.equal(ends(interval('113000', 'exact', 'estimate', { precision: '1000' })), '112500 to 113500');
  assert.equal(ends(interval('2.8', 'about')), '2.7 to 2.9');
  assert.equal(ends(interval('2.8', 'nearly')), '2.7 to 2.8');
  assert.equal(ends(interval('3.677', 'more-than')), '3.677 to 3.678');
  assert.equal(ends(interval('90', 'at-least')), '90 to +∞');
  assert.equal(ends(interval('3.1', 'range', 'reported', { upper: '3.3' })), '3.1 to 3.3');
  assert.equal(ends(printedInterval('-20.6')), '-20.65 to -20.55');
});

test('a target is exact', () => {
  for (const qualifier of ['exact', 'about', 'at-least', 'more-than'] as const)
    assert.equal(ends(interval('4', qualifier, 'target')), '4 to 4', qualifier);
});

test('a count is exact, but a long one that ends in zeros may be rounded', () => {
  for (const [value, expected] of [
    ['19', '19 to 19'],
    ['20', '20 to 20'],
    ['3852', '3852 to 3852'],
    ['3000', '2999.5 to 3000.5'],
  ] as const)
    assert.equal(ends(interval(value, 'exact', 'reported', { unit: 'enterprise' })), expected);
  assert.equal(ends(interval('19', 'about', 'reported', { unit: 'enterprise' })), '18 to 20');
});

test('the interval of a rounded value contains the true one', () => {
  fc.assert(
    fc.property(printedValue, ({ truth, value }) => {
      const { low, high } = interval(value);
      assert.ok(isFinite(low) && isFinite(high) && low.lte(truth) && high.gte(truth));
    }),
  );
});

test('the interval is one step of the last printed digit wide', () => {
  fc.assert(
    fc.property(printedValue, ({ value }) => {
      const { low, high } = interval(value);
      assert.ok(typeof low !== 'string' && typeof high !== 'string');
      assert.ok(high.minus(low).eq(lastDigitStep(value)));
    }),
  );
});

const pairs = unitIds.flatMap((from) =>
  unitIds.filter((to) => areCommensurable(from, to)).map((to) => [from, to] as const),
);

test('a change of unit is exact, there and back', () => {
  fc.assert(
    fc.property(printedValue, fc.constantFrom(...pairs), ({ truth, value }, [from, to]) => {
      const back = inUnit(inUnit(point(truth), from, to), to, from);
      assert.ok(typeof back.low !== 'string' && back.low.eq(truth));
      assert.ok(new Big(restate(restate(value, from, to), to, from)).eq(value));
    }),
  );
});

test('a restated number keeps its digits, and no more', () => {
  assert.equal(restate('5339', 'usd-million', 'usd-billion'), '5.339');
  assert.equal(restate('3.760', 'usd-billion', 'usd-million'), '3760');
  assert.equal(restate('0.5', 'usd-billion', 'usd-million'), '500');
  assert.equal(restate('3.76', 'usd-billion', 'usd-billion'), '3.76');
  assert.equal(restate('108643', 'vnd-billion', 'vnd-trillion'), '108.643');
});

test('units of different kinds are not converted', () => {
  assert.throws(() => inUnit(point(new Big(1)), 'usd-million', 'vnd-billion'), /cannot be stated/);
  assert.throws(() => inUnit(point(new Big(1)), 'percent', 'percentage-point'), /cannot be stated/);
});
