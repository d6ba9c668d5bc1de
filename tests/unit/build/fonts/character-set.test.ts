import assert from 'node:assert/strict';
import test from 'node:test';
import { characterSet, missingCharacters } from '../../../../src/build/fonts/character-set.ts';

test('every Vietnamese letter with every tone is in the set, small and capital, precomposed', () => {
  const bases = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y'];
  const tones = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
  const letters = bases.flatMap((base) => tones.map((tone) => (base + tone).normalize('NFC'))).concat('đ');
  const text = letters.join('') + letters.join('').toUpperCase();
  assert.equal(Array.from(text).length, 2 * (12 * 6 + 1));
  assert.deepEqual(missingCharacters(text), []);
});

test('a text in NFD is reported, since its marks would have to be positioned', () => {
  assert.deepEqual(missingCharacters('Hóa'.normalize('NFD')), ['\u0301']);
});

test('what is missing is named once, in order, without white space', () => {
  assert.deepEqual(missingCharacters('日本\n日 €'), ['€', '日', '本']);
});

test('the set has no doubles and the spaces that keep a number by its unit', () => {
  assert.equal(new Set(characterSet).size, Array.from(characterSet).length);
  assert.deepEqual(missingCharacters('3,76\u00a0tỷ\u202fUSD'), []);
});
