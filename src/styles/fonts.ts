import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One face of the site, and the fonts of a reader's machine that stand in until, or instead of, it. */
export interface FontFace {
  readonly id: string;
  readonly family: 'Source Sans 3' | 'Source Serif 4';
  readonly weight: 400 | 600;
  /** The full font, in `node_modules`: drawings are made with it, and the site's own file is cut out of it. */
  readonly full: string;
  /**
   * Features that the cut file keeps: `kern` always, `onum` and `pnum` where figures stand in sentences. The default figures are tabular and lining, so
   * tables need no feature. Marks need none either: precomposed Vietnamese is one glyph a letter.
   */
  readonly features: readonly string[];
  /** Full names to look for, in this order. All have nearly the same widths. */
  readonly standIns: readonly string[];
  /**
   * In percent, so that lines of a stand-in break and stand where the font's own do: the mean advance of a plain text in both languages in the font, divided
   * by the same in the stand-in; ascent and descent divided by that, since browsers apply them after it.
   */
  readonly fit: { readonly size: number; readonly ascent: number; readonly descent: number };
}

const packages = 'node_modules/@expo-google-fonts';

/** Roboto's bolder cuts are 6% narrower than Arial Bold, so Android's 600 is left to `sans-serif` rather than fitted wrongly. */
export const fontFaces: readonly FontFace[] = [
  {
    id: 'source-sans-3-400',
    family: 'Source Sans 3',
    weight: 400,
    full: `${packages}/source-sans-3/400Regular/SourceSans3_400Regular.ttf`,
    features: ['kern', 'onum', 'pnum'],
    standIns: ['Arial', 'Liberation Sans', 'Roboto'],
    fit: { size: 92.53, ascent: 110.66, descent: 43.23 },
  },
  {
    id: 'source-sans-3-600',
    family: 'Source Sans 3',
    weight: 600,
    full: `${packages}/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf`,
    features: ['kern', 'onum', 'pnum'],
    standIns: ['Arial Bold', 'Liberation Sans Bold'],
    fit: { size: 89.19, ascent: 114.81, descent: 44.85 },
  },
  {
    id: 'source-serif-4-600',
    family: 'Source Serif 4',
    weight: 600,
    full: `${packages}/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf`,
    features: ['kern', 'pnum'],
    standIns: ['Times New Roman Bold', 'Liberation Serif Bold'],
    fit: { size: 111.74, ascent: 92.71, descent: 29.98 },
  },
];

/** The file of a face, cut to `characterSet`. Committed; a test cuts it again and compares. */
export const fontFile = ({ id }: FontFace): string => `src/styles/fonts/${id}.woff2`;

export interface WebFont extends FontFace {
  /** Name with the hash of the file's bytes, so that it may be cached for ever: `source-sans-3-400.1a2b3c4d5e.woff2`. */
  readonly name: string;
  readonly data: Buffer<ArrayBuffer>;
}

/** The site's fonts, read from the project's folder. */
export const webFonts = (root = process.cwd()): readonly WebFont[] =>
  fontFaces.map((face) => {
    const data = readFileSync(join(root, fontFile(face)));
    const hash = createHash('sha256').update(data).update('\0').digest('hex').slice(0, 10);
    return { ...face, data, name: `${face.id}.${hash}.woff2` };
  });

/**
 * `@font-face` rules for the fonts and their stand-ins, ready to be inlined; `tokens.css` names the stand-in second.
 * @param href address of a font file by its name
 */
export function fontFaceCss(fonts: readonly WebFont[], href: (name: string) => string): string {
  // `optional`: a font is used when it is there in time and never swapped in, so no text moves.
  const own = fonts.map(
    ({ family, weight, name }) =>
      `@font-face{font-family:"${family}";font-weight:${weight};font-display:optional;src:url(${href(name)})}`,
  );
  const standIns = fonts.map(
    ({ family, weight, standIns: names, fit }) =>
      `@font-face{font-family:"${family} Fallback";font-weight:${weight};src:${names.map((name) => `local("${name}")`).join(',')};` +
      `size-adjust:${fit.size}%;ascent-override:${fit.ascent}%;descent-override:${fit.descent}%;line-gap-override:0%}`,
  );
  return [...own, ...standIns].join('');
}
