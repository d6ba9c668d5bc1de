import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { compareEventDigits } from '../../../../src/model/prose/compare-event-digits.ts';
import { numbersInSentence } from '../../../../src/model/prose/numbers-in-sentence.ts';

const say = (vi: string, en: string): string[] =>
  compareEventDigits({ vi, en }, { vi: { file: 'vi' }, en: { file: 'en' } }).map(
    ({ file, found }) => `${file}: ${found}`,
  );

const equal: readonly (readonly [vi: string, en: string])[] = [
  ['Ngày 15/1/2021, duyệt 3.320 tỷ đồng', 'On 15 January 2021, VND 3.32 trillion was approved'],
  ['ngày 15 tháng 1, 54,06 ha', '54.06 ha, on 15 January'],
  ['tháng 9 năm 2014', 'in September 2014'],
  ['10/2018', 'October 2018'],
  ['đến tháng 9', 'until September'],
  ['1,5 triệu tấn', '1,500,000 tonnes'],
  ['quý III/2022', 'third quarter of 2022'],
  ['quý 1/2022', 'Q1 2022'],
  ['Quyết định 506/QĐ-UBND', 'by Decision 506/QĐ-UBND'],
  ['giai đoạn 2021–2025 tăng 0,50%', 'up 0.5% in 2021–2025'],
  ['Quy hoạch điện VIII', 'PDP8'],
  ['tháng 5/2020', 'in May 2020 it may'],
];

test('the same numbers in the forms of each language', () => {
  for (const [vi, en] of equal) assert.deepEqual(say(vi, en), [], vi);
});

test('another number or date is listed from both sides', () => {
  assert.deepEqual(say('Ngày 15/1/2021: 1.200 MW', 'On 16 January 2021: 1,300 MW'), [
    'vi: The English sentence says "16 January 2021"; this one does not.',
    'vi: The English sentence says "1,300"; this one does not.',
    'en: The Vietnamese sentence says "15/1/2021"; this one does not.',
    'en: The Vietnamese sentence says "1.200"; this one does not.',
  ]);
});

test('the signs of the other language are no number', () => {
  assert.deepEqual(say('1.5 triệu', '1.5 million'), [
    'vi: The number "1.5 triệu" is not written as in Vietnamese.',
    'vi: The English sentence says "1.5 million"; this one does not.',
  ]);
});

test('a decimal with its scale word has one value in both languages', () => {
  const number = fc.tuple(fc.integer({ min: 0, max: 99_999_999 }), fc.integer({ min: 0, max: 4 }));
  const scales = fc.constantFrom(
    ['', ''] as const,
    [' triệu', ' million'] as const,
    [' tỷ', ' billion'] as const,
    [' nghìn tỷ', ' trillion'] as const,
  );
  fc.assert(
    fc.property(number, scales, ([digits, decimals], [vi, en]) => {
      const options = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
      const value = digits / 10 ** decimals;
      const write = (locale: string): string => new Intl.NumberFormat(locale, options).format(value);
      const read = (text: string, locale: 'vi' | 'en'): (string | undefined)[] =>
        numbersInSentence(text, locale).map((one) => one.value);
      assert.deepEqual(read(`đạt ${write('vi')}${vi}.`, 'vi'), read(`came to ${write('en')}${en}.`, 'en'));
      assert.ok(read(`đạt ${write('vi')}${vi}.`, 'vi')[0] !== undefined);
    }),
  );
});
