import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import test from 'node:test';
import { characterSet, missingCharacters } from '../../../src/styles/character-set.ts';
import { fontFaceCss, fontFaces, fontFile, webFonts } from '../../../src/styles/fonts.ts';

const subsetFont = createRequire(import.meta.url)('subset-font') as (
  font: Buffer,
  text: string,
  options: { keepFeatures: readonly string[]; noHinting: boolean; targetFormat: 'woff2' | 'truetype' },
) => Promise<Buffer>;
const root = path.resolve(import.meta.dirname, '../../..');

/** Code points of a TrueType font: the runs of its character table of format 4. */
function codePoints(font: Buffer): ReadonlySet<number> {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + 16 * index);
  const entry = tables.find((at) => font.toString('latin1', at, at + 4) === 'cmap') ?? 0;
  const cmap = font.readUInt32BE(entry + 8);
  const subtables = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, index) => cmap + 4 + 8 * index);
  const table = subtables.map((at) => cmap + font.readUInt32BE(at + 4)).find((at) => font.readUInt16BE(at) === 4) ?? 0;
  const segments = font.readUInt16BE(table + 6) / 2;
  const found = new Set<number>();
  for (let index = 0; index < segments; index++) {
    const end = font.readUInt16BE(table + 14 + 2 * index);
    for (let code = font.readUInt16BE(table + 16 + 2 * (segments + index)); code <= end; code++) found.add(code);
  }
  return found;
}

/** Source Serif has no hyphen that does not break; browsers draw its hyphen. */
const drawnWithAnother = '\u2011';

for (const face of fontFaces) {
  test(`${face.id} is cut out of the full font, with every character of the set`, async () => {
    const full = readFileSync(path.join(root, face.full));
    const options = { keepFeatures: face.features, noHinting: true };
    const woff2 = await subsetFont(full, characterSet, { ...options, targetFormat: 'woff2' });
    if (process.env['UPDATE_GOLDEN']) writeFileSync(path.join(root, fontFile(face)), woff2);
    assert.ok(
      woff2.equals(readFileSync(path.join(root, fontFile(face)))),
      'UPDATE_GOLDEN=1 npm test -- unit cuts it again',
    );
    const codes = codePoints(await subsetFont(full, characterSet, { ...options, targetFormat: 'truetype' }));
    assert.deepEqual(
      Array.from(characterSet).filter((character) => !codes.has(character.codePointAt(0) ?? 0)),
      face.family === 'Source Serif 4' ? [drawnWithAnother] : [],
    );
  });
}

test('all fonts together weigh at most 40 kB', () => {
  const bytes = webFonts(root).reduce((sum, { data }) => sum + data.length, 0);
  assert.ok(bytes <= 40_000, `${bytes} bytes. Take rare letters out of "letters" in src/i18n/formats.`);
});

test('a face for each font, never swapped in, at the address given, and a stand-in for each', () => {
  const fonts = webFonts(root);
  const css = fontFaceCss(fonts, (name) => `/base/fonts/${name}`);
  for (const { id, name } of fonts) {
    assert.match(name, new RegExp(`^${id}\\.[0-9a-f]{10}\\.woff2$`));
    assert.ok(css.includes(`url(/base/fonts/${name})`));
  }
  assert.equal(css.split('font-display:optional').length - 1, fonts.length);
  assert.equal(css.split('@font-face').length - 1, 2 * fonts.length);
});

test('every Vietnamese letter with every tone is in the set, small and capital, precomposed', () => {
  const bases = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y'];
  const tones = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
  const letters = bases.flatMap((base) => tones.map((tone) => (base + tone).normalize('NFC'))).concat('đ');
  assert.deepEqual(missingCharacters(letters.join('') + letters.join('').toUpperCase()), []);
});

test('what is missing is named once, in order, without white space; a text in NFD is, since its marks would have to be positioned', () => {
  assert.deepEqual(missingCharacters('日本\n日 €'), ['€', '日', '本']);
  assert.deepEqual(missingCharacters('Hóa'.normalize('NFD')), ['\u0301']);
});
