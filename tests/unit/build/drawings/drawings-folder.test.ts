import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test, { after } from 'node:test';
import { drawAhead } from '../../../../src/build/drawings/draw-ahead.ts';
import { drawingsFolder } from '../../../../src/build/drawings/drawings-folder.ts';
import { locales } from '../../../../src/i18n/locales.ts';
import { must, type Dataset } from '../../../../src/model/dataset.ts';
import { chartDrawings } from '../../../../src/charts/chart-drawings.ts';
import { smallContent, smallDataset } from '../../small-dataset.ts';

const base = mkdtempSync(path.join(tmpdir(), 'drawings-'));
after(() => rmSync(base, { recursive: true }));

const dataset = smallDataset();
const rows = smallContent['observations/exports.csv'] ?? '';
const corrected = smallDataset({ 'observations/exports.csv': rows.replace(',3701,', ',3702,') });
const charts = [...dataset.charts.values()];

const draw = (from: Dataset, kept?: ReturnType<typeof drawingsFolder>): string =>
  chartDrawings(from, must(from.charts, 'exports-plan', 'chart'), 'vi', kept).svg;

/** A folder whose drawing of the chart is a mark, so that taking it and drawing anew can be told apart. */
function marked(name: string, version: string): string {
  const folder = path.join(base, name);
  draw(dataset, drawingsFolder(folder, version));
  for (const file of readdirSync(folder)) writeFileSync(path.join(folder, file), 'kept');
  return folder;
}

test('a kept drawing is taken and not drawn again', () => {
  assert.equal(draw(dataset, drawingsFolder(marked('same', 'code'), 'code')), 'kept');
});

test('a corrected report is drawn anew', () => {
  const folder = marked('content', 'code');
  assert.equal(draw(corrected, drawingsFolder(folder, 'code')), draw(corrected));
  assert.equal(readdirSync(folder).length, 2);
});

test('other code draws anew', () => {
  assert.equal(draw(dataset, drawingsFolder(marked('code', 'code'), 'other code')), draw(dataset));
});

test('drawing ahead leaves every chart in every language, as the page would draw it, and nothing else', async () => {
  const folder = path.join(base, 'ahead');
  draw(corrected, drawingsFolder(folder, 'code'));
  const worker = drawAhead({ dataset, folder, version: 'code' });
  worker.ref();
  await once(worker, 'exit');
  assert.equal(readdirSync(folder).length, charts.length * locales.length);
  const never = { ...drawingsFolder(folder, 'code'), write: () => assert.fail('It was not drawn ahead.') };
  for (const chart of charts) {
    for (const locale of locales)
      assert.equal(chartDrawings(dataset, chart, locale, never).svg, chartDrawings(dataset, chart, locale).svg);
  }
});
