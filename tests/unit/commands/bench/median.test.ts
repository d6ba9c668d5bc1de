import assert from 'node:assert/strict';
import test from 'node:test';
import { median, numberOfRuns } from '../../../../src/commands/bench/median.ts';

test('the median is the middle value, or lies between the two middle ones', () => {
  assert.equal(median([9, 1, 2]), 2);
  assert.equal(median([4, 1, 3, 2]), 2.5);
  assert.equal(median([]), NaN);
});

test('RUNS says how often things are measured', () => {
  assert.equal(numberOfRuns(3, {}), 3);
  assert.equal(numberOfRuns(3, { RUNS: '1' }), 1);
  assert.throws(() => numberOfRuns(3, { RUNS: 'few' }), /RUNS is "few"/);
});
