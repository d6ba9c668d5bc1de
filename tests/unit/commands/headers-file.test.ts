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

test('values that several blocks set are joined, as hosts do', () => {
  const twice = parseHeadersFile('/*\n  Link: </a>\n/x\n  Link: </b>\n');
  assert.equal(headersFor(twice, '/x').link, '</a>, </b>');
});

test('a star is anything, a name is one part, all else is itself', () => {
  assert.ok(patternMatches('/*', '/'));
  assert.ok(patternMatches('/data/*.csv', '/data/exports.csv'));
  assert.ok(!patternMatches('/data/*.csv', '/data/exportsXcsv'));
  assert.ok(!patternMatches('/nhung/:chart/', '/nhung/a/b/'));
  assert.ok(!patternMatches('/a', '/a/'));
});

test('any path without a star or a name matches itself', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\/[\w.+()[\]$/-]{0,30}$/), (plain) => {
      assert.ok(patternMatches(plain, plain));
    }),
  );
});

test('a line that fits nowhere is named', () => {
  assert.throws(() => parseHeadersFile('/*\n  X: 1\nnonsense\n'), /_headers, line 3: "nonsense"/);
  assert.throws(() => parseHeadersFile('/*\n  ! X-Frame-Options\n'), /line 2/);
  assert.throws(() => parseHeadersFile('X-Frame-Options: DENY\n'), /line 1/);
});
