import { readFileSync } from 'node:fs';
import assert from 'node:assert/strict';
import test from 'node:test';
import { markPaths } from '../../../src/views/mark.ts';
import { encodeIco, drawIcon } from '../../../src/build/icons.ts';
import { chartTokens } from '../../../src/charts/palette.ts';

test('an icon is a PNG of the size asked for', () => {
  const png = drawIcon({ size: 48, padding: 0, ground: false });
  assert.equal(png.toString('latin1', 1, 4), 'PNG');
  assert.equal(png.readUInt32BE(16), 48);
});

test('an ICO points at its one picture', () => {
  const png = drawIcon({ size: 32, padding: 0, ground: false });
  const ico = encodeIco(png, 32);
  assert.equal(ico.readUInt32LE(14), png.length);
  assert.deepEqual(ico.subarray(ico.readUInt32LE(18)), png);
});

test('the favicon draws the mark in the colours of both themes', () => {
  const svg = readFileSync('public/favicon.svg', 'utf8');
  assert.ok(svg.includes(markPaths.brick) && svg.includes(markPaths.river));
  for (const theme of [chartTokens.light, chartTokens.dark])
    assert.ok(svg.includes(theme['--chart-target']) && svg.includes(theme['--chart-trade']));
});
