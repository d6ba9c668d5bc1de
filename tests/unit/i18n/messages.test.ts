import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { missingCharacters } from '../../../src/styles/character-set.ts';
import { defaultLocale, locales, otherLocales, type Locale } from '../../../src/i18n/locales.ts';
import { unitWords } from '../../../src/i18n/messages/units.ts';
import { unitIds } from '../../../src/model/unit.ts';

const folder = path.resolve(import.meta.dirname, '../../../src/i18n/messages');
const modules = await Promise.all(
  readdirSync(folder).map(
    async (file) => [file, (await import(path.join(folder, file))) as Readonly<Record<string, unknown>>] as const,
  ),
);

/** Every message of a tree with its dotted path; lists count by place. */
function messages(value: unknown, at = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[at, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => messages(child, at === '' ? key : `${at}.${key}`));
}

const gaps = (text: string): string => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join(' ');
/** Patterns for the number one, which not every language needs. */
const inOneLanguage = /\.singular$|^one\./;

/** Messages of two languages by path, wherever the languages stand in the module's tree: of each with the first. */
function twins(value: unknown, at = ''): readonly (readonly [string, unknown, unknown])[] {
  if (typeof value !== 'object' || value === null) return [];
  if (locales.every((locale) => locale in value)) {
    const texts = value as Readonly<Record<Locale, unknown>>;
    return otherLocales(defaultLocale).map((other) => [`${at}.${other}`, texts[defaultLocale], texts[other]]);
  }
  return Object.entries(value).flatMap(([key, child]) => twins(child, `${at}.${key}`));
}

// A module may hold only what the others are made with.
for (const [file, module] of modules.filter(([, one]) => messages(one).length > 0)) {
  test(`${file}: every language has the same messages with the same gaps`, () => {
    const pairs = twins(module);
    assert.ok(pairs.length > 0, 'No message is there in every language.');
    for (const [at, vi, en] of pairs) {
      const own = (value: unknown): Map<string, string> =>
        new Map(messages(value).filter(([key]) => !inOneLanguage.test(key)));
      const [a, b] = [own(vi), own(en)];
      assert.deepEqual([...a.keys()], [...b.keys()], at);
      for (const [key, text] of a) assert.equal(gaps(text), gaps(b.get(key) ?? ''), `${at}.${key}`);
    }
  });

  test(`${file}: every message is written in characters that the fonts have, in their composed form`, () => {
    for (const [key, text] of messages(module)) {
      assert.equal(text, text.normalize('NFC'), key);
      assert.deepEqual(missingCharacters(text), [], key);
      assert.doesNotMatch(text, /Hoá|Thanh Hoa(?!\p{L})/u, key);
    }
  });
}

test('every unit has words in every language', () => {
  for (const locale of locales) {
    for (const unit of unitIds) assert.match(unitWords[locale][unit].pattern, /^[^{}]*\{n\}[^{}]*$/, unit);
  }
});
