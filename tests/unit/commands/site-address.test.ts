import assert from 'node:assert/strict';
import test from 'node:test';
import { normalisedBase, siteAddress } from '../../../src/commands/site-address.ts';

test('a base path has one slash at both ends, however it was typed', () => {
  for (const typed of ['something', '/something', 'something/', '//something//']) {
    assert.equal(normalisedBase(typed), '/something/');
  }
  for (const typed of ['', '/', '//']) assert.equal(normalisedBase(typed), '/');
  assert.equal(normalisedBase('/a/b'), '/a/b/');
});

test('the address comes from the environment, else this machine', () => {
  assert.deepEqual(siteAddress({}), { siteUrl: 'http://localhost:4321', base: '/' });
  const env = { SITE_URL: 'https://example.org/', BASE_PATH: 'x' };
  assert.deepEqual(siteAddress(env), { siteUrl: 'https://example.org', base: '/x/' });
  assert.equal(siteAddress(env, '/y/').base, '/y/');
});
