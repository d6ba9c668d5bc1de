import assert from 'node:assert/strict';
import test from 'node:test';
import { unitData, unitIds } from '../../../src/model/unit.ts';

const zeros: Readonly<Record<string, number>> = { thousand: 3, million: 6, billion: 9, trillion: 12 };

test('a unit has the size that its name says', () => {
  for (const unit of unitIds) {
    if (unit === 'square-kilometre') continue;
    const said = unit.split('-').flatMap((word) => zeros[word] ?? []);
    assert.deepEqual(said.length === 0 ? [0] : said, [unitData(unit).exponent], unit);
  }
  assert.equal(unitData('square-kilometre').exponent, 2 * 3);
});
