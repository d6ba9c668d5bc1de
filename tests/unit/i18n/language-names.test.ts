import test from 'node:test';
import assert from 'node:assert/strict';
import { allLanguages, languageNames } from '../../../src/i18n/messages/shell.ts';
import { locales } from '../../../src/i18n/locales.ts';

test('a list of the languages names each once, the reader’s own first', () => {
  for (const locale of locales) {
    const phrase = allLanguages(locale);
    for (const one of locales) assert.equal(phrase.split(languageNames[locale][one]).length, 2, `${one} in ${phrase}`);
    assert.ok(phrase.startsWith(languageNames[locale][locale]), phrase);
  }
  assert.match(allLanguages('en'), /^English(, \w+)* and \w+$/);
});
