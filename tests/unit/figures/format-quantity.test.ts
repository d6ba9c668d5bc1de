import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { locales } from '../../../src/i18n/locales.ts';
import { formatNumber } from '../../../src/i18n/format-number.ts';
import { unitData, unitIds } from '../../../src/model/unit.ts';
import { formatPublished } from '../../../src/figures/format-figure.ts';
import { formatQuantity } from '../../../src/figures/format-quantity.ts';

/** Numbers as sources print them. */
const published = fc
  .tuple(
    fc.boolean(),
    fc.bigInt({ min: 0n, max: 99_999_999_999n }),
    fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength: 4 }),
  )
  .map(([isNegative, whole, decimals]) => `${isNegative ? '-' : ''}${whole}${decimals === '' ? '' : `.${decimals}`}`)
  .filter((text) => !/^-0(\.0*)?$/.test(text));

for (const unit of unitIds.filter((id) => id !== 'vnd-billion' && unitData(id).base !== 'rank')) {
  test(`${unit}: every digit is printed, in either language`, () => {
    fc.assert(
      fc.property(published, fc.constantFrom(...locales), (value, locale) => {
        const number = formatNumber(value, locale).replace('\u2212', '');
        assert.ok(formatQuantity(value, unit, locale).includes(number));
      }),
      { numRuns: 200 },
    );
  });
}

test('how each language writes amounts', () => {
  const plain = (...parameters: Parameters<typeof formatQuantity>): string =>
    formatQuantity(...parameters).replaceAll('\u00a0', ' ');
  assert.equal(plain('141640', 'vnd-billion', 'vi'), '141.640 tỷ đồng');
  assert.equal(plain('141640', 'vnd-billion', 'en'), 'VND 141.64 trillion');
  assert.equal(plain('113000', 'vnd-billion', 'en'), 'VND 113 trillion');
  assert.equal(plain('850', 'vnd-billion', 'en'), 'VND 850 billion');
  assert.equal(plain('3.76', 'usd-billion', 'vi'), '3,76 tỷ USD');
  assert.equal(plain('3.76', 'usd-billion', 'en'), 'US$3.76 billion');
  assert.equal(plain('-1.2', 'usd-billion', 'en'), '\u2212US$1.2 billion');
  assert.equal(plain('1', 'project', 'en'), '1 project');
  assert.equal(plain('2', 'project', 'en'), '2 projects');
  assert.equal(plain('6.4', 'percentage-point', 'en'), '6.4 percentage points');
  assert.equal(plain('12', 'rank-of-34', 'en'), '12th of 34');
  assert.equal(plain('2', 'rank-of-34', 'vi'), 'thứ 2/34');
});

test('no space within a quantity breaks the number from its unit', () => {
  for (const unit of unitIds) {
    for (const locale of locales)
      assert.doesNotMatch(
        formatQuantity('1234.5', unit, locale),
        /^\S*\d(?:\p{L}+)? (?!of\u00a0)/u,
        `${unit} in ${locale}`,
      );
  }
});

test('a source that names no place in a ranking but the last one possible is told as a rank or higher, never as "at most"', () => {
  const rank = { value: '15', unit: 'rank-of-63', qualifier: 'at-most', upper: undefined } as const;
  assert.equal(formatPublished(rank, 'en'), `15th of\u00a063 or higher`);
  assert.equal(formatPublished(rank, 'vi'), `thứ\u00a015/63 trở lên`);
});
