import assert from 'node:assert/strict';
import test from 'node:test';
import { headersFor, parseHeadersFile } from '../../../src/commands/headers-file.ts';
import { hostHeaders } from '../../../src/views/host-headers.ts';
import { hostRedirects } from '../../../src/views/host-redirects.ts';

const under = (path: string): string => `/something${path}`;
const rules = parseHeadersFile(hostHeaders(under));
const headers = (path: string) => headersFor(rules, under(path));

test('no page but an embed may be framed', () => {
  for (const path of ['/', '/en/data/', '/bai-viet/x/']) {
    assert.equal(headers(path)['content-security-policy'], "frame-ancestors 'none'");
    assert.equal(headers(path)['x-frame-options'], 'DENY');
  }
  for (const path of ['/nhung/exports/', '/en/embed/exports/']) {
    assert.equal(headers(path)['content-security-policy'], undefined);
    assert.equal(headers(path)['x-frame-options'], undefined);
  }
});

test('only files named by their contents are kept for good; no path has two rules for it', () => {
  for (const path of ['/_astro/a.js', '/fonts/a.woff2'])
    assert.equal(headers(path)['cache-control'], 'public, max-age=31536000, immutable');
  for (const path of ['/', '/data/exports.csv', '/share/home.vi.png', '/en/x/_astro/y'])
    assert.equal(headers(path)['cache-control'], 'no-cache');
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

test('a former address leads to the present one, with its slash and without, below the base path', () => {
  const former = [{ from: '/bai-viet/cu/', to: '/bai-viet/moi/', locale: 'vi', title: 'Mới' }] as const;
  const lines = hostRedirects(former, under)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  assert.deepEqual(lines, [
    '/something/bai-viet/cu/ /something/bai-viet/moi/ 301',
    '/something/bai-viet/cu /something/bai-viet/moi/ 301',
  ]);
});
