import test from 'node:test';
import assert from 'node:assert/strict';
import { kinds } from '../../../src/charts/kinds/kinds.ts';
import { chartLegend } from '../../../src/charts/legend.ts';
import { legendSvg } from '../../../src/charts/legend-mark.ts';
import type { ChartView } from '../../../src/charts/chart-view.ts';
import { barsView, columnsView, indicatorsView, lineView, singleLineView } from './fixture-views.ts';

const items = (view: ChartView): string[] =>
  chartLegend(view, kinds[view.kind]).map(({ label, shape }) => `${label}: ${shape}`);

test('series come first, then the signs that occur', () => {
  assert.deepEqual(items(columnsView), [
    'Đạt được: column',
    'Mục tiêu: bracket',
    'Chưa xác nhận: open-column',
    'Nguồn ghi: hơn mức này: floor',
  ]);
});

test('lines differ by the shape of their points', () => {
  assert.deepEqual(items(lineView).slice(0, 3), ['Thanh Hóa: circle', 'Cả nước: rect', 'Mục tiêu của tỉnh: bracket']);
  assert.ok(items(lineView).includes('Chỗ ngắt của chuỗi: break'));
});

test('a single series needs no name; a sign has the plain look beside it', () => {
  assert.deepEqual(items(singleLineView), ['Kết quả: circle', 'Chưa xác nhận: open-point']);
  const settled = singleLineView.series.map((one) => ({
    ...one,
    points: one.points.map((point) => point && { ...point, status: 'reported' as const, early: false }),
  }));
  assert.deepEqual(items({ ...singleLineView, series: settled }), []);
});

test('the arrowhead of a floor points where the bar goes, and is explained in the words of the sources', () => {
  const floors = (view: ChartView, ...qualifiers: readonly ('more-than' | 'at-least')[]): string[] => {
    const series = view.series.map((one) => ({
      ...one,
      points: one.points.map((point, index) => {
        const qualifier = qualifiers[index % qualifiers.length];
        return point && qualifier && { ...point, qualifier };
      }),
    }));
    return items({ ...view, series }).filter((item) => item.startsWith('Nguồn ghi'));
  };
  assert.deepEqual(floors(columnsView, 'more-than'), ['Nguồn ghi: hơn mức này: floor']);
  assert.deepEqual(floors(indicatorsView, 'at-least'), ['Nguồn ghi: ít nhất mức này: floor-aside']);
  assert.deepEqual(floors(columnsView, 'at-least', 'more-than'), ['Nguồn ghi: từ mức này trở lên: floor']);
});

test('rows carry their own names: the legend says what bar, tick and outline are', () => {
  assert.deepEqual(items(indicatorsView).slice(0, 2), ['Kết quả: column', 'Mục tiêu: tick']);
  assert.deepEqual(items(barsView).slice(0, 2), ['Kết quả: column', 'Mục tiêu: outline']);
});

test('a series of early values alone has their look; a cut is explained only where it is drawn', () => {
  const early = columnsView.series.map((one) => ({
    ...one,
    breaksAfter: [0],
    points: one.points.map((point) => point && { ...point, early: true }),
  }));
  assert.equal(items({ ...columnsView, series: early })[0], 'Đạt được: open-column');
  assert.ok(items({ ...columnsView, series: early }).includes('Chỗ ngắt của chuỗi: break'));
  assert.ok(!items({ ...columnsView, kind: 'bars', series: early }).includes('Chỗ ngắt của chuỗi: break'));
});

test('where no outcome is confirmed yet, outcome and unconfirmed are one item, not two of one look', () => {
  const [outcome, ...rest] = indicatorsView.series.map((one) => ({
    ...one,
    points: one.points.map((point) => point && { ...point, early: one.role === 'outcome' }),
  }));
  const all = items({ ...indicatorsView, series: [outcome!, ...rest] });
  assert.equal(all[0], 'Kết quả, chưa xác nhận: open-column');
  assert.ok(!all.some((item) => item.startsWith('Chưa xác nhận')));
});

test('marks are small drawings that screen readers pass over', () => {
  for (const item of chartLegend(lineView, kinds[lineView.kind])) {
    assert.match(
      legendSvg(lineView, item),
      /^<svg class="chart-key" viewBox="0 0 18 12" fill="none" aria-hidden="true"><path .*<\/svg>$/,
    );
  }
});
