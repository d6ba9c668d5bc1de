import assert from 'node:assert/strict';
import test from 'node:test';
import { answerTable } from '../../../../src/outputs/search/answer-table.ts';
import { searchEngine } from '../../../../src/outputs/search/search-engine.ts';
import { smallDataset } from '../../small-dataset.ts';

/** What answers a question without a year, of an indicator with figures for these periods. */
function newest(...periods: readonly string[]): string | undefined {
  const rows = periods.map((period) => [0, period, 0, period, 0, 0] as const);
  const answers = {
    locale: 'vi',
    thisYear: 2026,
    places: [['Thanh Hóa', ['Thanh Hóa']]],
    statuses: ['đã công bố'],
    sources: ['Báo Thanh Hóa'],
    indicators: [['Bông vải', '/chi-tieu/bong/', ['bông vải'], rows, [], []]],
  } as const;
  return searchEngine({ pages: [], answers }).find('bông vải').answers[0]?.value;
}

test('the newest full year answers, unless it lies more than a year behind what is known since', () => {
  assert.equal(newest('2024', '2025-YTD9'), '2024');
  assert.equal(newest('2023', '2025-YTD9'), '2025-YTD9');
  assert.equal(newest('2023', '2024'), '2024');
});

test('growth is told of what was reached, never of what was planned', () => {
  const rows = answerTable(smallDataset(), 'en', (path) => path).indicators.flatMap(([, , , own]) => own);
  assert.ok(rows.some(([, , role]) => role === 1));
  for (const [, period, role, , , , growth] of rows) if (role === 1) assert.equal(growth, undefined, period);
});
