import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { comparePeriods, monthOfDate, parsePeriod, type Period } from '../../../src/model/period.ts';

const year = fc.integer({ min: 1990, max: 2099 });
const pad = (month: number): string => String(month).padStart(2, '0');
const period: fc.Arbitrary<string> = fc.oneof(
  year.map(String),
  fc.tuple(year, fc.integer({ min: 1, max: 2 })).map(([y, n]) => `${y}-H${n}`),
  fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, n]) => `${y}-Q${n}`),
  fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, n]) => `${y}-M${pad(n)}`),
  fc.tuple(year, fc.constantFrom(2, 4, 5, 7, 8, 9, 10, 11)).map(([y, n]) => `${y}-YTD${n}`),
  fc.tuple(year, fc.nat({ max: 10 })).map(([y, n]) => `${y}/${y + n}`),
  fc.tuple(year, fc.nat({ max: 10 })).map(([y, n]) => `${y}-10/${y + n + 1}-07`),
);

const months = (id: string): number => {
  const { firstMonth, lastMonth } = parsePeriod(id) as Period;
  return lastMonth - firstMonth + 1;
};

test('every form is read, and keeps its id', () => {
  fc.assert(fc.property(period, (id) => assert.equal(parsePeriod(id)?.id, id)));
});

test('how many months each form takes', () => {
  assert.equal(months('2021'), 12);
  assert.equal(months('2021-H2'), 6);
  assert.equal(months('2021-Q3'), 3);
  assert.equal(months('2021-M09'), 1);
  assert.equal(months('2021-YTD9'), 9);
  assert.equal(months('2021/2025'), 60);
  assert.equal(months('2018-10/2022-07'), 46);
});

test('one time has one name: what has a shorter form is refused', () => {
  for (const id of [
    '2021-YTD1',
    '2021-YTD3',
    '2021-YTD6',
    '2021-YTD12',
    '2021-M9',
    '2021-M13',
    '2021-Q5',
    '2021-H3',
    '2025/2021',
    '2022-07/2018-10',
    '21',
    '2021-',
    ' 2021',
    '2021-q1',
    '2021 ',
  ]) {
    assert.equal(parsePeriod(id), undefined, id);
  }
});

test('periods have a total order, by their end, the longer one last', () => {
  fc.assert(
    fc.property(period, period, period, (a, b, c) => {
      const [x, y, z] = [a, b, c].map((id) => parsePeriod(id) as Period) as [Period, Period, Period];
      assert.equal(Math.sign(comparePeriods(x, y)), -Math.sign(comparePeriods(y, x)) || 0);
      if (comparePeriods(x, y) <= 0 && comparePeriods(y, z) <= 0) assert.ok(comparePeriods(x, z) <= 0);
    }),
  );
  const sorted = ['2021', '2021-H1', '2021-Q4', '2021-Q1', '2021-M12', '2020']
    .map((id) => parsePeriod(id) as Period)
    .sort(comparePeriods);
  assert.deepEqual(
    sorted.map(({ id }) => id),
    ['2020', '2021-Q1', '2021-H1', '2021-M12', '2021-Q4', '2021'],
  );
});

test('a date falls in its month; a year counts as its last', () => {
  assert.equal(monthOfDate('2021-03-15'), parsePeriod('2021-M03')?.firstMonth);
  assert.equal(monthOfDate('2021-03'), parsePeriod('2021-M03')?.firstMonth);
  assert.equal(monthOfDate('2021'), parsePeriod('2021-M12')?.firstMonth);
});
