import assert from 'node:assert/strict';
import test from 'node:test';
import { inkName } from '../../../src/charts/chart-view-of.ts';
import { kinds } from '../../../src/charts/kinds/kinds.ts';
import { must } from '../../../src/model/dataset.ts';
import { smallDataset } from '../small-dataset.ts';

test('a colour is that of the topic for the province, of imports for imports, and grey for the country and other places', () => {
  const exports = must(smallDataset().indicators, 'exports', 'indicator');
  assert.equal(inkName(exports, ''), 'trade');
  assert.equal(inkName(exports, 'thanh-hoa'), 'trade');
  assert.equal(inkName({ ...exports, id: 'imports-of-cloth' }, ''), 'imports');
  assert.equal(inkName(exports, 'vietnam'), 'nation');
  assert.equal(inkName({ ...exports, scope: 'nation' }, ''), 'nation');
  assert.equal(inkName(exports, 'nghe-an'), 'others');
});

test('what is drawn as a length begins at zero', () => {
  const lengths = Object.entries(kinds).filter(([, { outcome }]) => outcome === 'column');
  assert.ok(lengths.length > 1);
  for (const [name, { zero }] of lengths) assert.ok(zero, name);
});
