import assert from 'node:assert/strict';
import test from 'node:test';
import { readPeriods } from '../../../../src/outputs/search/asked-period.ts';
import { forms } from '../../../../src/outputs/search/words.ts';

test('parts of a year are read in both languages', () => {
  const periods = {
    'quý 1 2024': '2024-Q1',
    'quí II năm 2024': '2024-Q2',
    '6 tháng đầu năm 2022': '2022-H1',
    'nửa đầu năm 2022': '2022-H1',
    'tháng 9 năm 2025': '2025-M09',
    'chín tháng 2018': '2018-YTD9',
    'first half of 2024': '2024-H1',
    'nine months 2018': '2018-YTD9',
    'Q3 2022': '2022-Q3',
    'september 2025': '2025-M09',
    'năm 2021': '2021',
    'july 2025': '2025-M07',
    'sept 2025': '2025-M09',
    '9T/2025': '2025-YTD9',
    'T8/2024': '2024-M08',
    '6 tháng cuối năm 2022': '2022-H2',
    'tháng mười hai 2024': '2024-M12',
    'năm ngoái': '2025',
    'this year': '2026',
    'quý III': '-Q3',
    'nhà máy 2023': '2023',
  };
  for (const [text, period] of Object.entries(periods))
    assert.deepEqual(readPeriods(forms(text), 2026).periods, [period], text);
});
