import assert from 'node:assert/strict';
import test from 'node:test';
import { checkCell } from '../../../../src/model/prose/check-cell.ts';
import { checkText, problemAt, type TextOptions } from '../../../../src/model/prose/check-text.ts';
import { findTonePlacement } from '../../../../src/model/prose/check-spelling.ts';

const say = (text: string, options?: TextOptions): string[] =>
  checkText(text, options).map(({ found, expected }) => `${found} ${expected}`);

test('plain text in either language passes', () => {
  const texts = [
    'Xuất khẩu của Thanh Hóa, “theo báo cáo”, đạt {value indicator=exports period=2020} – cao hơn năm trước…',
    'Thanh Hóa’s exports: {value indicator=exports period=2020}; what was planned?',
    'quý, quỹ, quả, hoàn, toán, khuỷu, huỳnh, thuyết, ngoài, xoáy, hóa, thủy, khỏe',
  ];
  for (const text of texts) assert.deepEqual(say(text), [], text);
});

test('accents that are characters of their own', () => {
  assert.deepEqual(say(`Thanh ${'Hóa'.normalize('NFD')} ${'đạt'.normalize('NFD')}`), [
    '"ó" in "Thanh Hóa đạt" is written as U+006F + U+0301, and 1 more like it. Expected letter and accent as one character (Unicode NFC). Type the words again, or convert the file to NFC.',
  ]);
});

const characters: readonly (readonly [name: string, text: string, message: string])[] = [
  [
    'Cyrillic',
    'Th\u0430nh Hóa',
    'There is a Cyrillic letter, "\u0430" (U+0430), in "Th\u0430nh Hóa". Write the ordinary "a".',
  ],
  ['Greek', 'GRD\u03A1', 'There is a Greek letter, "\u03A1" (U+03A1), in "GRD\u03A1". Write the ordinary "P".'],
  [
    'eth',
    '\u00D0ại Dương',
    'There is a letter of another alphabet, "\u00D0" (U+00D0), in "\u00D0ại Dương". Write the ordinary "Đ".',
  ],
  ['wide letter', '\uFF21B', 'There is a special form, "\uFF21" (U+FF21), in "\uFF21B". Write the ordinary "A".'],
  [
    'Roman numeral',
    'quý \u2163',
    'There is a special form, "\u2163" (U+2163), in "quý \u2163". Write the ordinary "IV".',
  ],
  [
    'no-break space',
    'a\u00A0b\u00A0c',
    'There is a non-breaking space, U+00A0, in "a[U+00A0]b[U+00A0]c", 2 times. Write an ordinary space; the site keeps numbers and units together by itself.',
  ],
  ['zero width', 'a\u200Bb', 'There is an invisible character, U+200B, in "a[U+200B]b". Delete it.'],
  [
    'byte order mark',
    '\uFEFFa',
    'There is a byte order mark, U+FEFF, in "[U+FEFF]a". Delete it: save the file as UTF-8 without BOM.',
  ],
  [
    'carriage return',
    'a\rb',
    'There is a carriage return of a Windows line end, U+000D, in "a[U+000D]b". Save the file with LF line ends.',
  ],
  ['tab', 'a\tb', 'There is a tab, U+0009, in "a[U+0009]b". Write a space.'],
  ['control', 'a\u0007b', 'There is a control character, U+0007, in "a[U+0007]b". Delete it.'],
  [
    'replacement',
    'a\uFFFDb',
    'There is a character that could not be read, U+FFFD, in "a\uFFFDb". Type the text again: it was damaged on the way.',
  ],
];
for (const [name, text, message] of characters) {
  test(`character: ${name}`, () => assert.deepEqual(say(text), [message]));
}

test('the tone mark of oa, oe and uy has one place', () => {
  const pairs = [
    'Hoá Hóa',
    'hoà hòa',
    'THUỶ THỦY',
    'uỷ ủy',
    'khoẻ khỏe',
    'thuý thúy',
    'nguỵ ngụy',
    'hòan hoàn',
    'tóan toán',
    'qúy quý',
  ];
  for (const pair of pairs) {
    const [old = '', right = ''] = pair.split(' ');
    assert.deepEqual(findTonePlacement(`x ${old}, y`), [{ index: 2, text: old, instead: right }]);
    assert.deepEqual(findTonePlacement(right), []);
  }
});

test('spelling, word for word, and what is printed elsewhere', () => {
  const text = 'Hoằng Hoá và Thanh Hoa';
  assert.deepEqual(say(text), [
    '"Hoá" is not spelled as on the rest of the site. Write "Hóa": the tone mark of oa, oe and uy stands on the first vowel at the end of a syllable, on the second before another letter.',
    '"Thanh Hoa" is not spelled as on the rest of the site. Write "Thanh Hóa": the province keeps its accent in every language.',
  ]);
  assert.deepEqual(say(text, { exempt: ['spelling'] }), []);
  assert.equal(say(text, { printed: [{ text: 'Hoằng Hoá' }] }).length, 1);
});

test('spaces', () => {
  assert.deepEqual(say('one  two'), ['There are 2 spaces together in "one  two". Write one space.']);
  assert.deepEqual(say(' lead'), ['The text "lead" begins with a space. Delete it.']);
  assert.deepEqual(say('trail '), ['The text "trail" ends with a space. Delete it.']);
});

test('markup in a field', () => {
  const rest = 'In this field, readers would see it as it stands. Write the words alone.';
  assert.deepEqual(say('<script>alert(1)</script>'), [
    `"<script>" in "<script>alert(1)</script>" is HTML. ${rest}`,
    `"</script>" in "<script>alert(1)</script>" is HTML. ${rest}`,
  ]);
  assert.deepEqual(say('a&nbsp;b'), [`"&nbsp;" in "a&nbsp;b" is HTML. ${rest}`]);
  assert.deepEqual(say('[a](b)'), [`"](" in "[a](b)" is Markdown. ${rest}`]);
});

test('a place in a text of several lines', () => {
  const text = 'one\ntwo\na\u00A0b';
  const [issue] = checkText(text);
  assert.ok(issue);
  assert.equal(problemAt(text, issue, { file: 'a.mdx', line: 10 }).line, 12);
});

test('cells that a spreadsheet would run', () => {
  for (const text of ['=1+1', '+84', '@x', '-x', '\tx']) assert.equal(checkCell(text).length, 1, text);
  for (const text of ['', '-20.6', '3.76', 'a=b', '–']) assert.deepEqual(checkCell(text), [], text);
  assert.deepEqual(checkCell('=1+1')[0], {
    index: 0,
    found: '"=1+1" begins like a formula.',
    expected:
      'A spreadsheet would run it. Begin the cell with a letter or a digit; a negative number is written as -20.6.',
  });
});
