import assert from 'node:assert/strict';
import test from 'node:test';
import { resultGroups } from '../../../../src/outputs/search/result-groups.ts';
import { engine } from './small-search.ts';

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

test('when, where and who is told by the page of the project, not by a figure that has its words', () => {
  for (const question of [
    'khi nào lọc hóa dầu nghi sơn khánh thành',
    'chủ đầu tư lọc hóa dầu nghi sơn là ai',
    'who owns lọc hóa dầu nghi sơn',
  ])
    assert.equal(pagesOf(question)[0], '/du-an/loc-dau/', question);
});

test('what a word means is told by a page that explains it, and no place is heard in the question', () => {
  assert.equal(pagesOf('kỹ thuật là gì')[0], '/phuong-phap/');
  assert.deepEqual(engine.find('nghi sơn là gì').answers, []);
});

test('the name of a project is no question for one of its figures', () => {
  assert.deepEqual(engine.find('lọc hóa dầu nghi sơn').answers, []);
  assert.equal(pagesOf('lọc hóa dầu nghi sơn')[0], '/du-an/loc-dau/');
  assert.equal(engine.find('doanh thu lọc hóa dầu nghi sơn').answers.length, 1);
});

test('targets of nothing in particular are those of the page of the plans', () => {
  for (const question of ['2026 targets', 'mục tiêu năm 2026']) {
    assert.deepEqual(engine.find(question).answers, [], question);
    assert.equal(pagesOf(question)[0], '/ke-hoach/', question);
  }
});

test('in what two things differ is told by a page that explains them', () => {
  for (const question of ['quý khác năm thế nào', 'difference between quý and year'])
    assert.equal(pagesOf(question)[0], '/thuat-ngu/#quy', question);
});

test('words that stand nowhere do not hide a page that is called by the others', () => {
  const { reading, sections } = engine.find('lọc hóa dầu nghi sơn ggggg qqqqq wwwww xxxxx zzzzz jjjjj');
  assert.deepEqual([reading, sections[0]?.section.title], ['nearest', 'Lọc hóa dầu Nghi Sơn']);
});

test('why something is so is told by an article, not by a figure', () => {
  const { answers, sections } = engine.find('vì sao xuất khẩu tăng');
  assert.deepEqual([answers.length, sections[0]?.section.kind], [0, 'article']);
});

test('sources come last, also one that is called what is asked for', () => {
  assert.deepEqual(pagesOf('hàng dệt may'), ['/bai-viet/buoc-nhay/', '/nguon/#bao']);
});

test('what is nowhere is said to be nowhere, with the nearest three at most', () => {
  const { reading, sections } = engine.find('xuât khẩuu zzzzzzz qqqqqqq wwwwwww');
  assert.equal(reading, 'nearest');
  assert.ok(new Set(sections.map(({ section }) => section.page)).size <= 3);
  assert.deepEqual(engine.find('qqqqqqq').sections, []);
});

test('questions that look like code or patterns are words like others', () => {
  for (const question of ['(', '[a-z', '\\', '=hoa', '<b>', '"x"', '%', '__proto__', 'constructor', '  ,;'])
    assert.doesNotThrow(() => engine.find(question));
});
