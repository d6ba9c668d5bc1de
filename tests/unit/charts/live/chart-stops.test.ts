import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type { ChartView, Stop } from '../../../../src/charts/chart-view.ts';
import { kinds } from '../../../../src/charts/kinds/kinds.ts';
import { apart, nextStop } from '../../../../src/charts/live/chart-stops.ts';
import { columnsView, planOutcomeView } from '../fixture-views.ts';

const stopsOf = (view: ChartView): readonly Stop[] => kinds[view.kind].stops(view);
const columns = stopsOf(columnsView);
const press = (key: string, from: Stop | undefined): Stop | undefined => nextStop(key, columns, from, false);

test('every value is a stop, gaps are none', () => {
  assert.equal(columns.length, 12);
  assert.deepEqual(columns[1], { series: 0, category: 3 });
});

test('the first key leads to the first value', () => {
  assert.deepEqual(press('ArrowRight', undefined), { series: 0, category: 0 });
});

test('left and right go along a series and stop at its ends', () => {
  assert.deepEqual(press('ArrowRight', { series: 0, category: 0 }), { series: 0, category: 3 });
  assert.deepEqual(press('ArrowRight', { series: 0, category: 9 }), { series: 0, category: 9 });
  assert.deepEqual(press('ArrowLeft', { series: 1, category: 5 }), { series: 1, category: 5 });
});

test('up and down go to the nearest value of the other series', () => {
  assert.deepEqual(press('ArrowDown', { series: 0, category: 9 }), { series: 1, category: 9 });
  assert.deepEqual(press('ArrowDown', { series: 0, category: 0 }), { series: 1, category: 5 });
  assert.deepEqual(press('ArrowUp', { series: 0, category: 0 }), { series: 0, category: 0 });
});

test('Home and End keep to the series, other keys mean nothing', () => {
  assert.deepEqual(press('End', { series: 1, category: 5 }), { series: 1, category: 10 });
  assert.deepEqual(press('Home', { series: 1, category: 8 }), { series: 1, category: 5 });
  assert.equal(press('a', { series: 1, category: 8 }), undefined);
});

test('in rows, arrows go from outcome to target and on to the next row', () => {
  const rows = stopsOf(planOutcomeView);
  assert.deepEqual(rows.slice(0, 3), [
    { series: 0, category: 0 },
    { series: 1, category: 0 },
    { series: 0, category: 1 },
  ]);
  assert.deepEqual(nextStop('ArrowDown', rows, rows[0], true), rows[1]);
});

test('of values that lie on or by each other a pointer in steps of three pixels meets each, in their order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 12 }), (values) => {
      const positions = values.map((value) => value / 4).sort((a, b) => a - b);
      const places = apart(positions, 4);
      const met = Array.from({ length: 60 }, (_, step) => {
        const distances = places.map((at) => Math.abs(step * 3 - 80 - at));
        return distances.indexOf(Math.min(...distances));
      });
      assert.deepEqual(
        [...new Set(met)],
        positions.map((_, index) => index),
      );
    }),
  );
  assert.deepEqual(apart([10, 20, 50], 4), [10, 20, 50]);
});
