import test from 'node:test';
import assert from 'node:assert/strict';
import { joinPhrases } from '../../../../../src/figures/join-phrases.ts';
import { breakLines, limitLines } from '../../../../../src/build/pictures/share/share-text.ts';

/** Every letter as wide as one. */
const lettersOf = (line: string): number => line.length;
const shown = (text: string, width: number): string[] =>
  breakLines(text, width, lettersOf).map((line) => line.replaceAll('\u00a0', ' '));

test('names, common words, numbers and dashes stay with what they belong to', () => {
  assert.equal(
    joinPhrases('Xuất khẩu của Thanh Hóa năm 2021 – kế hoạch').replaceAll('\u00a0', '_'),
    'Xuất_khẩu của Thanh_Hóa năm_2021_– kế_hoạch',
  );
});

test('lines are as few as they can be and of about the same length', () => {
  assert.deepEqual(shown('one two three four', 20), ['one two three four']);
  assert.deepEqual(shown('aaaa bbbb cccc dddd', 15), ['aaaa bbbb', 'cccc dddd']);
});

test('a line ends where the sense does', () => {
  assert.deepEqual(shown('Công nghiệp và thương mại Thanh Hóa qua số liệu', 40), [
    'Công nghiệp và thương mại',
    'Thanh Hóa qua số liệu',
  ]);
  assert.deepEqual(shown('Five projects named in early 2021, and where they stand', 40), [
    'Five projects named in early 2021,',
    'and where they stand',
  ]);
  assert.deepEqual(shown('Tăng trưởng tổng sản phẩm trên địa bàn (GRDP)', 34), [
    'Tăng trưởng tổng sản phẩm',
    'trên địa bàn (GRDP)',
  ]);
});

test('no line is wider than the room, unless one word is', () => {
  assert.deepEqual(shown('extraordinarily short', 10), ['extraordinarily', 'short']);
});

test('what is too much ends in an ellipsis', () => {
  assert.deepEqual(limitLines(['one', 'two,', 'three'], 2), ['one', 'two …']);
  assert.deepEqual(limitLines(['one', 'two'], 2), ['one', 'two']);
});
