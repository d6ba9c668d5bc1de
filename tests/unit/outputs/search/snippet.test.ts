import assert from 'node:assert/strict';
import test from 'node:test';
import { markWords, snippet, type TextPiece } from '../../../../src/outputs/search/result-groups.ts';

const show = (pieces: readonly TextPiece[]): string =>
  pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

test('marks what was found, neighbours together', () => {
  assert.equal(
    show(markWords('Giá trị xuất khẩu, xuất nhiều', new Set(['xuat', 'khau']))),
    'Giá trị [xuất khẩu], [xuất] nhiều',
  );
});

test('a short text is shown whole', () => {
  assert.equal(show(snippet('Một câu ngắn.', new Set(['cau']))), 'Một [câu] ngắn.');
});

test('a long text is cut around the place that has most of the words', () => {
  const filler = Array.from({ length: 60 }, (_, index) => `từ${index}`).join(' ');
  const text = show(snippet(`xuất ${filler} xuất khẩu ${filler}`, new Set(['xuat', 'khau'])));
  assert.match(text, /^… .*\[xuất khẩu\].* …$/);
});

test('a text without a match is shown from its beginning', () => {
  const words = Array.from({ length: 60 }, (_, index) => `t${index}`).join(' ');
  assert.match(show(snippet(words, new Set())), /^t0 .*t31 …$/);
});
