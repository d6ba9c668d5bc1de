import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import test from 'node:test';
import fc from 'fast-check';
import { requestTarget } from '../../../src/commands/static-server.ts';
import { smallFolder } from './small-folder.ts';

const root = smallFolder({ 'index.html': 'home', 'du-an/index.html': 'projects', 'a b.txt': 'x', _headers: '/*\n' });
writeFileSync(join(root, '..', 'secret.txt'), 'not for the web');
const at = (target: string, base = '/') => requestTarget(root, base, target);
const file = (name: string) => ({ kind: 'file', file: join(root, name) });

test('a folder is its index page and has a slash at its end', () => {
  assert.deepEqual(at('/'), file('index.html'));
  assert.deepEqual(at('/du-an/'), file('du-an/index.html'));
  assert.deepEqual(at('/du-an?x=1?2'), { kind: 'redirect', location: '/du-an/?x=1?2' });
});

test('the site stands under its base path and nowhere else', () => {
  assert.deepEqual(at('/something/du-an/', '/something/'), file('du-an/index.html'));
  assert.deepEqual(at('/something', '/something/'), { kind: 'redirect', location: '/something/' });
  assert.deepEqual(at('/something/du-an', '/something/'), { kind: 'redirect', location: '/something/du-an/' });
  assert.equal(at('/du-an/', '/something/').kind, 'not-found');
  assert.equal(at('/something-else/', '/something/').kind, 'not-found');
});

test('a file is found by its encoded name, and has no slash after it', () => {
  assert.deepEqual(at('/a%20b.txt?v=1'), file('a b.txt'));
  assert.equal(at('/a%20b.txt/').kind, 'not-found');
  assert.equal(at('/a%20b.txt/x').kind, 'not-found');
});

test('what configures a host is not handed out', () => {
  assert.equal(at('/_headers').kind, 'not-found');
});

test('no path climbs out of the folder', () => {
  const climbing = [
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/du-an/../../secret.txt',
    '/..%5csecret.txt',
  ];
  for (const path of [...climbing, '//secret.txt', '/.', '/a%00b']) assert.equal(at(path).kind, 'not-found', path);
  assert.equal(at('/%E0%A4%A').kind, 'bad-request');
});

test('a name that no system can hold is not there', () => {
  for (const path of [`/${'a'.repeat(300)}`, `/${'a'.repeat(300)}/`, `/${'x/'.repeat(3000)}`])
    assert.equal(at(path).kind, 'not-found', path.slice(0, 20));
});

test('a doubled slash never becomes an address of another host', () => {
  assert.equal(at('//du-an').kind, 'not-found');
});

test('whatever is asked for, the answer is a file inside the folder or none', () => {
  const part = fc.constantFrom('..', '.', '%2e%2e', '%2F', '%5c', 'du-an', 'secret.txt', '', '%00', 'index.html');
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const found = at(`/${parts.join('/')}`);
      if (found.kind === 'file') assert.ok(!relative(root, found.file).startsWith('..'));
      if (found.kind === 'redirect') assert.doesNotMatch(found.location, /^\/\//);
    }),
  );
});
