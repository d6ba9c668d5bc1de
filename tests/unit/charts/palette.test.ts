import assert from 'node:assert/strict';
import test from 'node:test';
import { chartTokens, type ChartToken } from '../../../src/charts/palette.ts';
import { contrast, distance, lightness, visionNames } from './colour-vision.ts';

const series = ['--chart-1', '--chart-2', '--chart-3', '--chart-4'] as const satisfies ChartToken[];
const drawn = [...series, '--chart-target'] as const satisfies ChartToken[];

function pairs<T>(values: readonly T[]): readonly (readonly [T, T])[] {
  return values.flatMap((a, index) => values.slice(index + 1).map((b) => [a, b] as const));
}

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
    test(`${theme}: series and targets stay apart with ${vision} vision`, () => {
      for (const [a, b] of pairs(drawn)) {
        const apart = distance(tokens[a], tokens[b], vision);
        assert.ok(apart >= 12, `${a} and ${b}: ${apart.toFixed(1)}`);
      }
    });
  }

  test(`${theme}: series stay apart in greyscale`, () => {
    for (const [a, b] of pairs(series)) {
      const apart = Math.abs(lightness(tokens[a]) - lightness(tokens[b]));
      assert.ok(apart >= 8.5, `${a} and ${b}: ${apart.toFixed(1)}`);
    }
  });
}
