import assert from 'node:assert/strict';
import { utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { contentHash, filesUnder, normalisedBase, outputHash, siteAddress } from '../../../src/commands/build-site.ts';
import { smallFolder } from './small-folder.ts';

const files = { 'b.txt': 'b', 'a/c.txt': 'c' };
const hashOf = (root: string, settings: unknown = {}) => contentHash(root, filesUnder([root]), settings);

test('the same files in two folders give the same hash, whenever they were written', () => {
  assert.equal(hashOf(smallFolder(files)), hashOf(smallFolder(files)));
});

test('a letter, a name or a setting changes it', () => {
  const hashes = [
    hashOf(smallFolder(files)),
    hashOf(smallFolder({ ...files, 'b.txt': 'B' })),
    hashOf(smallFolder({ 'b2.txt': 'b', 'a/c.txt': 'c' })),
    hashOf(smallFolder({ 'b.txt': '', 'a/c.txt': 'cb' })),
    hashOf(smallFolder(files), { base: '/x/' }),
  ];
  assert.equal(new Set(hashes).size, hashes.length);
});

test('an output that somebody touched is noticed', () => {
  const root = smallFolder(files);
  const before = outputHash(root);
  assert.equal(outputHash(root), before);
  utimesSync(join(root, 'b.txt'), 1, 1);
  const touched = outputHash(root);
  assert.notEqual(touched, before);
  writeFileSync(join(root, 'new.txt'), '');
  assert.notEqual(outputHash(root), touched);
});

test('a folder that is not there has no files', () => {
  assert.deepEqual(filesUnder(['/nowhere/at/all']), []);
});

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
