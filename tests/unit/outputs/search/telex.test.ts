import assert from 'node:assert/strict';
import test from 'node:test';
import { accentKey } from '../../../../src/outputs/search/fold.ts';
import { decodeTelex } from '../../../../src/outputs/search/telex.ts';

const typed: readonly (readonly [string, string])[] = [
  ['xuaats', 'xuất'], ['xuatas', 'xuất'], ['khaaru', 'khẩu'], ['dduowngf', 'đường'], ['duongwfd', 'đường'], ['nuowcs', 'nước'], ['nuwowcs', 'nước'],
  ['ddatj', 'đạt'], ['datdj', 'đạt'], ['hoas', 'hóa'], ['muwa', 'mưa'], ['muaw', 'mưa'], ['quaanj', 'quận'], ['hoawcj', 'hoặc'], ['nghieepj', 'nghiệp'],
  ['coong', 'công'], ['thuwowng', 'thương'], ['ddieenj', 'điện'], ['luwowng', 'lương'], ['XUAATS', 'xuất'], ['tyr', 'tỷ'],
]; // prettier-ignore

for (const [keys, word] of typed) {
  test(`${keys} is ${word}`, () => assert.equal(accentKey(decodeTelex(keys) ?? ''), accentKey(word)));
}

for (const word of ['export', 'food', 'industry', 'thanh', 'was', 'plan', '2021', 'hoa', '']) {
  test(`"${word}" is left as it is`, () => assert.equal(decodeTelex(word), undefined));
}
