import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { describeDigits, findDigits } from '../../../../src/model/prose/find-digits.ts';
import type { ProseRules } from '../../../../src/model/prose/prose-rules.ts';

const rules: ProseRules = {
  locale: 'vi',
  calls: {},
  syntax: 'mdx',
  names: [{ text: 'COVID-19' }, { text: 'Nghi Sơn 2' }],
  declared: [{ text: 'mức độ 3 và mức độ 4' }],
};
const texts = (text: string): string[] => findDigits(text, rules).map((one) => one.text);

const recognised: Readonly<Record<string, readonly string[]>> = {
  years: [
    'Năm 2021.',
    'in 2021, the plan',
    '(2016, 2017 và 2018)',
    'mid-2021',
    'the 2010s',
    '2021’s',
    'so với năm 2021 dự án',
  ],
  'years before a noun that begins like a unit': ['Năm 2021 tỷ lệ này', 'in 2021 people said'],
  'ranges of years': ['2021–2025', '2021-2025', '2016 – 2020', '2020/2021', '2025–26', 'giai đoạn 2021-2025,'],
  'dates in English': [
    '15 January 2021',
    'January 2021',
    '30 June',
    '15–20 January 2021',
    '15 and 16 January 2021',
    'January to March 2021',
  ],
  'dates in Vietnamese': [
    'ngày 15/1/2021',
    '15-1-2021',
    'Sáng 15-1',
    'ngày 15 tháng 1',
    'ngày 15 tháng 1 năm 2021',
    'tháng 12/2021',
    'tháng 9-2023',
    'tháng 6',
    'tháng 7, 8 và 9/2021',
    'từ ngày 1/7 đến 30/9/2021',
    'ngày 15, 16 và 17/1/2021',
    'ngày 28/12/2021–3/1/2022',
    '10/2018',
    'hết 31/12/2021.',
  ],
  'parts of a year': [
    'quý I/2022',
    'quý 3 năm 2022',
    'Q1 2022',
    'H1 2021',
    '9 tháng đầu năm 2021',
    '9 tháng năm 2023',
    'first 9 months of 2021',
  ],
  'numbers of documents': [
    '58-NQ/TW',
    '506/QĐ-UBND',
    '121/2021/NQ-HĐND',
    '43/2011/NĐ-CP',
    '1686/NQ-UBTVQH15',
    '16536/UBND-THĐT',
    '20/CT-BCT',
    '1195/QĐ-NLDK',
    '54/2014/QH13',
    'Decision 500/QĐ-TTg',
    'Decree 43/2011',
    'Nghị quyết số 58',
    'Article 3(4)',
    'khoản 1 Điều 3',
  ],
  'names and declared texts': [
    'COVID-19',
    'Nghi Sơn 2.',
    'Nghi\nSơn 2',
    'mức độ 3 và mức độ 4',
    'Mức độ 3 và mức độ 4',
  ],
  'addresses and Roman numerals': ['https://baothanhhoa.vn/2021/tin-130143.htm', 'Đại hội XIII'],
};

for (const [kind, list] of Object.entries(recognised)) {
  test(`recognises ${kind}`, () => {
    for (const text of list) assert.deepEqual(texts(text), [], text);
  });
}

const found: Readonly<Record<string, readonly (readonly [text: string, number: string])[]>> = {
  quantities: [
    ['đạt 3,76 tỷ USD', '3,76'],
    ['giảm −20,6% so với', '−20,6%'],
    ['từ 10–12%', '10–12%'],
    ['141.640 tỷ đồng', '141.640'],
    ['trong 24 tháng', '24'],
    ['khoản 3 tỷ đồng', '3'],
  ],
  'quantities that look like years': [
    ['công suất 2000 MW', '2000'],
    ['2050 triệu', '2050'],
    ['US$2021', '2021'],
    ['có 2000 dự án', '2000'],
    ['12021', '12021'],
    ['2021,5', '2021,5'],
    ['năm 1899', '1899'],
    ['năm 2101', '2101'],
  ],
  'dates that are none': [
    ['35/13/2021', '35/13/2021'],
    ['32 January', '32'],
    ['15/1', '15/1'],
    ['tháng 13/2021', '13/2021'],
  ],
  'names with something more': [
    ['Nghi Sơn 20', '20'],
    ['Nghi Sơn 2,5', '2,5'],
    ['COVID-190', 'COVID-190'],
    ['mức độ 3', '3'],
    ['500-MW', '500-MW'],
    ['khí CO2', 'CO2'],
    ['the 13th', '13th'],
  ],
  'digits of other scripts and shapes': [
    ['５ tỷ', '５'],
    ['km²', 'km²'],
    ['½', '½'],
    ['٣', '٣'],
    ['𝟑', '𝟑'],
    ['①', '①'],
  ],
};

for (const [kind, list] of Object.entries(found)) {
  test(`finds ${kind}`, () => {
    for (const [text, number] of list) assert.deepEqual(texts(text), [number], text);
  });
}

test('every digit that is not recognised is in a finding, whatever surrounds it', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('7', '3,76', ' năm 2021 ', '٣', '²', '-', '/', 'Nghi Sơn 2'),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const text = `${pieces.join('')} 47 `;
      const findings = findDigits(text, { names: [], declared: [] });
      for (const one of findings) assert.equal(text.slice(one.index, one.index + one.text.length), one.text);
      assert.ok(findings.some((one) => one.text.includes('47')));
    }),
  );
});

test('a value, word for word', () => {
  const text = 'Năm 2021, xuất khẩu của tỉnh đạt 5,34 tỷ USD, cao hơn kế hoạch.';
  const [finding] = findDigits(text, rules);
  assert.ok(finding);
  assert.deepEqual(describeDigits(text, finding, rules), {
    found: 'The number "5,34" is typed in the text "…xuất khẩu của tỉnh đạt 5,34 tỷ USD, cao hơn kế hoạch.".',
    expected:
      'Write <Value indicator="…" period="…" /> or another figure component instead. If it is not data, declare the text under "digits:" with a reason.',
  });
});

test('a percentage in a field without "digits:", word for word', () => {
  const text = 'Up 12.3 per cent on the year.';
  const [finding] = findDigits(text, rules);
  assert.ok(finding);
  assert.deepEqual(describeDigits(text, finding, { ...rules, locale: 'en', syntax: 'yaml', canDeclare: false }), {
    found: 'The number "12.3" is typed in the text "Up 12.3 per cent on the year.".',
    expected:
      'Write {growth indicator=… period=…}, {share-of-plan indicator=… period=…} or {value indicator=… period=…} instead. If it is a name, add it to "namesWithDigits" in src/content/site.yaml with a reason.',
  });
});

test('a digit of another script is named by its number', () => {
  const text = 'đạt ５ tỷ';
  const [finding] = findDigits(text, rules);
  assert.ok(finding);
  assert.equal(
    describeDigits(text, finding, rules).found,
    '"５" (U+FF15), a digit in disguise, is typed in the text "đạt ５ tỷ".',
  );
});
