import assert from 'node:assert/strict';
import test from 'node:test';
import { locales, type Locale } from '../../../src/i18n/locales.ts';
import { must } from '../../../src/model/dataset.ts';
import { homePlace } from '../../../src/model/place.ts';
import { latestReport } from '../../../src/views/latest-report.ts';
import { reportGroups } from '../../../src/views/report-rows.ts';
import { realDataset as dataset } from '../real-dataset.ts';

const rowsOf = (id: string, locale: Locale = 'en') =>
  reportGroups(dataset, must(dataset.indicators, id, 'indicator'), locale).flatMap(({ rows }) => rows);

test('every report about the province has one row in every language, with words in every cell', () => {
  for (const locale of locales) {
    const ids = [...dataset.indicators.keys()]
      .flatMap((id) => rowsOf(id, locale))
      .map((row) => {
        for (const text of [row.period, row.value, row.statusLabel, row.source.label]) assert.match(text, /\S/, row.id);
        return row.id;
      });
    const own = [...dataset.observations.values()].filter(({ place }) => place === homePlace);
    assert.deepEqual(ids.toSorted(), own.map(({ id }) => id).toSorted());
  }
});

test('within a period the outcome that is used stands first', () => {
  const rows = rowsOf('exports').filter(({ period }) => period === '2021');
  assert.equal(rows[0]?.used, true);
  assert.notEqual(rows[0]?.status, 'target');
});

test('growth is computed between neighbouring years, never across a break or between rates', () => {
  const exports = rowsOf('exports').find(
    ({ period, used, status }) => period === '2021' && used && status !== 'target',
  );
  assert.equal(exports?.computed?.key, 'change from=2020 indicator=exports to=2021');
  assert.equal(exports?.computed?.text, '42%');
  for (const { id, measure, breaks } of dataset.indicators.values()) {
    for (const row of rowsOf(id)) {
      if (row.computed === undefined) continue;
      assert.ok(measure === 'flow' || measure === 'level', row.id);
      const year = must(dataset.observations, row.id, 'report').period.year;
      assert.ok(!breaks.some(({ after }) => after === year - 1), row.id);
    }
  }
});

test('the latest report is a full year where there is one, and one that the site uses', () => {
  for (const id of dataset.indicators.keys()) {
    const latest = latestReport(dataset, id);
    if (!latest) continue;
    assert.ok(latest.used);
    const years = [...must(dataset.series, id, 'series').used.values()].filter(
      ({ role, period, place }) => role === 'outcome' && period.kind === 'year' && place === homePlace,
    );
    for (const { period } of years) assert.ok(latest.period.kind === 'year' && latest.period.year >= period.year, id);
  }
});
