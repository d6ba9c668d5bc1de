import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { accentKey, fold } from '../../../../src/outputs/search/fold.ts';

test('accents, case and đ make no difference', () => {
  assert.equal(fold('Đường ĐẠT hóa'), 'duong dat hoa');
  assert.equal(fold('ế ữ ợ ẵ'), 'e u o a');
});

test('decomposed text is the same as composed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) =>
      assert.equal(fold(text.normalize('NFD')), fold(text.normalize('NFC'))),
    ),
  );
  assert.equal(accentKey('đạt'.normalize('NFD')), accentKey('đạt'));
});

test('where the tone stands makes no difference', () => {
  assert.equal(accentKey('hóa'), accentKey('hoá'));
  assert.equal(accentKey('Thủy'), accentKey('thuỷ'));
});

test('other accents do', () => {
  assert.equal(new Set(['đạt', 'đất', 'đặt', 'dạt', 'đát'].map(accentKey)).size, 5);
  assert.equal(accentKey('dat'), undefined);
});
