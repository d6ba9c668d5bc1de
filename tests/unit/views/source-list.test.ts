import assert from 'node:assert/strict';
import test from 'node:test';
import { must } from '../../../src/model/dataset.ts';
import { sourceList } from '../../../src/views/source-list.ts';
import { realDataset as dataset } from '../real-dataset.ts';

test('sources stand by kind, newest first, those without a date last', () => {
  const { kinds } = sourceList(dataset, 'en');
  assert.ok(kinds.length > 1);
  for (const { kind, sources } of kinds) {
    const dates = sources.map(({ id }) => must(dataset.sources, id, 'source').date ?? '');
    assert.deepEqual(dates, dates.toSorted().toReversed(), kind);
  }
});
