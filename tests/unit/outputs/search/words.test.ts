import assert from 'node:assert/strict';
import test from 'node:test';
import { decodeKeystrokes } from '../../../../src/outputs/search/keystrokes.ts';
import { accentKey, fold, forms, indexForms, slips } from '../../../../src/outputs/search/words.ts';

test('accents, capitals, đ and a final y make no difference', () => {
  assert.equal(fold('Đường'), 'duong');
  assert.equal(fold('Đường'.normalize('NFD')), 'duong');
  for (const [a, b] of [
    ['kỹ', 'kĩ'],
    ['quý', 'quí'],
    ['tỷ', 'tỉ'],
    ['công ty', 'công ti'],
    ['lý', 'lí'],
    ['Mỹ', 'Mĩ'],
  ] as const)
    assert.equal(fold(a), fold(b), a);
  // Here y is a sound of its own.
  assert.notEqual(fold('thúy'), fold('thúi'));
  assert.notEqual(fold('tay'), fold('tai'));
});

test('accents that were typed tell words apart, wherever the tone is written', () => {
  assert.equal(accentKey('hóa'), accentKey('hoá'));
  assert.equal(accentKey('kỹ'), accentKey('kĩ'));
  // Thanh Hóa speaks hỏi and ngã alike, and many write them so.
  for (const [a, b] of ['lẻ lẽ', 'mũi mủi', 'tỷ tỹ', 'sản sãn'].map((pair) => pair.split(' ')))
    assert.equal(accentKey(a ?? ''), accentKey(b ?? ''), a);
  assert.notEqual(accentKey('đất'), accentKey('đạt'));
  assert.equal(accentKey('hoa'), undefined);
  assert.equal(accentKey('industry'), undefined);
  assert.deepEqual(indexForms('Xuất 5,3'), ['xuat', accentKey('xuất'), '5.3']);
});

test('a number is one word however it is written', () => {
  for (const text of ['141.640', '141,640', '141640', '141\u202f640']) assert.deepEqual(forms(text), ['141640']);
  assert.deepEqual(forms('3,76 và 3.76'), ['3.76', 'va', '3.76']);
});

test('keystrokes of Telex and of VNI are read', () => {
  const typed = {
    xuaats: 'xuất',
    khaaru: 'khẩu',
    dduowngf: 'đường',
    hoas: 'hoá',
    xua61t: 'xuất',
    kha63u: 'khẩu',
    d9uo7ng2: 'đường',
    hoa1: 'hoá',
    thu7o7ng5: 'thượng',
    qua3ng: 'quảng',
    ba8c1: 'bắc',
  };
  for (const [keys, word] of Object.entries(typed))
    assert.equal(accentKey(decodeKeystrokes(keys) ?? ''), accentKey(word), keys);
  const telex =
    'xuatas xuất, duongwfd đường, nuowcs nước, nuwowcs nước, ddatj đạt, datdj đạt, muwa mưa, muaw mưa, quaanj quận, hoawcj hoặc, nghieepj nghiệp, coong công, thuwowng thương, XUAATS xuất, tyr tỷ';
  for (const pair of telex.split(', ')) {
    const [keys = '', word = ''] = pair.split(' ');
    assert.equal(accentKey(decodeKeystrokes(keys) ?? ''), accentKey(word), keys);
  }
  for (const word of ['food', 'industry', 'was', 'plan', 'exports', '2021', 'h1', 'q3', 'xuat'])
    assert.equal(decodeKeystrokes(word), undefined, word);
});

test('slips of the finger are counted', () => {
  assert.equal(slips('exprots', 'exports', 2), 1);
  assert.equal(slips('export', 'exports', 1), 1);
  assert.equal(slips('khua', 'khau', 1), 1);
  assert.equal(slips('retail', 'exports', 2), 3);
});
