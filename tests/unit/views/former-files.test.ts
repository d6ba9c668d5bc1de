import assert from 'node:assert/strict';
import test from 'node:test';
import { perLocale } from '../../../src/i18n/locales.ts';
import { citation } from '../../../src/views/citation.ts';
import { keptFiles } from '../../../src/views/former-paths.ts';
import { lastChanged } from '../../../src/views/last-changed.ts';
import { smallContent, smallDataset } from '../small-dataset.ts';

test('a file at a former address is the same file of the record as it is now called', () => {
  const dataset = smallDataset({
    'charts/exports-plan.yaml': `${smallContent['charts/exports-plan.yaml']}formerIds: [drawn-before]\n`,
  });
  const files = keptFiles(dataset);
  assert.ok(files.length > 2);
  for (const { from, to } of files) assert.equal(to, from.replace('drawn-before', 'exports-plan'));
});

test('a page is dated by the newest of its sources, and so is its citation; a year is no newer than its days', () => {
  const dataset = smallDataset({ 'sources.csv': smallContent['sources.csv']?.replace(',2021-01,', ',2021,') });
  const lastModified = lastChanged(dataset, 'indicator', 'exports');
  assert.equal(lastModified, '2021-02-10');
  const said = perLocale((locale) =>
    citation(dataset.site, { title: 'X', lastModified, locale }, 'https://x.example/'),
  );
  assert.match(said.en, /10\u00a0February 2021, https:/);
  assert.match(said.vi, /10\/2\/2021, https:/);
});
