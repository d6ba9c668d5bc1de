import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { nameLanguage, readLanguages } from '../../../../src/commands/language/name-language.ts';
import { locales, worldLocale } from '../../../../src/i18n/locales.ts';

const list = readFileSync(path.resolve(import.meta.dirname, '../../../../src/i18n/locales.ts'), 'utf8');

test('the list is read as it is', () => {
  assert.deepEqual(readLanguages(list), { known: locales, world: worldLocale });
});

test('a language is named in itself and in English', () => {
  const longer = nameLanguage(list, { code: 'pt' });
  assert.deepEqual(readLanguages(longer).known, [...locales, 'pt']);
  assert.match(longer, /^ {2}pt: \{ name: 'Português', englishName: 'Portuguese', openGraph: 'pt_BR' \},$/m);
});
