import assert from 'node:assert/strict';
import test from 'node:test';
import { judgementOf } from '../../../src/figures/verdict.ts';
import { plannedYear } from './planned-year.ts';

test('what another report gives lies on the wanted side of the plan that a share presumes, or contradicts', () => {
  const verdict = (other: string, fields: string): string | undefined => {
    const rows = [
      { value: '5.00', share: '100', chosen: 'latest' },
      { value: other, source: 'later' },
    ];
    return judgementOf(plannedYear(rows, fields), 'output', '2021')?.verdict;
  };
  for (const [fields, better, worse] of [
    ['', '6.00', '4.00'],
    ['direction: less\n', '4.00', '6.00'],
  ] as const) {
    assert.equal(verdict(better, fields), 'met-by-share', fields);
    assert.equal(verdict(worse, fields), 'differ', fields);
  }
});
