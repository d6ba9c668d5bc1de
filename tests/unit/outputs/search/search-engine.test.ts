import assert from 'node:assert/strict';
import test from 'node:test';
import { locales, type Locale } from '../../../../src/i18n/locales.ts';
import { fold } from '../../../../src/outputs/search/fold.ts';
import { resultGroups, type FoundPage } from '../../../../src/outputs/search/result-groups.ts';
import { searchEngine } from '../../../../src/outputs/search/search-engine.ts';
import { searchFile, serializeSearchFile, type SearchFile } from '../../../../src/outputs/search/search-file.ts';
import { tokens } from '../../../../src/outputs/search/tokens.ts';
import { smallDataset } from '../../small-dataset.ts';

const dataset = smallDataset();
const href = (path: string): string => `/sub${path}`;
const engines = Object.fromEntries(locales.map((locale) => [locale, searchEngine(searchFile(dataset, locale, href))]));
const engineOf = (locale: Locale) => engines[locale] ?? assert.fail();

/** What is found, best first: addresses. */
function found(question: string, locale: Locale = 'vi'): readonly string[] {
  const engine = engineOf(locale);
  return engine.find(question).sections.map(({ section }) => engine.file.pages[section.page]?.[1] ?? '');
}

function pages(question: string, locale: Locale = 'vi'): readonly FoundPage[] {
  const engine = engineOf(locale);
  return resultGroups(engine, engine.find(question)).flatMap((group) => group.pages);
}

const exportsPage = '/sub/chi-tieu/xuat-khau/';

for (const question of [
  'xuất khẩu',
  'xuat khau',
  'XUẤT KHẨU',
  'xuất khẩu'.normalize('NFD'),
  'xuaats khaaru',
  'xuat kha',
]) {
  test(`"${question}" finds exports first`, () => assert.equal(found(question)[0], exportsPage));
}

for (const question of ['3,76', '3.76', '113.000', '113,000', '113000']) {
  test(`the number ${question} is found in both languages`, () => {
    for (const locale of locales) assert.ok(found(question, locale).length > 0, locale);
  });
}

test('a number that English shows in a larger unit is found as the source prints it', () => {
  assert.deepEqual(found('113.000', 'en')[0], '/sub/en/indicators/other-figures/#retail');
});

test('đ and both places of the tone are forgiven', () => {
  assert.ok(found('dien').includes('/sub/du-an/thuy-dien-hoi-xuan/'));
  assert.ok(found('thuỷ điện').includes('/sub/du-an/thuy-dien-hoi-xuan/'));
});

test('the accents that were typed go first', () => {
  const file: SearchFile = {
    pages: ['đất', 'đạt', 'dat', 'đặt'].map((word) => [
      'page',
      `/${fold(word)}-${word.length}-${word}/`,
      `Một ${word} hai`,
      [['', '', word]],
    ]),
  };
  for (const word of ['đất', 'đạt', 'đặt']) {
    const engine = searchEngine(file);
    const [best] = engine.find(word).sections;
    assert.equal(best?.section.text, word);
    assert.equal(engine.find(word).sections.length, 4);
  }
});

test('every kind of thing is found, in its own place', () => {
  assert.equal(found('Hồi Xuân')[0], '/sub/du-an/thuy-dien-hoi-xuan/');
  assert.equal(found('kim ngạch')[0], '/sub/thuat-ngu/#export-turnover');
  assert.equal(found('export turnover', 'vi')[0], '/sub/thuat-ngu/#export-turnover');
  assert.equal(found('đẩy nhanh')[0], '/sub/nhiem-vu/#speed-up');
  assert.equal(found('bước vào năm mới')[0], '/sub/nguon/#paper');
  assert.equal(found('nhìn nhanh')[0], '/sub/bai-viet/xuat-khau-nhin-nhanh/');
  assert.equal(found('Phương pháp')[0], '/sub/phuong-phap/');
});

test('a result says where and why', () => {
  const [page] = pages('đường đi kế hoạch');
  assert.equal(page?.address, '/sub/bai-viet/xuat-khau-nhin-nhanh/#đường-đi-của-kế-hoạch');
  assert.equal(page.heading?.map(({ text }) => text).join(''), 'Đường đi của kế hoạch');
  assert.ok(page.heading.some(({ marked }) => marked));
});

test('a title in the other language says so', () => {
  assert.equal(pages('bước vào năm mới', 'en')[0]?.titleLanguage, 'vi');
  assert.equal(pages('bước vào năm mới', 'vi')[0]?.titleLanguage, undefined);
});

test('where not all words are found, near ones are, then some of them, and it says which', () => {
  assert.equal(engineOf('en').find('exprots').reading, 'near');
  assert.equal(engineOf('en').find('exports zzzzzz').reading, 'any');
  assert.deepEqual(engineOf('en').find('zzzzzz qqqqqq').sections, []);
  assert.deepEqual(engineOf('en').find('  ,;').sections, []);
});

test('questions that look like code or patterns are words like others', () => {
  for (const question of ['(', '[a-z', '\\', '=hoa', '<b>', '"x"', '%', '__proto__', 'constructor'])
    assert.doesNotThrow(() => found(question));
});

for (const locale of locales) {
  test(`every word of every indexed text, without its accents, finds a page that has it (${locale})`, () => {
    const engine = engineOf(locale);
    const words = new Map(
      engine.file.pages
        .flatMap(([, , title, sections]) => tokens([title, ...sections.flatMap(([, ...texts]) => texts)].join(' ')))
        .map(({ text, form }) => [fold(text), form]),
    );
    assert.ok(words.size > 100);
    for (const [word, form] of words) {
      const { reading, sections } = engine.find(word);
      const has = sections.some(({ section }) =>
        tokens([section.title, section.heading, section.text, section.keywords].join(' ')).some(
          (token) => token.form === form,
        ),
      );
      assert.ok(reading === 'all' && has, `${word} finds no page that has it`);
    }
  });
}

test('the file is the same each time and holds no bound number unspelled', () => {
  for (const locale of locales) {
    const text = serializeSearchFile(searchFile(dataset, locale, href));
    assert.equal(text, serializeSearchFile(searchFile(smallDataset(), locale, href)));
    assert.doesNotMatch(text, /\{[a-z]|indicator=|undefined|<\w/);
  }
});
