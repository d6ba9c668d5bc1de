import assert from 'node:assert/strict';
import test from 'node:test';
import { calls } from '../../../src/figures/calls/registry.ts';
import { must } from '../../../src/model/dataset.ts';
import { seriesTable } from '../../../src/views/series-table.ts';
import { plannedYear } from './planned-year.ts';

const rows = ['2018', '2019', '2020', '2021'].map((period, index) => ({ period, value: `${5.1 + 2 * index}` }));
const dataset = plannedYear(
  rows,
  'breaks: [{ after: 2019, reason: { vi: Cách tính thay đổi., en: The definition changed. } }]\n',
);

test('nothing is computed across a break in the series, and all on either side of it', () => {
  for (const name of ['change', 'average-growth', 'multiple']) {
    const problems = (from: string, to: string) => calls[name]?.check(dataset, { indicator: 'output', from, to });
    assert.match(problems('2019', '2020')?.[0]?.found ?? '', /break after 2019/, name);
    assert.match(problems('2018', '2021')?.[0]?.found ?? '', /break after 2019/, name);
    assert.deepEqual([problems('2018', '2019'), problems('2020', '2021')], [[], []], name);
  }
});

test('a table computes no growth for the first year after a break, and marks the last one before it', () => {
  const { rows: years } = seriesTable(dataset, must(dataset.indicators, 'output', 'indicator'), 'en');
  assert.deepEqual(
    years.map(({ period, growth, broken }) => [period, growth !== undefined, broken]),
    [
      ['2021', true, false],
      ['2020', false, false],
      ['2019', true, true],
      ['2018', false, false],
    ],
  );
});
