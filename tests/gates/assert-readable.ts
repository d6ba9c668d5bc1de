import assert from 'node:assert/strict';
import type { ContentProblem } from '../../src/model/content-problem.ts';

/** Every problem is in two parts, and none shows anything of our own code. */
export function assertReadable(problems: readonly ContentProblem[]): void {
  for (const problem of problems) {
    assert.match(problem.found, /[.?!”"…]$/u);
    assert.match(problem.expected, /\S/);
    assert.doesNotMatch(`${problem.found} ${problem.expected}`, /undefined|NaN|\[object|TypeError|\bat .*\.ts:\d/);
  }
}
