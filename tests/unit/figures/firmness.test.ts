import assert from 'node:assert/strict';
import test from 'node:test';
import { firmness } from '../../../src/figures/firmness.ts';
import { must } from '../../../src/model/dataset.ts';
import { idOf, plannedYear, type Cells } from './planned-year.ts';

/** The firmness of the first row, among the others. */
function firm(...rows: readonly [Cells, ...Cells[]]): string {
  const rivals = rows.filter((row) => row.period === rows[0].period && row.supersededBy === undefined);
  const all = rows.map((row, index) => ({ ...row, chosen: index === 0 && rivals.length > 1 ? 'latest' : '' }));
  const dataset = plannedYear(all.toSorted((a, b) => ((a.period ?? '2021') < (b.period ?? '2021') ? -1 : 1)));
  return firmness(dataset, must(dataset.observations, idOf(rows[0]), 'report'));
}

test('what is said to be reached after the period is firm, as far as the date of the source is known', () => {
  for (const status of ['reported', 'provisional', 'final']) assert.equal(firm({ status }), 'firm');
  assert.equal(firm({ source: 'undated' }), 'firm');
  assert.equal(firm({ source: 'lastmonth' }), 'firm');
  assert.equal(firm({ source: 'before' }), 'never-confirmed');
  assert.equal(firm({ source: 'before', period: '2021-YTD11' }), 'firm');
});

test('an estimate is early until two years after its period, and never confirmed from then on', () => {
  assert.equal(firm({ status: 'estimate', period: '2024', source: 'longafter' }), 'early');
  assert.equal(firm({ status: 'estimate', period: '2024-M01', source: 'longafter' }), 'never-confirmed');
  assert.equal(firm({ status: 'estimate', period: '2024-M02', source: 'longafter' }), 'early');
  assert.equal(firm({ status: 'estimate', period: '2023', source: 'longafter' }), 'never-confirmed');
  assert.equal(firm({ status: 'forecast', period: '2025' }), 'early');
  assert.equal(firm({ status: 'target', period: '2030' }), 'firm');
});

test('an estimate that a firm report repeats within its rounding is firm', () => {
  const estimate: Cells = { status: 'estimate', value: '6293', unit: 'usd-million', source: 'before' };
  assert.equal(firm(estimate, { value: '6.29' }), 'firm');
  assert.equal(firm(estimate, { value: '6.3', qualifier: 'nearly' }), 'firm');
  assert.equal(firm(estimate, { value: '6.31' }), 'never-confirmed');
  assert.equal(
    firm(estimate, { value: '6.29', source: 'before', status: 'reported', period: '2020' }),
    'never-confirmed',
  );
  assert.equal(
    firm({ ...estimate, value: '7', unit: 'usd-billion', qualifier: 'about' }, { value: '7.8' }),
    'never-confirmed',
  );
});

test('a repeated estimate confirms nothing, nor does a report that another replaces or one made too early', () => {
  const estimate: Cells = { status: 'estimate', value: '6.3', source: 'lastmonth' };
  assert.equal(firm(estimate, { status: 'estimate', value: '6.3', source: 'after' }), 'never-confirmed');
  assert.equal(firm(estimate, { value: '6.3', source: 'before' }), 'never-confirmed');
  assert.equal(firm(estimate, { value: '6.3', supersededBy: idOf(estimate) }), 'never-confirmed');
});

test('a count at a date known to the month may be of its first day', () => {
  assert.equal(firm({ period: '@2021-12', source: 'before' }), 'firm');
  assert.equal(firm({ period: '@2021', source: 'before' }), 'firm');
  assert.equal(firm({ period: '@2021-12-31', source: 'before' }), 'never-confirmed');
  assert.equal(firm({ period: '@2021?', source: 'undated' }), 'firm');
});
