import assert from 'node:assert/strict';
import test from 'node:test';
import { canonicalNumber } from '../../../../src/outputs/search/canonical-number.ts';
import { indexForms, tokens } from '../../../../src/outputs/search/tokens.ts';

test('a number is one word, in whichever format', () => {
  assert.deepEqual(
    tokens('đạt 141.640 tỷ').map(({ form }) => form),
    ['dat', '141640', 'ty'],
  );
  assert.deepEqual(
    tokens('141\u202f640 milliards').map(({ form }) => form),
    ['141640', 'milliards'],
  );
  for (const text of ['141.640', '141,640', '141\u202f640', '141640']) assert.equal(canonicalNumber(text), '141640');
  for (const text of ['3,76', '3.76']) assert.equal(canonicalNumber(text), '3.76');
  assert.equal(canonicalNumber('1.234,5'), '1234.5');
  assert.equal(canonicalNumber('1,234.5'), '1234.5');
});

test('signs divide words; places point into the text', () => {
  const text = 'US$3.76, 58-NQ/TW (2021–2025) m³';
  assert.deepEqual(
    tokens(text).map((token) => token.text),
    ['US', '3.76', '58', 'NQ', 'TW', '2021', '2025', 'm³'],
  );
  for (const { text: word, start, end } of tokens(text)) assert.equal(text.slice(start, end), word);
});

test('accents are kept in decomposed text', () => {
  assert.deepEqual(
    tokens('xuất khẩu'.normalize('NFD')).map(({ form }) => form),
    ['xuat', 'khau'],
  );
});

test('the index holds a word folded and with its accents', () => {
  assert.deepEqual(indexForms('xa'), ['xa']);
  assert.equal(indexForms('xạ').length, 2);
});
