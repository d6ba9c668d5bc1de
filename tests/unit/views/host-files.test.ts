import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { parseAllHeaders } from '@netlify/headers-parser';
import { parseAllRedirects } from '@netlify/redirect-parser';
import { headersFor, parseHeadersFile, patternMatches } from '../../../src/commands/static-server.ts';
import { hostHeaders, hostRedirects } from '../../../src/views/host-rules.ts';
import { pageRegistry } from '../../../src/views/page-registry.ts';
import { smallDataset } from '../small-dataset.ts';

const under = (path: string): string => `/something${path}`;
const rules = parseHeadersFile(hostHeaders(under));
const headers = (path: string) => headersFor(rules, under(path));

const paths = pageRegistry(smallDataset()).map(({ path }) => path);

/** Hands a text as a file to one of Netlify's own parsers, which read nothing else. */
async function asFile<Result>(text: string, read: (file: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'netlify-'));
  writeFileSync(join(folder, 'file'), text);
  return read(join(folder, 'file')).finally(() => rmSync(folder, { recursive: true }));
}

/** What Netlify sends: headers of every pattern that is for a path, the last value of each. */
async function netlifyHeaders(path: string): Promise<Record<string, string>> {
  const { headers, errors } = await asFile(hostHeaders(under), (file) =>
    parseAllHeaders({ headersFiles: [file], netlifyConfigPath: undefined, configHeaders: [], minimal: true }),
  );
  assert.deepEqual(errors, []);
  const own = headers.filter((rule) => patternMatches(rule.for, under(path))).map(({ values }) => values);
  return Object.fromEntries(
    own.flatMap((values) => Object.entries(values).map(([name, value]) => [name.toLowerCase(), String(value)])),
  );
}

test('no page but an embed may be framed, on either host', async () => {
  for (const path of paths) {
    const isEmbed = /^\/(?:nhung|en\/embed)\//.test(path);
    for (const sent of [headers(path), await netlifyHeaders(path)]) {
      assert.equal(sent['content-security-policy'], isEmbed ? undefined : "frame-ancestors 'none'", path);
      assert.equal(sent['x-frame-options'], isEmbed ? undefined : 'DENY', path);
    }
  }
});

test('no two patterns set the same header of a path: one host joins the values, the other takes the last', async () => {
  for (const path of [...paths, '/_astro/a.js', '/fonts/a.woff2', '/data/exports.csv', '/charts/a.csv', '/404.html']) {
    const names = rules
      .filter(({ pattern }) => patternMatches(pattern, under(path)))
      .flatMap(({ set }) => set.map(([name]) => name));
    assert.equal(new Set(names).size, names.length, path);
    assert.deepEqual(headers(path), await netlifyHeaders(path));
  }
});

test('the file keeps to what Cloudflare documents: at most 100 patterns, one star each, lines of 2,000 characters', () => {
  assert.ok(rules.length <= 100);
  for (const { pattern } of rules) assert.match(pattern, /^\/[^*:]*\*?$/);
  for (const line of hostHeaders(under).split('\n')) assert.ok(line.length <= 2000);
  assert.doesNotMatch(hostHeaders(under), /^\s*!/m);
});

test('only files named by their contents are kept for good', () => {
  for (const path of ['/_astro/a.js', '/fonts/a.woff2'])
    assert.equal(headers(path)['cache-control'], 'public, max-age=31536000, immutable');
  for (const path of ['/', '/data/exports.csv', '/share/home.vi.png', '/en/x/_astro/y'])
    assert.equal(headers(path)['cache-control'], undefined);
});

test('every path has the headers that guard readers, and data can be read by other sites', () => {
  for (const path of ['/', '/nhung/exports/', '/_astro/a.js', '/data/exports.csv']) {
    assert.equal(headers(path)['x-content-type-options'], 'nosniff');
    assert.ok(headers(path)['referrer-policy']);
    assert.ok(headers(path)['permissions-policy']);
  }
  assert.equal(headers('/data/exports.csv')['access-control-allow-origin'], '*');
  assert.equal(headers('/')['access-control-allow-origin'], undefined);
});

test('a former address leads to the present one, with its slash and without, below the base path; Netlify reads it so', async () => {
  const former = [{ from: '/bai-viet/cu/', to: '/bai-viet/moi/', locale: 'vi', title: 'Mới' }] as const;
  const lines = hostRedirects(former, under)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  assert.deepEqual(lines, [
    '/something/bai-viet/cu/ /something/bai-viet/moi/ 301',
    '/something/bai-viet/cu /something/bai-viet/moi/ 301',
  ]);
  const read = await asFile(hostRedirects(former, under), (file) =>
    parseAllRedirects({ redirectsFiles: [file], configRedirects: [], minimal: true }),
  );
  assert.deepEqual(read.errors, []);
  const redirects = read.redirects as readonly {
    readonly from: string;
    readonly to: string;
    readonly status: number;
  }[];
  assert.deepEqual(
    redirects.map(({ from, to, status }) => `${from} ${to} ${status}`),
    lines,
  );
});
