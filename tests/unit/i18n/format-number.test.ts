import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { formatNumber, parseNumber } from '../../../src/i18n/format-number.ts';
import { locales } from '../../../src/i18n/locales.ts';

/** Numbers as sources print them: up to fifteen digits, up to six decimals, with the zeros at the end. */
const published = fc
  .tuple(
    fc.boolean(),
    fc.bigInt({ min: 0n, max: 999_999_999_999_999n }),
    fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength: 6 }),
  )
  .map(([isNegative, whole, decimals]) => `${isNegative ? '-' : ''}${whole}${decimals === '' ? '' : `.${decimals}`}`)
  .filter((text) => !/^-0(\.0*)?$/.test(text));

test('a published number that is formatted and read back is the same, digit for digit, in either language', () => {
  fc.assert(
    fc.property(published, fc.constantFrom(...locales), (value, locale) =>
      assert.equal(parseNumber(formatNumber(value, locale), locale), value),
    ),
    { numRuns: 2000 },
  );
});

test('each language has its own signs', () => {
  assert.equal(formatNumber('141640', 'vi'), '141.640');
  assert.equal(formatNumber('141640', 'en'), '141,640');
  assert.equal(formatNumber('3.760', 'vi'), '3,760');
  assert.equal(formatNumber('3.760', 'en'), '3.760');
  assert.equal(formatNumber('-20.6', 'vi'), '\u221220,6');
});

test('three decimals are not taken for thousands', () => {
  assert.equal(parseNumber('3,677', 'vi'), '3.677');
  assert.equal(parseNumber('3,677', 'en'), '3677');
  assert.equal(parseNumber('3.677', 'en'), '3.677');
  assert.equal(parseNumber('3.677', 'vi'), '3677');
});

test('what is not a number of the language is not read as one', () => {
  for (const text of [
    '',
    'x',
    '1.2.3',
    '1,23,4',
    '12.34.567',
    '3.76 ',
    '+1',
    '1e3',
    '.5',
    '5.',
    '1 000',
    '1.000,',
    '--1',
  ]) {
    for (const locale of locales) assert.equal(parseNumber(text, locale), undefined, `"${text}" in ${locale}`);
  }
  assert.equal(parseNumber('3.76', 'vi'), undefined);
  assert.equal(parseNumber('3,76', 'en'), undefined);
});
