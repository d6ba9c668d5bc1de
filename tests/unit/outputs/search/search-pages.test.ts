import assert from 'node:assert/strict';
import test from 'node:test';
import { locales, type Locale } from '../../../../src/i18n/locales.ts';
import { searchEngine } from '../../../../src/outputs/search/search-engine.ts';
import { searchFile } from '../../../../src/outputs/search/search-pages.ts';
import { smallDataset } from '../../small-dataset.ts';

const html = (path: string): string =>
  `<main><h1>x</h1><p>Trang ${path}</p><h2 id="duong-di">Đường đi của kế hoạch</h2><p>Lời văn.</p></main>`;
const fileOf = (locale: Locale) => searchFile(smallDataset(), locale, html, (path) => `/sub${path}`);
const engine = searchEngine(fileOf('vi'));
const found = (question: string): readonly string[] =>
  engine.find(question).sections.map(({ section }) => engine.file.pages[section.page]?.[1] ?? '');

test('every kind of thing is found, in its own place', () => {
  assert.ok(found('Hồi Xuân').includes('/sub/du-an/thuy-dien-hoi-xuan/'));
  assert.equal(found('kim ngạch')[0], '/sub/thuat-ngu/#export-turnover');
  assert.equal(found('export turnover')[0], '/sub/thuat-ngu/#export-turnover');
  assert.equal(found('đẩy nhanh')[0], '/sub/nhiem-vu/#speed-up');
  assert.equal(found('bước vào năm mới')[0], '/sub/nguon/#paper');
  assert.equal(found('nhìn nhanh')[0], '/sub/bai-viet/xuat-khau-nhin-nhanh/');
  assert.equal(found('Phương pháp')[0], '/sub/phuong-phap/');
  assert.equal(found('xuat khau')[0], '/sub/chi-tieu/xuat-khau/');
});

test('the answer is the report used', () => {
  const [answer] = engine.find('xuất khẩu 2020').answers;
  assert.equal(answer?.value.replaceAll('\u00a0', ' '), '3,76 tỷ USD');
  assert.equal(answer.address, '/sub/chi-tieu/xuat-khau/');
});

test('the file is the same each time and holds no bound number unspelled', () => {
  for (const locale of locales) {
    const text = JSON.stringify(fileOf(locale));
    assert.equal(text, JSON.stringify(fileOf(locale)));
    assert.doesNotMatch(text, /\{[a-z-]+ [a-z]|indicator=|undefined|<\w|\[object/);
  }
});
