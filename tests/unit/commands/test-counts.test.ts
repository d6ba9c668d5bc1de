import assert from 'node:assert/strict';
import test from 'node:test';
import { addCounts, noTests, testCounts } from '../../../src/commands/test-counts.ts';

test('the closing lines of Node’s runner are counted', () => {
  const output = '✔ a pass 9 (1ms)\nℹ tests 5\nℹ pass 3\nℹ fail 1\nℹ skipped 1\n';
  assert.deepEqual(testCounts(output), { passed: 3, failed: 1, skipped: 1 });
});

test('the closing lines of Playwright are counted, coloured or not', () => {
  const output = '  \x1b[31m1 failed\x1b[39m\n    pages.test.ts › a\n  2 skipped\n  50 passed (1.1m)\n';
  assert.deepEqual(testCounts(output), { passed: 50, failed: 1, skipped: 2 });
});

test('runs add up, and no run is nothing', () => {
  assert.deepEqual(testCounts(''), noTests);
  const one = { passed: 1, failed: 0, skipped: 2 };
  assert.deepEqual(addCounts(one, one), { passed: 2, failed: 0, skipped: 4 });
});
