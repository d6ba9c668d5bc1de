import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { locales } from '../../src/i18n/locales.ts';
import { distFolder, projectRoot } from '../../src/commands/tool.ts';
import { builtNames, builtText } from './built-pages.ts';
import { toolIsHere } from './tool-is-here.ts';

const files = ['sitemap-index.xml', 'sitemap-0.xml'];
const schema = join(import.meta.dirname, 'schemas', 'sitemap.xsd');
const siteRecord = join(projectRoot, 'src', 'content', 'site.yaml');

for (const file of files) {
  test(`${file} follows the schema of sitemaps with links to other languages`, (context) => {
    if (!toolIsHere(context, 'xmllint')) return;
    const { status, stderr } = spawnSync(
      'xmllint',
      ['--noout', '--nonet', '--schema', schema, join(distFolder, file)],
      { encoding: 'utf8' },
    );
    assert.equal(status, 0, stderr);
  });
}

test('every file of XML is well formed', (context) => {
  if (!toolIsHere(context, 'xmllint')) return;
  const names = builtNames.filter((name) => /\.(?:xml|svg)$/.test(name));
  assert.ok(names.length > 10);
  const { status, stderr } = spawnSync('xmllint', ['--noout', '--nonet', ...names], {
    cwd: distFolder,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
});

test('every address of the sitemap has a day that does not lie after the content’s own date, and its twins', () => {
  const asOf = /asOf: '([\d-]+)'/.exec(readFileSync(siteRecord, 'utf8'))?.[1] ?? '';
  const entries = [...builtText('sitemap-0.xml').matchAll(/<url>(.*?)<\/url>/gs)].map(([, entry = '']) => entry);
  assert.ok(entries.length > 0);
  for (const entry of entries) {
    const day = /<lastmod>(\d{4}-\d{2}-\d{2})/.exec(entry)?.[1] ?? '';
    assert.ok(day !== '' && day <= asOf, `${entry}: lastmod "${day}", content as of ${asOf}`);
    const languages = [...entry.matchAll(/hreflang="([^"]+)"/g)].map(([, language]) => language);
    assert.deepEqual(languages.sort(), [...locales, 'x-default'].sort(), entry);
  }
});
