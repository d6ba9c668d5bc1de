import assert from 'node:assert/strict';
import test from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import type { ChartVariant } from '../../../src/charts/plot.ts';
import type { ChartView } from '../../../src/charts/chart-view.ts';
import { renderSvg } from '../../../src/charts/render-svg.ts';
import { assertGolden } from '../golden.ts';
import { fixtureView } from './fixture-view.ts';
import { columnsView, fixtureViews, multiplesView } from './fixture-views.ts';

const draw = (view: ChartView, variant: ChartVariant): string =>
  renderSvg(view, { variant, labelledBy: `${view.id}-title`, describedBy: `${view.id}-text` });

const brotli = (text: string): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

for (const view of fixtureViews) {
  for (const variant of ['wide', 'narrow'] as const) {
    const svg = draw(view, variant);

    test(`${view.id}, ${variant}: the drawing is what it was`, () => {
      assertGolden(`charts/${view.id}.${variant}.svg`, `${svg}\n`);
    });

    test(`${view.id}, ${variant}: drawn again, it is the same bytes`, () => {
      assert.equal(draw(view, variant), svg);
    });

    test(`${view.id}, ${variant}: it has no ids, styles or scripts, and no literal colours`, () => {
      assert.doesNotMatch(svg, / id=| style=|<style|<script|#[0-9a-f]{3}|rgb\(/);
      assert.doesNotMatch(svg, /NaN|Infinity|undefined/);
    });

    test(`${view.id}, ${variant}: it is small`, () => {
      // Panels are several charts in one.
      const budget = view === multiplesView ? 1200 : 900;
      assert.ok(brotli(svg) <= budget, `${brotli(svg)} bytes`);
    });

    test(`${view.id}, ${variant}: every text keeps within the drawing`, () => {
      const [, width = 0, height = 0] = (/viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? []).map(Number);
      for (const [, x, y] of svg.matchAll(/<text x="([-\d.]+)" y="([-\d.]+)"/g)) {
        assert.ok(Number(x) >= 0 && Number(x) <= width && Number(y) >= 8 && Number(y) <= height, `${x}, ${y}`);
      }
    });
  }
}

test('names and describes itself by the page', () => {
  assert.match(
    draw(columnsView, 'wide'),
    /^<svg class="chart-wide" viewBox="[^"]+" role="img" aria-labelledby="exports-title" aria-describedby="exports-text"/,
  );
});

test('a gap is never joined, nought is a value like others, and a change of definition cuts the line', () => {
  const line = (cells: string, breaksAfter: readonly number[] = []): string => {
    const categories = ['2019', '2020', '2021', '2022'];
    return draw(
      fixtureView({
        id: 'line',
        kind: 'line',
        title: '',
        unit: '',
        categories,
        series: [{ label: '', cells, breaksAfter }],
      }),
      'wide',
    );
  };
  /** Stretches of the line: pairs of numbers but for those that only move. */
  const strokes = (svg: string): number => {
    const path = /<path d="([^"]+)" stroke="var\(--chart-trade\)" stroke-width="2.5"/.exec(svg)?.[1] ?? '';
    return (path.match(/-?[\d.]+/g)?.length ?? 0) / 2 - (path.match(/m/gi)?.length ?? 0);
  };
  assert.equal(strokes(line('1 2 3 5')), 3);
  assert.equal(strokes(line('1 0 3 5')), 3);
  assert.equal(strokes(line('1 2 ~ 5')), 1);
  assert.equal(strokes(line('1 2 3 5', [1])), 2);
});

test('the first of a ranking stands at the top, the most of a line', () => {
  for (const kind of ['rank', 'line'] as const) {
    const series = [{ label: '', cells: '1 30' }];
    const svg = draw(
      fixtureView({ id: kind, kind, title: '', unit: '', categories: ['2020', '2021'], series }),
      'wide',
    );
    const ticks = [...svg.matchAll(/<text x="20" y="(\d+)">\d+</g)].map(([, y]) => Number(y));
    assert.ok(ticks.length > 1, svg);
    assert.deepEqual(
      ticks,
      ticks.toSorted((a, b) => (kind === 'rank' ? a - b : b - a)),
      kind,
    );
  }
});

test('a line has its name and last value at its end, but none that another line would cross', () => {
  const view = fixtureView({
    id: 'names',
    kind: 'line',
    title: '',
    unit: '%',
    categories: ['2012', '2013', '2014', '2015', '2016', '2017'],
    series: [
      { label: 'Thanh Hóa', cells: '9 9 9 1 9 8.5' },
      { label: 'Nghệ An và Hà Tĩnh', mark: 1, cells: '5 5 5 ~ ~ ~' },
    ],
  });
  const svg = renderSvg(view, { variant: 'wide', labelledBy: 't' });
  assert.match(svg, /Thanh Hóa\u00a0 8,5/);
  assert.doesNotMatch(svg, /Nghệ An/);
});
