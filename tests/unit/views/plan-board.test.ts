import assert from 'node:assert/strict';
import test from 'node:test';
import { planBoard } from '../../../src/views/plan-board.ts';
import { realDataset as dataset } from '../real-dataset.ts';

const years = planBoard(dataset, 'en');
const row = (indicator: string, year: string) =>
  years.find((one) => one.year === year)?.rows.find((one) => one.indicator.id === indicator);

test('the year of the starting report comes first, then the years that have ended from the latest, then those to come', () => {
  const [first, ...rest] = years.map(({ year }) => year);
  const toCome = (year: string): boolean => `${year}-12` > dataset.site.asOf;
  assert.equal(first, '2021');
  assert.deepEqual(rest, [
    ...rest
      .filter((year) => !toCome(year))
      .toSorted()
      .toReversed(),
    ...rest.filter(toCome).toSorted(),
  ]);
});

test('every plan of a year is on the board once, and nothing stands there without a target', () => {
  const onBoard = years.flatMap(({ rows }) => rows.flatMap(({ targets }) => targets.map(({ id }) => id)));
  assert.equal(new Set(onBoard).size, onBoard.length);
  const shown = new Set(years.flatMap(({ year, rows }) => rows.map(({ indicator }) => `${indicator.id} ${year}`)));
  for (const report of dataset.observations.values()) {
    if (report.role === 'target' && report.period.kind === 'year' && report.targetKind === undefined)
      assert.ok(shown.has(`${report.indicator} ${report.period.id}`), report.id);
  }
  for (const { rows } of years)
    for (const { targets, impliedTarget } of rows) assert.ok(targets.length > 0 || impliedTarget);
});

test('the four targets of 2021', () => {
  assert.equal(row('exports', '2021')?.state, 'met');
  assert.equal(row('refinery-utilisation', '2021')?.state, 'unknown');
  assert.ok(row('refinery-utilisation', '2021')?.searched);
  assert.equal(row('industrial-value-added-growth', '2021')?.state, 'unknown');
});

test('a year that has not ended on the date of the site is pending', () => {
  for (const { year, rows } of years) {
    for (const { outcomes, state } of rows) {
      if (outcomes.length > 0) continue;
      assert.equal(state, `${year}-12` > dataset.site.asOf ? 'pending' : 'unknown', year);
    }
  }
});
