import assert from 'node:assert/strict';
import test from 'node:test';
import { fallbackFonts } from '../../../../src/build/fonts/fallback-fonts.ts';
import { fallbackMetrics } from '../../../../src/build/fonts/fallback-metrics.ts';
import { fontFaceCss } from '../../../../src/build/fonts/font-face-css.ts';
import { subsetFonts } from '../../../../src/build/fonts/subset-fonts.ts';

test('a face for each font, never swapped in, at the address given', async () => {
  const fonts = await subsetFonts();
  const css = fontFaceCss(fonts, (name) => `/base/fonts/${name}`);
  for (const font of fonts) assert.ok(css.includes(`url(/base/fonts/${font.name})`));
  assert.equal(css.split('font-display:optional').length - 1, fonts.length);
  assert.equal(css.split('@font-face').length - 1, fonts.length + fallbackFonts.length);
});

test('the fallback is scaled to the width of the font, and its lines to the same height', () => {
  const font = { ascent: 1, descent: 0.4, lineGap: 0, advance: () => 0.4 };
  const metrics = fallbackMetrics(font, {
    replaces: { family: 'Source Sans 3', weight: 400 },
    local: ['Arial'],
    meanAdvance: 0.5,
  });
  assert.deepEqual(metrics, { sizeAdjust: 80, ascentOverride: 125, descentOverride: 50, lineGapOverride: 0 });
});
