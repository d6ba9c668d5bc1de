import assert from 'node:assert/strict';
import test from 'node:test';
import { formatDate, formatPeriod, formatShortDate } from '../../../src/i18n/format-period.ts';
import { parsePeriod } from '../../../src/model/period.ts';

const nb = '\u00a0';

const periods: readonly (readonly [id: string, vi: string, en: string])[] = [
  ['2021', '2021', '2021'],
  ['2021-H1', '6 tháng đầu năm 2021', 'first half of 2021'],
  ['2021-H2', '6 tháng cuối năm 2021', 'second half of 2021'],
  ['2021-Q1', 'quý I/2021', 'first quarter of 2021'],
  ['2021-Q4', 'quý IV/2021', 'fourth quarter of 2021'],
  ['2021-M09', '9/2021', `Sep${nb}2021`],
  ['2021-YTD9', '9 tháng đầu năm 2021', 'first 9 months of 2021'],
  ['2021/2025', '2021–2025', '2021–2025'],
  ['2021-YTD/2021-08-14', 'từ đầu năm đến 14/8/2021', `January to 14${nb}Aug${nb}2021`],
  ['@2024-12-31', 'ngày 31/12/2024', `31${nb}Dec${nb}2024`],
  ['@2024-12', 'tháng 12/2024', `Dec${nb}2024`],
  ['@2024', 'năm 2024', 'in 2024'],
  ['@2023?', 'không muộn hơn năm 2023', 'no later than 2023'],
  ['2018-10/2022-07', '10/2018 – 7/2022', `Oct${nb}2018 to Jul${nb}2022`],
];

for (const [id, vi, en] of periods) {
  test(`the period ${id}`, () => {
    assert.ok(parsePeriod(id));
    assert.equal(formatPeriod(id, 'vi'), vi);
    assert.equal(formatPeriod(id, 'en'), en);
  });
}

test('dates as precise as they are known', () => {
  assert.equal(formatDate('2021', 'vi'), '2021');
  assert.equal(formatDate('2021-01', 'vi'), 'tháng 1/2021');
  assert.equal(formatDate('2021-01-15', 'vi'), '15/1/2021');
  assert.equal(formatDate('2021-01', 'en'), 'January 2021');
  assert.equal(formatDate('2021-01-15', 'en'), `15${nb}January 2021`);
  assert.equal(formatShortDate('2021-12-05', 'vi'), '5/12/2021');
  assert.equal(formatShortDate('2021-12-05', 'en'), `5${nb}Dec${nb}2021`);
});
