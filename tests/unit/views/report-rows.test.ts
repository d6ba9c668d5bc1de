import assert from 'node:assert/strict';
import test from 'node:test';
import { locales, type Locale } from '../../../src/i18n/locales.ts';
import { must } from '../../../src/model/dataset.ts';
import { homePlace } from '../../../src/model/place.ts';
import { latestReport } from '../../../src/views/latest-report.ts';
import { publishedReports } from '../../../src/views/report-rows.ts';
import { seriesTable } from '../../../src/views/series-table.ts';
import { realDataset as dataset } from '../real-dataset.ts';

const placesOf = (id: string, locale: Locale = 'en') =>
  publishedReports(dataset, must(dataset.indicators, id, 'indicator'), locale);
const rowsOf = (id: string, locale: Locale = 'en') =>
  placesOf(id, locale).flatMap(({ periods }) => periods.flatMap(({ rows }) => rows));

test('every report has its row, or is named in the row that says the same, in every language, with words in every cell', () => {
  for (const locale of locales) {
    const ids = [...dataset.indicators.keys()]
      .flatMap((id) => rowsOf(id, locale))
      .flatMap((row) => {
        for (const text of [row.period, row.value, row.statusLabel, row.source.label]) assert.match(text, /\S/, row.id);
        return [row.id, ...row.repeats.map(({ id }) => id)];
      });
    assert.deepEqual(ids.toSorted(), [...dataset.observations.keys()].toSorted());
  }
});

test('only what says nothing new is folded away: the same number, of the same kind, without a word of its own', () => {
  for (const id of dataset.indicators.keys())
    for (const row of rowsOf(id))
      for (const { id: folded } of row.repeats) {
        const [first, repeat] = [row.id, folded].map((one) => must(dataset.observations, one, 'report'));
        assert.equal(repeat?.value, first?.value);
        assert.equal(repeat?.status, first?.status);
        assert.ok(repeat && !repeat.used && repeat.note === undefined, folded);
      }
});

test('within a period the outcome that is used stands first', () => {
  const rows = rowsOf('exports').filter(({ period }) => period === '2021');
  assert.equal(rows[0]?.used, true);
  assert.notEqual(rows[0]?.status, 'target');
});

test('the table of a series has each year once, newest first, says of a gap that it is one, and computes no growth across a break or between rates', () => {
  for (const indicator of dataset.indicators.values()) {
    const { rows } = seriesTable(dataset, indicator, 'en');
    assert.equal(new Set(rows.map(({ period }) => period)).size, rows.length, indicator.id);
    for (const { growth } of rows) {
      if (growth?.kind !== 'derived') continue;
      assert.ok(indicator.measure === 'flow' || indicator.measure === 'level', indicator.id);
    }
  }
});

test('the latest report is one that the site uses: of a full year where a measure adds up over one, else of whatever time', () => {
  for (const [id, { measure }] of dataset.indicators) {
    const latest = latestReport(dataset, id);
    if (!latest) continue;
    assert.ok(latest.used);
    const outcomes = [...must(dataset.series, id, 'series').used.values()].filter(
      ({ role, place }) => role === 'outcome' && place === homePlace,
    );
    const years = outcomes.filter(({ period }) => period.kind === 'year');
    const wanted = ['flow', 'growth'].includes(measure) && years.length > 0 ? years : outcomes;
    assert.ok(wanted.includes(latest), id);
    for (const { period } of wanted) assert.ok(latest.period.lastDay >= period.lastDay, id);
  }
  assert.equal(latestReport(dataset, 'refinery-utilisation')?.period.kind, 'quarter');
});
