import assert from 'node:assert/strict';
import test from 'node:test';
import { sparkline } from '../../../src/charts/sparkline.ts';
import { fixtureView } from './fixture-view.ts';

test('the points of a spark line lie where their years lie in time', () => {
  const categories = ['2016', '2017', '2021', '2023', '2024'];
  const series = [{ label: '', cells: '1 2 4 3 5' }];
  const { svg = '' } = sparkline(fixtureView({ id: 'x', kind: 'line', title: '', unit: '', categories, series })) ?? {};
  const xs = [...svg.matchAll(/cx="([\d.]+)"/g)].map(([, x]) => Number(x));
  const year = ((xs.at(-1) ?? 0) - (xs[0] ?? 0)) / 8;
  assert.ok(year > 0);
  for (const [index, label] of categories.entries())
    assert.ok(Math.abs((xs[index] ?? 0) - (xs[0] ?? 0) - (Number(label) - 2016) * year) < 0.2, label);
});
