import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { locales } from '../../src/i18n/locales.ts';
import { distFolder, projectRoot } from '../../src/commands/tool.ts';
import { builtText } from './built-pages.ts';

const files = ['sitemap-index.xml', 'sitemap-0.xml'];
const schema = join(import.meta.dirname, 'schemas', 'sitemap.xsd');
const siteRecord = join(projectRoot, 'src', 'content', 'site.yaml');
const xmllint = spawnSync('xmllint', ['--version']).error === undefined;
const required = (process.env['REQUIRE_TOOLS'] ?? '').split(',').includes('xmllint');

for (const file of files) {
  test(`${file} follows the schema of sitemaps with links to other languages`, (context) => {
    if (!xmllint) {
      assert.ok(!required, 'xmllint is required and is not on this machine');
      context.skip('xmllint is not on this machine');
      return;
    }
    const { status, stderr } = spawnSync(
      'xmllint',
      ['--noout', '--nonet', '--schema', schema, join(distFolder, file)],
      { encoding: 'utf8' },
    );
    assert.equal(status, 0, stderr);
  });
}

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
