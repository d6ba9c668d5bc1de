import assert from 'node:assert/strict';
import test from 'node:test';
import { locales } from '../../../src/i18n/locales.ts';
import { leftOutView } from '../../../src/views/left-out.ts';
import { realDataset } from '../real-dataset.ts';

test('the methods page names every figure that was left out, once, under its reason', () => {
  for (const locale of locales) {
    const { reasons } = leftOutView(realDataset, locale);
    const counted = reasons.flatMap(({ items }) => items.map(({ about }) => Number(about.split(';')[0])));
    assert.equal(
      counted.reduce((sum, count) => sum + count, 0),
      realDataset.leftOut.length,
    );
  }
});
