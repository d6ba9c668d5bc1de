import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { sourceFiles } from './source-files.ts';

const root = path.resolve(import.meta.dirname, '../..');
const files = sourceFiles(['src', 'tests'], /\.(ts|mjs|astro|css)$/);
const names = files.map(({ file }) => file);

test('no folder is called after nothing in particular', () => {
  assert.deepEqual(
    names.filter((file) => /(^|\/)(utils?|helpers?|lib|libs|common|misc|shared)\//.test(file)),
    [],
  );
});

test('no file has more than 250 lines', () => {
  const long = files
    .map(({ file, text }) => ({ file, lines: text.trimEnd().split('\n').length }))

    .filter(({ lines }) => lines > 250);
  assert.deepEqual(
    long.map(({ file, lines }) => `${file}: ${lines}`),
    [],
  );
});

test('TypeScript, styles and tests have names in kebab-case, components in PascalCase', () => {
  const last = (file: string): string => file.split('/').at(-1) ?? '';
  assert.deepEqual(
    names.filter((file) => /\.(ts|css|mjs)$/.test(file) && !/^[_[]?[a-z0-9.[\]-]+\]?\.(ts|css|mjs)$/.test(last(file))),
    [],
  );
  assert.deepEqual(
    names.filter(
      (file) =>
        /src\/(components|layouts|mdx)\/.*\.astro$/.test(file) && !/^[A-Z][A-Za-z0-9]*\.astro$/.test(last(file)),
    ),
    [],
  );
});

test('unit tests mirror src: each folder of tests/unit is a folder of src', () => {
  const folders = readdirSync(path.join(root, 'tests/unit'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => path.relative(path.join(root, 'tests/unit'), path.join(entry.parentPath, entry.name)));
  assert.deepEqual(
    folders.filter((folder) => !existsSync(path.join(root, 'src', folder))),
    [],
  );
});

test('the top level holds what the design names', () => {
  const known = new Set([
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'astro.config.mjs',
    'src',
    'public',
    'tests',
    'README.md',
    'LICENSE',
    'node_modules',
    'dist',
  ]);
  assert.deepEqual(
    readdirSync(root).filter((name) => !name.startsWith('.') && !known.has(name)),
    [],
  );
});

test('no file leaves work undone, quiets the compiler or shows a place on a machine', () => {
  for (const { file, text } of files.filter(({ file: name }) => !name.startsWith('tests/architecture/'))) {
    assert.doesNotMatch(text, /\b(?:TODO|FIXME|XXX)\b|@ts-(?:ignore|expect-error|nocheck)|\beslint-disable\b/, file);
    assert.doesNotMatch(text, /(?:^|[\s'"`(])\/(?:home|root|Users|work)\//, file);
    assert.doesNotMatch(text, /(?:\bas |<|: )any(?=\s*(?:[;,)>=|\[\]{}]|$))/m, file);
    assert.equal(
      text,
      text.normalize('NFC') === text || /normalize/.test(text) ? text : text.normalize('NFC'),
      `${file} is not in NFC`,
    );
  }
});
