import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import test from 'node:test';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { locales } from '../../../../src/i18n/locales.ts';
import { columnWords } from '../../../../src/i18n/messages/columns.ts';
import { archiveEntries } from '../../../../src/outputs/data/archive.ts';
import { chartCsv, chartJson } from '../../../../src/outputs/data/chart-files.ts';
import { dataFiles } from '../../../../src/outputs/data/data-files.ts';
import { workbooks } from '../../../../src/outputs/data/workbook.ts';
import { exampleAddress } from '../../example-address.ts';
import { assertGolden } from '../../golden.ts';
import { smallContent, smallDataset } from '../../small-dataset.ts';

const dataset = smallDataset();
const files = dataFiles(dataset, exampleAddress);
const entries = archiveEntries(dataset, exampleAddress);
const textOf = (name: string): string => entries.get(name) ?? assert.fail(`There is no ${name}.`);
const rowsOf = (name: string): Record<string, string>[] => parse(textOf(name), { columns: true });

for (const name of [
  'exports.csv',
  'exports.places.csv',
  'exports.json',
  'other-figures.csv',
  'other-figures.json',
  'sources.csv',
  'indicators.csv',
  'places.csv',
  'projects.json',
  'verdicts.json',
  'datapackage.json',
  ...locales.flatMap((locale) => [`README.${locale}.txt`, `CITATION.${locale}.txt`]),
]) {
  test(`${name} is what it was`, () => assertGolden(`data/${name}`, textOf(name)));
}

test('the files of a chart are what they were', () => {
  const chart = dataset.charts.get('exports-plan');
  assert.ok(chart);
  assertGolden('data/charts/exports-plan.csv', chartCsv(dataset, chart));
  assertGolden('data/charts/exports-plan.json', chartJson(dataset, chart, exampleAddress));
});

test('every report is in the file of all and in one other file', () => {
  const all = rowsOf('observations.csv').map(({ id }) => id);
  assert.deepEqual(all.toSorted(), [...dataset.observations.keys()].toSorted());
  assert.deepEqual(
    [...rowsOf('exports.csv'), ...rowsOf('other-figures.csv')].map(({ id }) => id).toSorted(),
    all.toSorted(),
  );
});

test('a file of the province has its reports alone, one of places those of every place', () => {
  const file = 'observations/exports.csv';
  const row = 'exports-vietnam-2020-outcome-office,vietnam,2020,final,281,,usd-billion,exact,,,,office,,,,,\n';
  const more = archiveEntries(smallDataset({ [file]: `${smallContent[file]}${row}` }), exampleAddress);
  const has = (name: string): boolean => more.get(name)?.includes('exports-vietnam-2020') ?? false;
  assert.deepEqual(['exports.csv', 'exports.places.csv', 'observations.csv', 'observations.places.csv'].map(has), [
    false,
    true,
    false,
    true,
  ]);
});

test('numbers stand as they are published, and in one unit for computing', () => {
  const row = rowsOf('exports.csv').find(({ id }) => id === 'exports-2019-outcome-office');
  assert.deepEqual(
    [row?.['value'], row?.['unit'], row?.['numeric_value'], row?.['numeric_unit'], row?.['low'], row?.['high']],
    ['3701', 'usd-million', '3.701', 'usd-billion', '3.7005', '3.7015'],
  );
});

test('a range has bounds and no single value; "more than" goes up to the next step', () => {
  const range = rowsOf('exports.csv').find(({ qualifier }) => qualifier === 'range');
  assert.deepEqual([range?.['numeric_value'], range?.['low'], range?.['high']], ['', '3.1', '3.3']);
  const more = rowsOf('other-figures.csv')[0];
  assert.deepEqual([more?.['qualifier'], more?.['low'], more?.['high']], ['more-than', '113000', '114000']);
});

test('every column is explained in both languages, and every code is in its column’s list', () => {
  for (const file of files) {
    for (const column of file.columns ?? []) {
      assert.ok(
        Object.values(columnWords(column.id).description).every((text) => text !== ''),
        column.id,
      );
      if (column.codes.length === 0) continue;
      for (const row of rowsOf(file.name))
        assert.ok(
          row[column.id] === '' || column.codes.some(({ code }) => code === row[column.id]),
          `${file.name}, ${column.id}: ${row[column.id]}`,
        );
    }
  }
});

test('the package names every file with its size and hash', () => {
  const { resources } = JSON.parse(textOf('datapackage.json')) as {
    resources: { path: string; bytes: number; hash: string }[];
  };
  assert.deepEqual(
    resources.map(({ path }) => path),
    files.map(({ name }) => name),
  );
  for (const { path, bytes, hash } of resources) {
    const data = Buffer.from(textOf(path));
    assert.equal(bytes, data.length, path);
    assert.equal(hash, `sha256:${createHash('sha256').update(data).digest('hex')}`, path);
  }
});

test('a source that nothing rests on is not published', () => {
  const more = smallDataset({
    'sources.csv': `${smallContent['sources.csv'] ?? ''}unused,https://unused.example/a.htm,Unused,printed,Nobody,Nobody,,,press,2021,printed,en,,\n`,
  });
  assert.doesNotMatch(archiveEntries(more, exampleAddress).get('sources.csv') ?? '', /unused/);
});

test('an indicator may not take the name of a list', () => {
  const clash = smallDataset({
    'indicators/sources.yaml': (smallContent['indicators/exports.yaml'] ?? '')
      .replace('Giá trị xuất khẩu, en: Exports', 'Số nguồn, en: Count of sources')
      .replace('xuat-khau, en: exports', 'nguon-so, en: sources-count'),
    'observations/sources.csv': (smallContent['observations/exports.csv'] ?? '').replaceAll(/^exports-/gm, 'sources-'),
  });
  assert.throws(() => dataFiles(clash, exampleAddress), /Two data files are called sources\.csv/);
});

test('workbooks are the same to the byte, and hold every row with its numbers as numbers', async () => {
  const books = await workbooks(dataset, files, exampleAddress);
  assert.deepEqual([...books.keys()], ['thanh-hoa-industry-trade.xlsx', 'exports.xlsx']);
  const again = await workbooks(dataset, files, exampleAddress);
  for (const [name, bytes] of books) assert.deepEqual(again.get(name), bytes, name);
  const parts = unzipSync(books.get('exports.xlsx') ?? assert.fail());
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? assert.fail());
  assert.equal(sheet.split('<row ').length - 1, rowsOf('exports.places.csv').length + 1);
  assert.match(sheet, /<c r="[A-Z]+\d+"[^>]*><v>3\.701<\/v>/);
  assert.doesNotMatch(Object.keys(parts).join(), /calcChain|vba/);
  // A month is no day: what is known to the month stays text.
  const strings = Object.entries(parts).flatMap(([name, part]) => (name.endsWith('.xml') ? strFromU8(part) : []));
  assert.match(strings.join(), />2021-01</);
  assert.doesNotMatch(strings.join(), />2021-02-10</);
  const answers = [...sheet.matchAll(/ t="b"[^>]*><v>(\d)<\/v>/g)].map(([, value]) => value === '1');
  assert.deepEqual(
    answers,
    rowsOf('exports.places.csv').map(({ used }) => used === 'true'),
  );
});
