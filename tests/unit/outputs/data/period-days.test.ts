import assert from 'node:assert/strict';
import test from 'node:test';
import { parsePeriod } from '../../../../src/model/period.ts';
import { periodDays } from '../../../../src/outputs/data/period-days.ts';

const cases: readonly (readonly [string, string, string])[] = [
  ['2021', '2021-01-01', '2021-12-31'],
  ['2021-H2', '2021-07-01', '2021-12-31'],
  ['2021-Q2', '2021-04-01', '2021-06-30'],
  ['2024-M02', '2024-02-01', '2024-02-29'],
  ['2023-M02', '2023-02-01', '2023-02-28'],
  ['2000-M02', '2000-02-01', '2000-02-29'],
  ['1900-M02', '1900-02-01', '1900-02-28'],
  ['2021-YTD9', '2021-01-01', '2021-09-30'],
  ['2021/2025', '2021-01-01', '2025-12-31'],
  ['2018-10/2022-07', '2018-10-01', '2022-07-31'],
];

for (const [id, start, end] of cases) {
  test(`${id} runs from ${start} to ${end}`, () => {
    const period = parsePeriod(id);
    assert.ok(period);
    assert.deepEqual(periodDays(period), { start, end });
  });
}
