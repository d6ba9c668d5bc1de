import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { chartTokens, inkNames, paint, hexThin, literalPalette, type ChartToken } from '../../../src/charts/palette.ts';
import { contrast, distance, lightness, visionNames } from './colour-vision.ts';

const inks = inkNames.map((name): ChartToken => `--chart-${name}`);
const drawn = [...inks, '--chart-target'] as const satisfies readonly ChartToken[];

/** Colours that one chart shows together: exports and imports, Thanh Hóa beside the country and other places, each beside targets. */
const together: readonly (readonly [ChartToken, ChartToken])[] = [
  ['--chart-trade', '--chart-imports'],
  ...inks.map((ink) => [ink, '--chart-target'] as const),
];

for (const theme of ['light', 'dark'] as const) {
  const tokens = chartTokens[theme];

  test(`${theme}: text, and series that colour their own names, reach 4.5 to 1 on the surface`, () => {
    for (const token of [...drawn, '--chart-label', '--chart-axis-text'] as const) {
      const ratio = contrast(tokens[token], tokens['--chart-surface']);
      assert.ok(ratio >= 4.5, `${token}: ${ratio.toFixed(2)}`);
    }
  });

  test(`${theme}: the zero line reaches 3 to 1`, () => {
    assert.ok(contrast(tokens['--chart-axis'], tokens['--chart-surface']) >= 3);
  });

  for (const vision of visionNames) {
    test(`${theme}: what stands in one chart stays apart with ${vision} vision`, () => {
      for (const [a, b] of together) {
        const apart = distance(tokens[a], tokens[b], vision);
        assert.ok(apart >= 10, `${a} and ${b}: ${apart.toFixed(1)}`);
      }
    });
  }

  test(`${theme}: exports and imports stay apart in greyscale`, () => {
    const apart = Math.abs(lightness(tokens['--chart-trade']) - lightness(tokens['--chart-imports']));
    assert.ok(apart >= 6, apart.toFixed(1));
  });
}

test('shades of one topic differ by how much of the colour is left', () => {
  const palette = literalPalette('light', hexThin);
  assert.deepEqual(
    [0, 1, 2].map((shade) => paint(palette, { name: 'trade', shade })),
    ['#006872', '#0068729e', '#0068725c'],
  );
  assert.equal(paint(palette, { name: 'trade', shade: 0 }, true), '#00687238');
});

test('in forced colours every part of a drawing has a colour of the system, and no gridline looks like a series', () => {
  const css = readFileSync(path.join(import.meta.dirname, '../../../src/styles/tokens.css'), 'utf8');
  const forced = new Map(
    [...css.slice(css.indexOf('forced-colors: active')).matchAll(/(--chart-[a-z-]+): ([^;]+);/g)].map(
      ([, name = '', colour = '']) => [name, colour],
    ),
  );
  assert.deepEqual([...forced.keys()].sort(), Object.keys(chartTokens.light).sort());
  assert.ok(drawn.every((token) => forced.get(token) !== forced.get('--chart-grid')));
});
