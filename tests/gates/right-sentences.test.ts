import assert from 'node:assert/strict';
import test from 'node:test';
import type { Locale } from '../../src/i18n/locales.ts';
import { checkClaims } from '../../src/model/prose/claims/check-claims.ts';
import { findNumberWords } from '../../src/model/prose/find-number-words.ts';
import { passageOfText } from '../../src/model/prose/sentences.ts';
import { parseText } from '../../src/model/text.ts';
import { checkWith } from './real-content.ts';
import { rightEn } from './right-sentences/en.ts';
import { rightVi } from './right-sentences/vi.ts';

const { dataset } = checkWith({});

/** Sentences that are right, as people write them. None may need an excuse. */
const right: Readonly<Record<Locale, readonly string[]>> = { en: rightEn, vi: rightVi };

for (const [locale, sentences] of Object.entries(right) as [Locale, readonly string[]][]) {
  test(`right sentences (${locale}): thirty, each its own`, () =>
    assert.ok(new Set(sentences).size >= 30, String(new Set(sentences).size)));
  for (const sentence of sentences) {
    test(`right (${locale}): ${sentence.replaceAll(/\{[^}]*\}/g, '…')}`, () => {
      assert.ok(dataset);
      const passage = passageOfText(parseText(sentence));
      assert.deepEqual(checkClaims(dataset, passage, locale), []);
      assert.deepEqual(findNumberWords(passage.text, locale), []);
    });
  }
}
