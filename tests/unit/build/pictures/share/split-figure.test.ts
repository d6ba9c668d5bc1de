import test from 'node:test';
import assert from 'node:assert/strict';
import { splitFigure } from '../../../../../src/build/pictures/share/share-text.ts';

const cases = [
  ['hơn\u00a0113.000\u00a0tỷ\u00a0đồng', 'hơn\u00a0', '113.000', '\u00a0tỷ\u00a0đồng'],
  ['more than\u00a0US$7.3\u00a0billion', 'more than\u00a0', 'US$7.3', '\u00a0billion'],
  ['VND\u00a0141.64\u00a0trillion', 'VND\u00a0', '141.64', '\u00a0trillion'],
  ['−20,6%', '', '−20,6%', ''],
  ['100 đến 105%', '', '100 đến 105%', ''],
  ['rank\u00a08 of\u00a063', 'rank\u00a0', '8 of\u00a063', ''],
  ['2,3\u00a0triệu\u00a0tấn/năm', '', '2,3', '\u00a0triệu\u00a0tấn/năm'],
] as const;

for (const [text, before, number, after] of cases) {
  test(`${text.replaceAll('\u00a0', ' ')} is set around ${number}`, () => {
    assert.deepEqual(splitFigure(text), { before, number, after });
  });
}

test('no letter is lost', () => {
  for (const [text] of cases) assert.equal(Object.values(splitFigure(text)).join(''), text);
});
