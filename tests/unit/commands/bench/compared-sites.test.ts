import assert from 'node:assert/strict';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test, { after } from 'node:test';
import { measuredBuild } from '../../../../src/commands/bench/measured-run.ts';
import { writeOurSite } from '../../../../src/commands/bench/write-our-site.ts';
import { writePlainSite } from '../../../../src/commands/bench/write-plain-site.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'compared-sites-'));
after(() => rmSync(folder, { recursive: true }));

async function built(name: string, write: (root: string) => void): Promise<(page: string) => string> {
  const root = path.join(folder, name);
  mkdirSync(root);
  write(root);
  await measuredBuild(root, { outDir: path.join(root, 'dist') });
  return (page) => readFileSync(path.join(root, 'dist', page, 'index.html'), 'utf8');
}

const count = (html: string, what: RegExp): number => [...html.matchAll(what)].length;

test('the sites that the bench compares can be built, and show the same', async () => {
  const ours = await built('ours', (root) => writeOurSite(root, 1, 'articles'));
  const plain = await built('plain', (root) => writePlainSite(root, 1));
  for (const [page, bare] of [
    ['bai-viet/bench-0001', 'vi/bench-0001'],
    ['en/articles/bench-0001', 'en/bench-0001'],
  ] as const) {
    const [html, beside] = [ours(page), plain(bare)];
    assert.equal(count(html, /<svg class="chart-(?:wide|narrow)"/g), 8, 'Four charts, each wide and narrow.');
    assert.equal(count(html, /<table/g), 4);
    assert.equal(count(beside, /<table/g), 4);
    assert.equal(count(html, /data-v="/g), count(beside, /<td[^>]*>[^<]*(?:USD|million)/g));
  }
  // Articles alone, for a like-for-like comparison.
  const pages = globSync('**/*.html', { cwd: path.join(folder, 'ours', 'dist') });
  assert.deepEqual(
    pages.filter((page) => !/^(?:bai-viet|en.articles)./.test(page)),
    [],
  );
});
