import assert from 'node:assert/strict';
import test from 'node:test';
import { readPeriod } from '../../../../src/outputs/search/asked-period.ts';
import { resultGroups } from '../../../../src/outputs/search/result-groups.ts';
import { searchEngine } from '../../../../src/outputs/search/search-engine.ts';
import type { SearchFile } from '../../../../src/outputs/search/search-file.ts';
import { forms } from '../../../../src/outputs/search/words.ts';

const file: SearchFile = {
  pages: [
    [
      'indicator',
      '/chi-tieu/xuat-khau/',
      'Kim ngạch xuất khẩu',
      [['', '', 'Hàng hóa Thanh Hóa bán ra nước ngoài. Kế hoạch, doanh nghiệp, lọc dầu Nghi Sơn.', 'exports']],
    ],
    [
      'indicator',
      '/chi-tieu/doanh-nghiep-xuat-khau/',
      'Doanh nghiệp xuất khẩu',
      [['', '', 'Số doanh nghiệp có hàng xuất khẩu.']],
    ],
    [
      'project',
      '/du-an/loc-dau/',
      'Lọc hóa dầu Nghi Sơn',
      [
        ['', '', 'Nhà máy ở Nghi Sơn.'],
        ['timeline', 'Diễn biến', 'Tạm dừng năm 2023.'],
      ],
    ],
    ['page', '/phuong-phap/', 'Phương pháp', [['', '', 'Số liệu là gì, quý là ba tháng, kỹ thuật tính.']]],
  ],
  answers: {
    places: [
      ['Thanh Hóa', ['thanh hoa']],
      ['Việt Nam', ['viet nam', 'vietnam']],
      ['Nghệ An', ['nghe an']],
    ],
    periods: {
      '2021': '2021',
      '2024': '2024',
      '2025': '2025',
      '2025-H1': 'nửa đầu năm 2025',
      '2025-YTD9': '9 tháng đầu năm 2025',
    },
    statuses: ['đã công bố', 'ước tính', 'kế hoạch'],
    sources: ['Báo Thanh Hóa, 1/2/2026', 'VnEconomy, 12/2025'],
    indicators: [
      [
        'Kim ngạch xuất khẩu',
        '/chi-tieu/xuat-khau/',
        ['kim ngach xuat khau', 'xuat khau', 'exports'],
        [
          [0, '2021', 0, '5,339 tỷ USD', 0, 0, '42,7%'],
          [0, '2025-YTD9', 0, '5,35 tỷ USD', 1, 1],
          [1, '2025', 0, '475 tỷ USD', 1, 1],
          [0, '2025', 1, '8 tỷ USD', 2, 1],
          [0, '2025', 0, 'hơn 7,3 tỷ USD', 1, 0, '16%'],
        ],
      ],
      [
        'Doanh nghiệp xuất khẩu',
        '/chi-tieu/doanh-nghiep-xuat-khau/',
        ['doanh nghiep xuat khau', 'exporting firms'],
        [[0, '2024', 0, '304', 0, 0]],
      ],
    ],
  },
};
const engine = searchEngine(file);
const answer = (question: string) => engine.find(question).answers[0];

const asked: Readonly<Record<string, string>> = {
  'xuất khẩu 2025': 'hơn 7,3 tỷ USD',
  'xuat khau nam 2025': 'hơn 7,3 tỷ USD',
  'xuất khẩu của tỉnh Thanh Hóa năm 2021 là bao nhiêu?': '5,339 tỷ USD',
  'kim ngạch xuất khẩu': 'hơn 7,3 tỷ USD',
  'xua61t kha63u 2021': '5,339 tỷ USD',
  'xuaats khaaru 2021': '5,339 tỷ USD',
  'xuatkhau 2021': '5,339 tỷ USD',
  'xuất khẩu tăng bao nhiêu năm 2021': '5,339 tỷ USD',
  'xuất khẩu Việt Nam 2025': '475 tỷ USD',
  'xuất khẩu 9 tháng 2025': '5,35 tỷ USD',
  'kế hoạch xuất khẩu 2025': '8 tỷ USD',
  'bao nhiêu doanh nghiệp xuất khẩu': '304',
  'exports 2021': '5,339 tỷ USD',
  'how much were exports in 2021?': '5,339 tỷ USD',
  'exprots 2021': '5,339 tỷ USD',
  'export target 2025': '8 tỷ USD',
};
for (const [question, value] of Object.entries(asked))
  test(`“${question}” is answered`, () => assert.equal(answer(question)?.value, value));

test('an answer names status, source, growth and the target beside it', () => {
  assert.deepEqual(
    { ...answer('xuất khẩu 2025') },
    {
      indicator: 'Kim ngạch xuất khẩu',
      place: 'Thanh Hóa',
      address: '/chi-tieu/xuat-khau/',
      period: '2025',
      missing: undefined,
      value: 'hơn 7,3 tỷ USD',
      growth: '16%',
      status: 'ước tính',
      source: 'Báo Thanh Hóa, 1/2/2026',
      target: '8 tỷ USD',
    },
  );
});

test('a year without a figure says so and gives the newest', () => {
  const { missing, period } = answer('xuất khẩu 2017') ?? assert.fail();
  assert.deepEqual([missing, period], ['2017', '2025']);
});

test('what is no indicator has no answer', () => {
  for (const question of ['lọc dầu', 'phương pháp', '2025', 'thanh hóa', 'abcxyz', ''])
    assert.deepEqual(engine.find(question).answers, [], question);
});

test('parts of a year are read in both languages', () => {
  const periods = {
    'quý 1 2024': '2024-Q1',
    'quí II năm 2024': '2024-Q2',
    '6 tháng đầu năm 2022': '2022-H1',
    'nửa đầu năm 2022': '2022-H1',
    'tháng 9 năm 2025': '2025-M09',
    'chín tháng 2018': '2018-YTD9',
    'first half of 2024': '2024-H1',
    'nine months 2018': '2018-YTD9',
    'Q3 2022': '2022-Q3',
    'september 2025': '2025-M09',
    'năm 2021': '2021',
  };
  for (const [text, period] of Object.entries(periods)) assert.equal(readPeriod(forms(text)).period, period, text);
});

const pagesOf = (question: string) =>
  resultGroups(engine, engine.find(question)).flatMap(({ pages }) => pages.map(({ address }) => address));

test('pages are found however they are typed', () => {
  for (const question of ['nghison', 'Nghi Sơn', 'nghi so7n', 'nghi sown', 'locdau'])
    assert.ok(pagesOf(question).includes('/du-an/loc-dau/'), question);
  assert.deepEqual(pagesOf('quí'), pagesOf('quý'));
  assert.deepEqual(pagesOf('kĩ thuật'), ['/phuong-phap/']);
  assert.equal(pagesOf('kim ngạch xuất khẩu')[0], '/chi-tieu/xuat-khau/');
});

test('what is nowhere is said to be nowhere, with the nearest three at most', () => {
  const { reading, sections } = engine.find('xuât khẩuu zzzzzzz');
  assert.equal(reading, 'nearest');
  assert.ok(new Set(sections.map(({ section }) => section.page)).size <= 3);
  assert.deepEqual(engine.find('qqqqqqq').sections, []);
});

test('questions that look like code or patterns are words like others', () => {
  for (const question of ['(', '[a-z', '\\', '=hoa', '<b>', '"x"', '%', '__proto__', 'constructor', '  ,;'])
    assert.doesNotThrow(() => engine.find(question));
});
