import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { niceScale } from '../../../src/charts/scale.ts';

const format = (value: number, decimals: number): string => value.toFixed(decimals);
const labels = (min: number, max: number, zero: boolean): string[] =>
  niceScale({ min, max, zero, format }).ticks.map(({ label }) => label);

test('ticks are round, and their labels have the decimals of the step', () => {
  assert.deepEqual(labels(1.737, 8.5, true), ['0', '2', '4', '6', '8', '10']);
  assert.deepEqual(labels(4.1, 17.15, false), ['0', '5', '10', '15', '20']);
  assert.deepEqual(labels(0.11, 0.31, true), ['0.0', '0.1', '0.2', '0.3', '0.4']);
  assert.deepEqual(labels(63_589.7, 141_640, true), ['0', '50000', '100000', '150000']);
});

test('negative values have an axis below zero', () => {
  assert.deepEqual(labels(-8.2, 42.7, true), ['-20', '0', '20', '40', '60']);
  assert.deepEqual(labels(-5, -1, true), ['-5', '-4', '-3', '-2', '-1', '0']);
});

test('one value still has an axis', () => {
  assert.equal(niceScale({ min: 0, max: 0, zero: true, format }).ticks.length > 1, true);
  assert.equal(niceScale({ min: 7, max: 7, zero: false, format }).ticks.length > 1, true);
});

test('noughts stand on their axis, which goes no lower: there is no less than none', () => {
  assert.deepEqual(labels(0, 0, false), ['0.0', '0.2', '0.4', '0.6', '0.8', '1.0']);
  assert.equal(niceScale({ min: 2, max: 2, zero: false, decimals: 0, format }).min >= 0, true);
});

test('limits that are no limits are refused', () => {
  assert.throws(() => niceScale({ min: Infinity, max: -Infinity, zero: true, format }), /smallest and the largest/);
});

test('whatever the values, at most six ticks hold them, evenly spaced', () => {
  const value = fc.double({ min: -1e9, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(value, value, fc.boolean(), (a, b, zero) => {
      const [min, max] = [Math.min(a, b), Math.max(a, b)];
      // Values that differ after the fifteenth digit alone have no axis in floating point, and nobody draws them.
      fc.pre(max - min > 1e-6 * Math.max(1, Math.abs(min), Math.abs(max)));
      const scale = niceScale({ min, max, zero, format });
      const slack = (scale.max - scale.min) * 1e-6;
      assert.ok(scale.ticks.length >= 2 && scale.ticks.length <= 6);
      assert.ok(scale.min <= min + slack && scale.max >= max - slack);
      assert.equal(scale.ticks[0]?.value, scale.min);
      assert.equal(scale.ticks.at(-1)?.value, scale.max);
      if (zero) assert.ok(scale.ticks.some((tick) => tick.value === 0));
    }),
  );
});
