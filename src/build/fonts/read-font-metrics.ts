/** Measures of a font, in parts of its em. */
export interface FontMetrics {
  readonly ascent: number;
  /** Positive: how far the line reaches below the baseline. */
  readonly descent: number;
  readonly lineGap: number;
  /** Advance of one character; undefined where the font has none. */
  readonly advance: (character: string) => number | undefined;
}

/** Reads the tables that layout needs from a TrueType file. Throws on a font without a Unicode table of format 4. */
export function readFontMetrics(font: Buffer): FontMetrics {
  const tables = readDirectory(font);
  const unitsPerEm = font.readUInt16BE(start(tables, 'head') + 18);
  const hhea = start(tables, 'hhea');
  const hmtx = start(tables, 'hmtx');
  const longMetrics = font.readUInt16BE(hhea + 34);
  const glyphOf = readCharacterMap(font, start(tables, 'cmap'));
  return {
    ascent: font.readInt16BE(hhea + 4) / unitsPerEm,
    descent: -font.readInt16BE(hhea + 6) / unitsPerEm,
    lineGap: font.readInt16BE(hhea + 8) / unitsPerEm,
    advance(character) {
      const glyph = glyphOf(character.codePointAt(0) ?? 0);
      // Glyphs past the last long metric share its advance.
      return glyph === 0 ? undefined : font.readUInt16BE(hmtx + 4 * Math.min(glyph, longMetrics - 1)) / unitsPerEm;
    },
  };
}

function readDirectory(font: Buffer): ReadonlyMap<string, number> {
  const count = font.readUInt16BE(4);
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const entry = 12 + 16 * index;
      return [font.toString('latin1', entry, entry + 4), font.readUInt32BE(entry + 8)] as const;
    }),
  );
}

function start(tables: ReadonlyMap<string, number>, tag: string): number {
  const offset = tables.get(tag);
  if (offset === undefined) throw new Error(`The font has no table "${tag}". Expected a TrueType font.`);
  return offset;
}

/** Format 4: runs of characters of the basic plane, which is all that the site uses. */
function readCharacterMap(font: Buffer, cmap: number): (codePoint: number) => number {
  const count = font.readUInt16BE(cmap + 2);
  const offsets = Array.from({ length: count }, (_, index) => cmap + font.readUInt32BE(cmap + 4 + 8 * index + 4));
  const table = offsets.find((offset) => font.readUInt16BE(offset) === 4);
  if (table === undefined) throw new Error('The font has no character table of format 4. Expected one for Unicode.');
  const segments = font.readUInt16BE(table + 6) / 2;
  const [ends, starts] = [table + 14, table + 16 + 2 * segments];
  const [deltas, ranges] = [starts + 2 * segments, starts + 4 * segments];
  return (codePoint) => {
    for (let index = 0; index < segments; index++) {
      if (font.readUInt16BE(ends + 2 * index) < codePoint) continue;
      const first = font.readUInt16BE(starts + 2 * index);
      if (first > codePoint) return 0;
      const delta = font.readUInt16BE(deltas + 2 * index);
      const range = font.readUInt16BE(ranges + 2 * index);
      if (range === 0) return (codePoint + delta) & 0xffff;
      const glyph = font.readUInt16BE(ranges + 2 * index + range + 2 * (codePoint - first));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}
