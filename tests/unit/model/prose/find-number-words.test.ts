import assert from 'node:assert/strict';
import test from 'node:test';
import type { Locale } from '../../../../src/i18n/locales.ts';
import { describeNumberWords, findNumberWords } from '../../../../src/model/prose/find-number-words.ts';
import type { ProseRules } from '../../../../src/model/prose/prose-rules.ts';

const words = (text: string, locale: Locale): string[] => findNumberWords(text, locale).map((one) => one.text);

const quantities: Readonly<Record<'vi' | 'en', readonly (readonly [string, string])[]>> = {
  en: [
    ['worth four billion dollars', 'four billion'],
    ['Two million people', 'Two million'],
    ['two hundred and fifty thousand', 'two hundred and fifty thousand'],
    ['half a million', 'half a million'],
    ['a few hundred', 'a few hundred'],
    ['twice the plan', 'twice'],
    ['exports doubled', 'doubled'],
    ['it Tripled', 'Tripled'],
    ['a tenfold rise', 'tenfold'],
    ['half of the plan', 'half of'],
    ['cut by half', 'by half'],
    ['a third of exports', 'a third'],
    ['two-thirds went abroad', 'two-thirds'],
    ['ten per cent', 'ten per cent'],
    ['dozens of firms', 'dozens of'],
    ['three times as much', 'three times'],
    ['one in five', 'one in five'],
    ['five hectares', 'five hectares'],
    ['sixty-three provinces', 'sixty-three'],
    ['three of the nine targets were met', 'three of the nine targets were met'],
    ['The province met five of its nine targets', 'met five of its nine targets'],
  ],
  vi: [
    ['bốn tỷ USD', 'bốn tỷ'],
    ['Hai triệu người', 'Hai triệu'],
    ['mười hai nghìn tỷ đồng', 'mười hai nghìn tỷ'],
    ['một tỷ rưỡi', 'một tỷ rưỡi'],
    ['nửa triệu', 'nửa triệu'],
    ['tăng gấp đôi', 'gấp đôi'],
    ['gấp ba năm trước', 'gấp ba'],
    ['gấp hơn hai lần', 'gấp hơn hai lần'],
    ['tăng ba lần', 'tăng ba lần'],
    ['một nửa số hàng', 'một nửa'],
    ['hai phần ba', 'hai phần ba'],
    ['một phần tư', 'một phần tư'],
    ['mười phần trăm', 'mười phần trăm'],
    ['hàng chục dự án', 'hàng chục'],
    ['hàng nghìn tỷ đồng', 'hàng nghìn tỷ'],
    ['sáu mươi ba tỉnh', 'sáu mươi ba'],
    ['ba trong chín chỉ tiêu đạt', 'ba trong chín chỉ tiêu đạt'],
    ['hoàn thành năm trên chín chỉ tiêu', 'hoàn thành năm trên chín chỉ tiêu'],
  ],
};

const small: Readonly<Record<'vi' | 'en', readonly string[]>> = {
  en: [
    'five projects',
    'two reports',
    'the first half of 2021',
    'the second half',
    'a third quarter',
    'in billions of dong',
    'ten days later',
    'twice within two months',
    'one of the three lines',
    'three lines out of four',
    'nine months',
  ],
  vi: [
    'năm dự án',
    'hai bậc cao nhất',
    'cả ba kết quả',
    'nửa đầu năm',
    'một phần của',
    'năm tỷ lệ này tăng',
    'hai tỷ trọng',
    'một phần năm nay',
    'hai lần trong năm',
    'mười tháng',
    'Hội đồng nhân dân',
  ],
};

for (const locale of ['en', 'vi'] as const) {
  test(`finds quantities spelled in words (${locale})`, () => {
    for (const [text, quantity] of quantities[locale]) assert.deepEqual(words(text, locale), [quantity], text);
  });
  test(`leaves small counts and time alone (${locale})`, () => {
    for (const text of small[locale]) assert.deepEqual(words(text, locale), [], text);
  });
}

test('a declared text is left alone', () => {
  assert.deepEqual(findNumberWords('làm gấp đôi việc', 'vi', { declared: [{ text: 'gấp đôi việc' }] }), []);
});

test('the message, word for word', () => {
  const rules: ProseRules = { locale: 'en', calls: {}, syntax: 'mdx', names: [], declared: [] };
  const text = 'Exports were worth nearly four billion dollars that year.';
  const [finding] = findNumberWords(text, 'en');
  assert.ok(finding);
  assert.deepEqual(describeNumberWords(text, finding, rules), {
    found: '"four billion" states a quantity in words in "Exports were worth nearly four billion dollars that year.".',
    expected:
      'Write <Value indicator="…" period="…" />, <Change … />, <Multiple … /> or another figure component instead, or say it without a number. If it is not data, declare the text under "digits:" with a reason.',
  });
});
