import assert from 'node:assert/strict';
import test from 'node:test';
import { resultGroups } from '../../../../src/outputs/search/result-groups.ts';
import { searchEngine } from '../../../../src/outputs/search/search-engine.ts';
import type { SearchFile } from '../../../../src/outputs/search/search-file.ts';

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
    [
      'article',
      '/bai-viet/buoc-nhay/',
      'Tăng theo từng bước nhảy',
      [['', '', 'Năm 2021 xuất khẩu tăng nhờ hàng dệt may.']],
    ],
    ['page', '/phuong-phap/', 'Phương pháp', [['', '', 'Số liệu là gì, quý là ba tháng, kỹ thuật tính.']]],
  ],
  answers: {
    locale: 'vi',
    thisYear: 2026,
    places: [
      ['Thanh Hóa', ['Thanh Hóa']],
      ['Việt Nam', ['Việt Nam', 'Vietnam', 'cả nước']],
      ['Nghệ An', ['Nghệ An']],
    ],
    statuses: ['đã công bố', 'ước tính', 'kế hoạch'],
    sources: ['Báo Thanh Hóa, 1/2/2026', 'VnEconomy, 12/2025'],
    indicators: [
      [
        'Kim ngạch xuất khẩu',
        '/chi-tieu/xuat-khau/',
        ['Kim ngạch xuất khẩu', 'xuất khẩu', 'exports'],
        [
          [0, '2021', 0, '5,339 tỷ USD', 0, 0, '42,7%'],
          [0, '2024-H1', 0, 'hơn 2,8 tỷ USD', 0, 0],
          [0, '2024', 0, '6,293 tỷ USD', 1, 0],
          [0, '2025-M01', 0, '603 triệu USD', 1, 1],
          [0, '2025-Q1', 0, '1,461 tỷ USD', 1, 1],
          [0, '2025-YTD9', 0, '5,35 tỷ USD', 1, 1],
          [1, '2025', 0, '475 tỷ USD', 1, 1],
          [0, '2025', 1, '8 tỷ USD', 2, 1],
          [0, '2025', 0, 'hơn 7,3 tỷ USD', 1, 0, '16%'],
          [0, '2026', 1, '8,5 tỷ USD', 2, 1],
        ],
        [
          ['2025', 'Không đạt', 'Hơn 7,3 tỷ USD so với mục tiêu 8 tỷ USD.'],
          ['2026', 'Chưa đến hạn', 'Kế hoạch 8,5 tỷ USD.'],
        ],
        ['xuất siêu', 'trade surplus'],
      ],
      [
        'Doanh nghiệp xuất khẩu',
        '/chi-tieu/doanh-nghiep-xuat-khau/',
        ['Doanh nghiệp xuất khẩu', 'exporting firms'],
        [[0, '2024', 0, '304', 0, 0]],
        [],
        [],
      ],
      [
        'Kim ngạch nhập khẩu',
        '/chi-tieu/nhap-khau/',
        ['Kim ngạch nhập khẩu', 'nhập khẩu', 'imports'],
        [
          [0, '2024', 0, '10,042 tỷ USD', 1, 0],
          [0, '2025-M12', 0, '0,9 tỷ USD', 1, 0],
          [0, '2025-YTD8', 0, '6,516 tỷ USD', 1, 0],
        ],
        [],
        [],
      ],
      [
        'Xuất khẩu cộng dồn',
        '/chi-tieu/so-lieu-khac/#exports-cumulative',
        ['Xuất khẩu cộng dồn', 'xuất khẩu', 'exports'],
        [[0, '2021/2025', 0, '29,3 tỷ USD', 1, 0]],
        [],
        [],
      ],
      [
        'Diện tích',
        '/chi-tieu/so-lieu-khac/#area',
        ['Diện tích', 'area'],
        [[0, '@2025-06-30', 0, '11.114 km²', 0, 0]],
        [],
        [],
      ],
      ['May mặc', '/chi-tieu/may-mac/', ['hàng may mặc', 'garments'], [[0, '2023', 0, '437 triệu', 0, 0]], [], []],
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
  // Whether a plan was met is asked of the outcome.
  'xuất khẩu 2025 có đạt mục tiêu không': 'hơn 7,3 tỷ USD',
  'did Thanh Hoa meet its export target in 2025': 'hơn 7,3 tỷ USD',
  'did exports miss the plan in 2026': '8,5 tỷ USD',
  // Parts of a year, and years without their number.
  'xuất khẩu quý I/2025': '1,461 tỷ USD',
  'xuất khẩu 1/2025': '603 triệu USD',
  'xuất khẩu 9 tháng': '5,35 tỷ USD',
  'exports in the first half of 2024': 'hơn 2,8 tỷ USD',
  'exports january 2025': '603 triệu USD',
  'exports last year': 'hơn 7,3 tỷ USD',
  'xuất khẩu năm ngoái': 'hơn 7,3 tỷ USD',
  'xuất khẩu 2021-2025': '29,3 tỷ USD',
  // Short, misspelt, in keys of an input method, with words around it.
  'xk 2025': 'hơn 7,3 tỷ USD',
  'số liệu xuất khẩu mới nhất': 'hơn 7,3 tỷ USD',
  'xuaast khaaru 2024': '6,293 tỷ USD',
  'exported value 2024': '6,293 tỷ USD',
  'xuất khẩu cả nước 2025': '475 tỷ USD',
  'may mặc 2023': '437 triệu',
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
      verdict: { word: 'Không đạt', reason: 'Hơn 7,3 tỷ USD so với mục tiêu 8 tỷ USD.' },
    },
  );
});

test('what has no figure is named beside the nearest: a year, a part of it, a place, another thing', () => {
  const nearest: Readonly<Record<string, readonly [missing: string, value: string]>> = {
    'xuất khẩu 2017': ['2017', 'hơn 7,3 tỷ USD'],
    'nhập khẩu 2025': ['2025', '6,516 tỷ USD'],
    'xuất khẩu quý 2/2024': ['quý II/2024', '6,293 tỷ USD'],
    'xuất khẩu Nghệ An': ['Nghệ An', 'hơn 7,3 tỷ USD'],
    'xuất siêu': ['“xuất siêu”', 'hơn 7,3 tỷ USD'],
    'trade surplus': ['“trade surplus”', 'hơn 7,3 tỷ USD'],
  };
  for (const [question, [missing, value]] of Object.entries(nearest)) {
    const found = answer(question) ?? assert.fail(question);
    assert.deepEqual([found.missing, found.value], [missing, value], question);
  }
});

test('two years are answered each', () => {
  const values = engine.find('so sánh xuất khẩu 2021 và 2024').answers.map(({ value }) => value);
  assert.deepEqual(values, ['5,339 tỷ USD', '6,293 tỷ USD']);
});

test('accents that were typed are meant', () => {
  assert.deepEqual(engine.find('điện').answers, []);
  assert.equal(answer('diện tích')?.value, '11.114 km²');
  assert.equal(answer('xuât khẩu 2024')?.value, '6,293 tỷ USD');
});

test('what is no indicator has no answer', () => {
  for (const question of ['lọc dầu', 'phương pháp', '2025', 'thanh hóa', 'abcxyz', ''])
    assert.deepEqual(engine.find(question).answers, [], question);
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

test('a slip is corrected and said, a word of an input method is not', () => {
  assert.equal(engine.find('phuơng pháp').corrected, undefined);
  assert.equal(engine.find('doanh nghieep').corrected, undefined);
  assert.equal(engine.find('doanh ngiep').corrected, 'doanh nghiệp');
  assert.equal(pagesOf('phuong phap ky thuta')[0], '/phuong-phap/');
});

test('a page is found by its name, whatever else is asked of it', () => {
  for (const question of [
    'loc hoa dau nghi son bao gio mo rong',
    'ai là chủ lọc hóa dầu nghi sơn',
    'lọc hóa dầu zzzzz',
  ])
    assert.equal(pagesOf(question)[0], '/du-an/loc-dau/', question);
});

test('why something is so is told by an article, not by a figure', () => {
  const { answers, sections } = engine.find('vì sao xuất khẩu tăng');
  assert.deepEqual([answers.length, sections[0]?.section.kind], [0, 'article']);
});

test('a word that only asks is not the word that is written like it', () => {
  assert.equal(answer('máy may 2023')?.value, undefined);
  assert.equal(answer('may mac 2023')?.value, '437 triệu');
  assert.deepEqual(engine.find('giá nhà đất').answers, []);
  assert.notEqual(engine.find('giá nhà đất').reading, 'all');
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
