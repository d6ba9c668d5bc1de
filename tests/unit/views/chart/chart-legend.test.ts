import assert from 'node:assert/strict';
import test from 'node:test';
import { chartLegend } from '../../../../src/views/chart/chart-legend.ts';
import { chartMessages } from '../../../../src/i18n/messages/chart-parts.ts';
import type { ChartView } from '../../../../src/views/chart/chart-view.ts';
import { legendSvg } from '../../../../src/views/chart/legend-svg.ts';
import { barsView, columnsView, indicatorsView, lineView, singleLineView } from './fixture-views.ts';

const items = (view: ChartView): string[] =>
  chartLegend(view, chartMessages.vi).map(({ label, shape }) => `${label}: ${shape}`);

test('series come first, then the signs that occur', () => {
  assert.deepEqual(items(columnsView), [
    'Đạt được: column',
    'Mục tiêu: bracket',
    'Ước tính: open-column',
    'Nguồn ghi: hơn mức này: floor',
  ]);
});

test('lines differ by the shape of their points', () => {
  assert.deepEqual(items(lineView).slice(0, 3), ['Thanh Hóa: circle', 'Cả nước: rect', 'Mục tiêu của tỉnh: diamond']);
  assert.ok(items(lineView).includes('Cách tính thay đổi: break'));
});

test('a single series needs no name, only its signs', () => {
  assert.deepEqual(items(singleLineView), ['Ước tính: open-point']);
});

test('rows carry their own names: the legend says what bar, tick and outline are', () => {
  assert.deepEqual(items(indicatorsView).slice(0, 2), ['Kết quả: column', 'Mục tiêu: tick']);
  assert.deepEqual(items(barsView).slice(0, 2), ['Kết quả: column', 'Mục tiêu: outline']);
});

test('marks are small drawings that screen readers pass over', () => {
  for (const item of chartLegend(lineView, chartMessages.vi)) {
    assert.match(
      legendSvg(item),
      /^<svg class="chart-key" viewBox="0 0 18 12" fill="none" aria-hidden="true"><path .*<\/svg>$/,
    );
  }
});
