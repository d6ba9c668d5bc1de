import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import test from 'node:test';
import { pathWithoutPackages } from '../../../src/commands/install-packages.mjs';
import { markPackagesCurrent, packagesAreCurrent, packagesStamp } from '../../../src/commands/packages-stamp.mjs';
import { smallFolder } from './small-folder.ts';

const described = { name: 'x', scripts: { test: 'a' }, dependencies: { a: '1.0.0' }, allowScripts: { node: true } };
const stampOf = (changes: object, lock = '{}', machine = 'linux-x64') =>
  packagesStamp(JSON.stringify({ ...described, ...changes }), lock, machine);

test('what changes the installed packages changes the stamp', () => {
  const stamps = [
    stampOf({}),
    stampOf({ dependencies: { a: '1.0.1' } }),
    stampOf({ devDependencies: { b: '1.0.0' } }),
    stampOf({ allowScripts: {} }),
    stampOf({}, '{"lockfileVersion":3}'),
    stampOf({}, '{}', 'darwin-arm64'),
  ];
  assert.equal(new Set(stamps).size, stamps.length);
});

test('an edited script or name installs nothing anew', () => {
  assert.equal(stampOf({ scripts: { test: 'b' }, name: 'y' }), stampOf({}));
});

test('packages are current from the mark until the lock file changes', () => {
  const root = smallFolder({
    'package.json': JSON.stringify(described),
    'package-lock.json': '{"a":1}',
    'node_modules/.package-lock.json': '{}',
  });
  const lock = (text: string) => writeFileSync(join(root, 'package-lock.json'), text);
  assert.equal(packagesAreCurrent(root), false);
  markPackagesCurrent(root);
  assert.equal(packagesAreCurrent(root), true);
  lock('{"a":2}');
  assert.equal(packagesAreCurrent(root), false);
});

test('npm does not run on the Node that it is about to delete', () => {
  const path = ['/x/node_modules/.bin', '/usr/bin', '/y/node_modules/.bin'].join(delimiter);
  assert.equal(pathWithoutPackages(path, '/x'), ['/usr/bin', '/y/node_modules/.bin'].join(delimiter));
});
