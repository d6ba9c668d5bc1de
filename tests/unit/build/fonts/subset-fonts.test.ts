import assert from 'node:assert/strict';
import test from 'node:test';
import { fontFiles } from '../../../../src/build/fonts/font-files.ts';
import { subsetFonts } from '../../../../src/build/fonts/subset-fonts.ts';

test('all fonts together weigh at most 40 kB', async () => {
  const fonts = await subsetFonts();
  assert.equal(fonts.length, fontFiles.length);
  const bytes = fonts.reduce((sum, font) => sum + font.data.length, 0);
  assert.ok(bytes <= 40_000, `${bytes} bytes. Take rare letters out of "letters" in src/i18n/formats.`);
});

test('each is a WOFF2 file named after its bytes', async () => {
  for (const font of await subsetFonts()) {
    assert.equal(font.data.toString('latin1', 0, 4), 'wOF2');
    assert.match(font.hash, /^[0-9a-f]{10}$/);
    assert.equal(font.name, `${font.id}.${font.hash}.woff2`);
  }
});

test('the full fonts have a glyph for every Vietnamese letter', async () => {
  for (const font of await subsetFonts()) {
    for (const letter of 'ếữợẫẶỞỵđĐ–“”−≥')
      assert.ok(font.metrics.advance(letter) !== undefined, `${font.id} lacks ${letter}`);
  }
});

test('figures are tabular unless a feature asks otherwise, so columns of numbers stand straight', async () => {
  for (const font of await subsetFonts()) {
    const widths = new Set(Array.from('0123456789', (digit) => font.metrics.advance(digit)));
    assert.equal(widths.size, 1, font.id);
  }
});
