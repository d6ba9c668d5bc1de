import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { realDataset } from '../real-dataset.ts';

/**
 * Every figure that was collected, by indicator, place and source, then status and periods. Without its value: a corrected value passes, a lost row
 * does not, and a new row needs no line here.
 */
const collected = readFileSync(new URL('collected-rows.txt', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .flatMap((line) => {
    const [series = '', reports = ''] = line.split(': ');
    return reports.split('; ').flatMap((part) => {
      const [status = '', ...periods] = part.split(' ');
      return periods.map((period) => `${series} ${status} ${period}`);
    });
  });

const keyOf = (indicator: string, place: string, source: string, status: string, period: string): string =>
  [indicator, place, source, status, period].join(' ');

const count = (keys: readonly string[]): Map<string, number> =>
  keys.reduce((counts, key) => counts.set(key, (counts.get(key) ?? 0) + 1), new Map<string, number>());

test('every figure that was collected is published, or named with its reason among those left out', () => {
  const { observations, leftOut } = realDataset;
  const found = count([
    ...[...observations.values()].map((row) => keyOf(row.indicator, row.place, row.source, row.status, row.period.id)),
    ...leftOut.map((row) => keyOf(row.indicator, row.place, row.source, row.status, row.period)),
  ]);
  const lost = [...count(collected)].filter(([key, times]) => (found.get(key) ?? 0) < times).map(([key]) => key);
  assert.deepEqual(lost, []);
});

test('the list names the three collections whole', () => assert.equal(collected.length, 259 + 810 + 2041));

test('nothing is both published and left out', () => {
  const { observations, leftOut } = realDataset;
  const published = new Set(
    [...observations.values()].map((row) => keyOf(row.indicator, row.place, row.source, row.status, row.period.id)),
  );
  const both = leftOut.map((row) => keyOf(row.indicator, row.place, row.source, row.status, row.period));
  assert.deepEqual(
    both.filter((key) => published.has(key)),
    [],
  );
});
