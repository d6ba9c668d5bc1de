import assert from 'node:assert/strict';
import test from 'node:test';
import {
  categoryAttributes,
  cellAttributes,
  figureAttributes,
  firstNumber,
  seriesAttributes,
  type MarkupAttributes,
} from '../../../src/charts/chart-markup.ts';
import type { ChartView } from '../../../src/charts/chart-view.ts';
import { parseChartMarkup, type MarkupCell } from '../../../src/charts/parse-chart-markup.ts';
import { renderSvg } from '../../../src/charts/render-svg.ts';
import { columnsView, fixtureViews } from './fixture-views.ts';

/** What a browser makes of attributes. */
function dataset(attributes: MarkupAttributes): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) => (value === undefined ? [] : [[name.slice(5), value]])),
  );
}

function throughPage(view: ChartView): ChartView {
  const cell = (attributes: MarkupAttributes, text: string, status = ''): MarkupCell => ({
    data: dataset(attributes),
    text,
    status,
  });
  return parseChartMarkup({
    locale: view.locale,
    data: dataset(figureAttributes(view)),
    series: view.series.map((series) => cell(seriesAttributes(series), series.label)),
    categories: view.categories.map((category) => cell(categoryAttributes(category), category.label)),
    cells: view.series.map(({ points }) =>
      points.map((point) => cell(cellAttributes(point, view.sources), point?.full ?? 'chưa có số', point?.statusLabel)),
    ),
    sources: view.sources.map(({ label }) => label),
  });
}

for (const view of fixtureViews) {
  test(`${view.id}: read back from the page, it gives the same drawing`, () => {
    const options = { variant: 'wide', labelledBy: 'title' } as const;
    assert.equal(renderSvg(throughPage(view), options), renderSvg(view, options));
  });
}

test('what a tooltip says comes back: wording, status, source', () => {
  const point = throughPage(columnsView).series[0]?.points[9];
  assert.deepEqual(
    [point?.full, point?.status, point?.statusLabel, point?.source],
    ['hơn 7,3 tỷ USD', 'estimate', 'ước tính', 'Báo Thanh Hóa, 1/2021'],
  );
});

test('attributes that say nothing new are left out', () => {
  const [point] = columnsView.series[0]?.points.slice(4) ?? [];
  assert.deepEqual(dataset(cellAttributes(point, columnsView.sources)), { v: '3.76', o: '0' });
  assert.deepEqual(cellAttributes(undefined, columnsView.sources), {});
});

test('the first number of a wording', () => {
  assert.equal(firstNumber('hơn 113.000 tỷ đồng'), '113.000');
  assert.equal(firstNumber('US$3.76 billion'), '3.76');
  assert.equal(firstNumber('−20,6%'), '−20,6');
  assert.equal(firstNumber('chưa có số'), '');
});
