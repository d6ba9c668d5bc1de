import assert from 'node:assert/strict';
import test from 'node:test';
import { answer, engine } from './small-search.ts';

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
  // A unit says nothing of what is counted; what people say for what figures are called.
  'xuất khẩu bao nhiêu tỷ năm 2021': '5,339 tỷ USD',
  'how many million garments 2023': '437 triệu',
  'tỉnh xuất khẩu được mấy tỷ đô năm 2021': '5,339 tỷ USD',
  'quần áo 2023': '437 triệu',
  'clothes 2023': '437 triệu',
  // Units in which it is wanted, what it earns, tones and letters that are spoken alike.
  'xuất khẩu 2021 bằng tỷ USD': '5,339 tỷ USD',
  'exports 2021 in billion dollars': '5,339 tỷ USD',
  'xuất khẩu 2021 bao nhiêu nghìn tỷ đồng': '5,339 tỷ USD',
  'thanh hóa thu được bao nhiêu tiền từ xuất khẩu năm 2021': '5,339 tỷ USD',
  'how much did it earn from exports in 2021': '5,339 tỷ USD',
  'suất khẩu 2021': '5,339 tỷ USD',
  'xuất khẫu 2021': '5,339 tỷ USD',
  'xuat khau nam 2021 may phan tram': '5,339 tỷ USD',
  'exports 2021 million tonnes': '5,339 tỷ USD',
  // Figures counted at a date are those of the end of its year; who works in something is its workers.
  'diện tích cuối năm 2025': '11.114 km²',
  'how many people sew clothes here': '150 nghìn người',
  // A rank among all provinces is no figure of the nation.
  'xuất khẩu đứng thứ mấy cả nước': 'thứ 23/63',
  'which place in exports nationwide': 'thứ 23/63',
  // A year without a result has a target.
  'xuất khẩu 2026': '8,5 tỷ USD',
};
for (const [question, value] of Object.entries(asked))
  test(`“${question}” is answered`, () => assert.equal(answer(question)?.value, value));

const values = (question: string): readonly string[] => engine.find(question).answers.map(({ value }) => value);

test('beside one other place the province is compared', () => {
  assert.deepEqual(values('xuất khẩu 2025 so với Việt Nam'), ['hơn 7,3 tỷ USD', '475 tỷ USD']);
  assert.deepEqual(values('exports 2025 vs vietnam'), ['hơn 7,3 tỷ USD', '475 tỷ USD']);
});

test('things joined by “and” are each answered, if every one of them can be', () => {
  assert.deepEqual(values('diện tích và quần áo'), ['11.114 km²', '437 triệu']);
  assert.deepEqual(values('area and garments'), ['11.114 km²', '437 triệu']);
  // Of one that cannot, nothing is said but what is nearest.
  assert.equal(answer('diện tích và thời tiết')?.missing, '“diện tích và thời tiết”');
});

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
    'xuất khẩu sang Lào': ['“xuất khẩu sang Lào”', 'hơn 7,3 tỷ USD'],
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

test('a word that only asks is not the word that is written like it', () => {
  assert.equal(answer('máy may 2023')?.value, undefined);
  assert.equal(answer('may mac 2023')?.value, '437 triệu');
  assert.deepEqual(engine.find('giá nhà đất').answers, []);
  assert.notEqual(engine.find('giá nhà đất').reading, 'all');
});
