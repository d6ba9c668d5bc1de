import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { locales } from '../../src/i18n/locales.ts';
import { sourceFiles } from './source-files.ts';

/** Where a language may be named: its words, its forms, its rules of prose. The bench writes content of its own. */
const named = /^src\/(i18n|model\/prose\/languages|commands\/bench)\/|printed-words\.ts$/;
/** Chromium and the drawings shape letters as this language does, whatever the text. */
const shaping = 'src/charts/text-width.ts';

const code = locales.join('|');
const literal = new RegExp(
  `['"\`](?:${code})['"\`]|\\.(?:${code})\\b|(?<![\\w-])(?:${code}):|_(?:${code})\\b|/(?:${code})/`,
);

/** Lines of code without comments. */
const codeLines = (text: string): readonly string[] =>
  text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, (comment) => comment.replaceAll(/[^\n]/g, '')).split('\n');

test('no code but the words and rules of the languages names one of them', () => {
  const lines = sourceFiles(['src'], /\.(ts|astro)$/)
    .filter(({ file }) => !named.test(file) && file !== shaping)
    .flatMap(({ file, text }) =>
      codeLines(text).flatMap((line, index) => (literal.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [])),
    );
  assert.deepEqual(lines, []);
});

test('the settings of Astro take the languages from their list', () => {
  const settings = readFileSync(path.resolve(import.meta.dirname, '../../astro.config.mjs'), 'utf8');
  assert.doesNotMatch(codeLines(settings).join('\n'), literal);
});

test('the search for languages finds them in each form', () => {
  for (const line of ["locale === 'vi'", 'texts.en.title', '{ vi: a, en: b }', 'note_en', '`/en/feed.xml`'])
    assert.match(line, literal);
  for (const line of ['page.entries', 'reviews: 1', 'locale === defaultLocale']) assert.doesNotMatch(line, literal);
});
