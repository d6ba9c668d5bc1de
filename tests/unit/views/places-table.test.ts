import assert from 'node:assert/strict';
import test from 'node:test';
import { must } from '../../../src/model/dataset.ts';
import { placesTable } from '../../../src/views/places-table.ts';
import { smallContent, smallDataset } from '../small-dataset.ts';

test('the largest value stands first, and of ranks the best', () => {
  const head = smallContent['observations/exports.csv']?.split('\n')[0] ?? '';
  const order = (measure: string, unit: string): readonly string[] => {
    const values = { '': 8, 'nghe-an': 21, 'ha-tinh': 3 };
    const rows = Object.entries(values).map(([place, value]) => {
      const id = ['score', place, '2020-outcome-office'].filter(Boolean).join('-');
      return `${id},${place},2020,reported,${value},,${unit},exact,,,,office,,,,,`;
    });
    const dataset = smallDataset({
      'places.yaml': `${smallContent['places.yaml']}${Object.keys(values)
        .filter(Boolean)
        .map((id) => `- { id: ${id}, name: { vi: ${id}, en: ${id} }, kind: province, region: north-central }\n`)
        .join('')}`,
      'indicators/score.yaml': `
name: { vi: Để xếp, en: To be ordered }
definition: { vi: Để thử., en: For a test. }
unit: ${unit}
topic: economy
measure: ${measure}
direction: ${measure === 'rank' ? 'less' : 'more'}
`,
      'observations/score.csv': `${[head, ...rows].join('\n')}\n`,
    });
    const table = placesTable(dataset, must(dataset.indicators, 'score', 'indicator'), 'en');
    return table?.rows.map(({ name }) => name) ?? [];
  };
  assert.deepEqual(order('flow', 'project'), ['nghe-an', 'Thanh Hóa', 'ha-tinh']);
  assert.deepEqual(order('rank', 'rank-of-63'), ['ha-tinh', 'Thanh Hóa', 'nghe-an']);
});
