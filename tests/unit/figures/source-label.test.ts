import assert from 'node:assert/strict';
import test from 'node:test';
import { locales } from '../../../src/i18n/locales.ts';
import { sourceKinds, type Source } from '../../../src/model/source.ts';
import { sourceLabel } from '../../../src/figures/source-label.ts';
import { realDataset } from '../real-dataset.ts';

const [any] = realDataset.sources.values();
const labelled = (cells: Partial<Source>, locale: 'vi' | 'en' = 'en'): string => {
  assert.ok(any);
  return sourceLabel({ ...any, date: '2022', publisher: { vi: 'Báo A', en: 'Paper A' }, ...cells }, locale);
};
const origin = { vi: 'Tổng cục Thống kê', en: 'General Statistics Office' };

test('the origin of a figure is named first: quoted by the press, by way of whoever keeps a copy of its own text', () => {
  assert.equal(labelled({ kind: 'press' }), 'Paper A, 2022');
  assert.equal(labelled({ kind: 'press', origin }), 'General Statistics Office, quoted by Paper A, 2022');
  assert.equal(labelled({ kind: 'law', origin }, 'vi'), 'Tổng cục Thống kê, dẫn theo Báo A, 2022');
  assert.equal(labelled({ kind: 'statistics-office', origin }), 'General Statistics Office, by way of Paper A, 2022');
  assert.equal(labelled({ kind: 'statistics-office', origin, date: undefined }, 'vi'), 'Tổng cục Thống kê, qua Báo A');
});

test('of a public body we have its own text, of all others what they quote', () => {
  for (const kind of sourceKinds) {
    const isOwn = ['statistics-office', 'government', 'international'].includes(kind);
    assert.match(labelled({ kind, origin }), isOwn ? /, by way of Paper A/ : /, quoted by Paper A/, kind);
  }
});

test('no official figure is credited to the copy alone', () => {
  const official = [...realDataset.observations.values()].filter(({ status }) =>
    ['final', 'provisional'].includes(status),
  );
  assert.ok(official.length > 0);
  for (const source of new Set(official.map((row) => row.source)))
    for (const locale of locales) {
      const found = realDataset.sources.get(source);
      assert.ok(found);
      assert.doesNotMatch(sourceLabel(found, locale), /^GitHub/, source);
    }
});
