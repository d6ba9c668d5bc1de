import assert from 'node:assert/strict';
import test from 'node:test';
import { chartFile, sharePath } from '../../../../src/views/file-paths.ts';
import { pageRegistry } from '../../../../src/views/page-registry.ts';
import { pictureJobs, pictureKey } from '../../../../src/build/pictures/picture-jobs.ts';
import { locales } from '../../../../src/i18n/locales.ts';
import { exampleAddress } from '../../example-address.ts';
import { smallDataset } from '../../small-dataset.ts';

const dataset = smallDataset();
const jobs = pictureJobs(dataset, exampleAddress);
const job = jobs[0] ?? assert.fail('There is no picture.');

test('every listed page and every chart has its picture in each language, once', () => {
  const pages = pageRegistry(dataset).filter(({ listed }) => listed);
  const charts = [...dataset.charts.keys()].flatMap((id) => locales.map((locale) => chartFile(id, locale, 'png')));
  const expected = [...pages.map(sharePath), ...charts].sort();
  assert.deepEqual(jobs.map(({ path }) => path).sort(), expected);
  assert.equal(new Set(expected).size, expected.length);
});

test('share pictures do not depend on where the site stands; charts name its address', () => {
  const elsewhere = pictureJobs(dataset, (path) => `https://elsewhere.example${path}`);
  for (const [index, one] of jobs.entries()) {
    const other = elsewhere[index] ?? assert.fail();
    assert.equal(JSON.stringify(one) === JSON.stringify(other), one.kind === 'share', one.path);
  }
});

test('the key follows the content and the drawing code, and not the place', () => {
  const key = pictureKey(job, 'code');
  assert.match(key, /^[0-9a-f]{64}$/);
  assert.equal(pictureKey({ ...job, path: '/share/other.png' }, 'code'), key);
  assert.notEqual(pictureKey(job, 'other code'), key);
  assert.ok(job.kind === 'share');
  assert.notEqual(pictureKey({ ...job, view: { ...job.view, title: 'Another' } }, 'code'), key);
});
