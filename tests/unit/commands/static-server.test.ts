import assert from 'node:assert/strict';
import test from 'node:test';
import { startServer, type RunningServer } from '../../../src/commands/static-server.ts';
import { smallFolder } from './small-folder.ts';

const root = smallFolder({
  'index.html': '<h1>Thanh Hóa</h1>',
  '404.html': 'none',
  '_astro/a.css': 'a{}',
  'data/exports.csv': 'a,b',
  _headers: '/something/*\n  X-Content-Type-Options: nosniff\n',
});

async function withServer(use: (server: RunningServer) => Promise<void>): Promise<void> {
  const server = await startServer({ root, base: '/something/', port: 0 });
  try {
    await use(server);
  } finally {
    await server.close();
  }
}

test('a page has its type, the headers of _headers, and is revalidated', () =>
  withServer(async ({ url }) => {
    const response = await fetch(url);
    assert.equal(response.status, 200);
    assert.equal(await response.text(), '<h1>Thanh Hóa</h1>');
    assert.equal(response.headers.get('content-type'), 'text/html; charset=utf-8');
    assert.equal(response.headers.get('cache-control'), 'no-cache');
    assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
    const again = await fetch(url, { headers: { 'if-none-match': response.headers.get('etag') ?? '' } });
    assert.equal(again.status, 304);
  }));

test('a hashed file is kept, a table is a table', () =>
  withServer(async ({ url }) => {
    assert.match((await fetch(`${url}_astro/a.css`)).headers.get('cache-control') ?? '', /immutable/);
    assert.equal((await fetch(`${url}data/exports.csv`)).headers.get('content-type'), 'text/csv; charset=utf-8');
  }));

test('what does not exist is the page of the site with status 404, and is not kept', () =>
  withServer(async ({ url }) => {
    const response = await fetch(`${url}_astro/none.js`);
    assert.equal(response.status, 404);
    assert.equal(await response.text(), 'none');
    assert.equal(response.headers.get('cache-control'), 'no-cache');
    assert.equal((await fetch(new URL('/elsewhere/', url))).status, 404);
  }));

test('whatever is asked, there is an answer, and the next one', () =>
  withServer(async ({ url }) => {
    const asked = [
      `${'a'.repeat(300)}`,
      '%E0%A4%A',
      '%',
      `?q=${'ố'.repeat(900)}`,
      '%2e%2e/%2e%2e',
      'a%00b',
      '?%',
      '//',
    ];
    for (const path of asked) {
      const { status } = await fetch(url + path);
      assert.ok([200, 400, 404].includes(status), `${path.slice(0, 20)}: ${status}`);
    }
    assert.equal((await fetch(`${url}${'a'.repeat(300)}`)).status, 404);
    assert.equal((await fetch(`${url}?q=${'a'.repeat(9000)}`)).status, 200);
    assert.equal((await fetch(url, { method: 'OPTIONS' })).status, 405);
  }));

test('only reading is allowed', () =>
  withServer(async ({ url }) => {
    assert.equal((await fetch(url, { method: 'POST', body: 'x' })).status, 405);
    const head = await fetch(url, { method: 'HEAD' });
    assert.equal(head.headers.get('content-length'), String(Buffer.byteLength('<h1>Thanh Hóa</h1>')));
  }));

test('a port that is taken is an error that names itself', () =>
  withServer(async ({ port }) => {
    await assert.rejects(startServer({ root, port }), { code: 'EADDRINUSE' });
  }));
