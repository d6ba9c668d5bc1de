import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { chartTokenNames, chartTokens } from '../../../src/charts/palette.ts';

const css = readFileSync('src/styles/tokens.css', 'utf8');

/** Literals of a token in both themes, following one alias. */
function literals(name: string): { light: string; dark: string } {
  const alias = new RegExp(`${name}: var\\((--[a-z0-9-]+)\\);`).exec(css)?.[1];
  if (alias) return literals(alias);
  const match = new RegExp(`${name}: var\\(--light, (#\\w{6})\\) var\\(--dark, (#\\w{6})\\);`).exec(css);
  assert.ok(match?.[1] && match[2], `${name} is declared with a light and a dark literal`);
  return { light: match[1], dark: match[2] };
}

const channel = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) =>
    channel(parseInt(colour.slice(start, start + 2), 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

test('the tokens of charts are the literals of the palette', () => {
  for (const name of chartTokenNames) {
    assert.deepEqual(literals(name), { light: chartTokens.light[name], dark: chartTokens.dark[name] }, name);
  }
});

for (const theme of ['light', 'dark'] as const) {
  test(`${theme}: every colour of text reaches 4.5 to 1 on paper and on the wash`, () => {
    for (const text of ['--ink', '--quiet', '--link', '--river', '--brick', '--bronze', '--mist']) {
      for (const ground of ['--paper', '--wash']) {
        const ratio = contrast(literals(text)[theme], literals(ground)[theme]);
        assert.ok(ratio >= 4.5, `${text} on ${ground}: ${ratio.toFixed(2)}`);
      }
    }
  });

  test(`${theme}: edges of controls reach 3 to 1`, () => {
    for (const ground of ['--paper', '--wash']) {
      const ratio = contrast(literals('--edge')[theme], literals(ground)[theme]);
      assert.ok(ratio >= 3, `--edge on ${ground}: ${ratio.toFixed(2)}`);
    }
  });
}
