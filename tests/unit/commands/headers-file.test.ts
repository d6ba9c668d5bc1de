import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { headersFor, parseHeadersFile, patternMatches } from '../../../src/commands/static-server.ts';

const file = `# for every page
/*
  X-Content-Type-Options: nosniff
  Content-Security-Policy: default-src 'self'; frame-ancestors 'none'

/_astro/*
  Cache-Control: public, max-age=31536000, immutable
`;
const rules = parseHeadersFile(file);

test('a page gets the headers of every block that is for it', () => {
  assert.deepEqual(headersFor(rules, '/du-an/'), {
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'self'; frame-ancestors 'none'",
  });
});

test('a later block adds a header', () => {
  const headers = headersFor(rules, '/_astro/a.css');
  assert.equal(headers['cache-control'], 'public, max-age=31536000, immutable');
  assert.equal(headers['x-content-type-options'], 'nosniff');
});

test('a star at the end is anything, all else is itself', () => {
  assert.ok(patternMatches('/*', '/'));
  assert.ok(patternMatches('/data/*', '/data/exports.csv'));
  assert.ok(!patternMatches('/data/*', '/data'));
  assert.ok(!patternMatches('/a', '/a/'));
});

test('any path without a star matches itself', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\/[\w.+()[\]$/-]{0,30}$/), (plain) => {
      assert.ok(patternMatches(plain, plain));
    }),
  );
});
