import { formats } from '../i18n/formats.ts';

/**
 * The characters that the site's fonts carry. The list is explicit, so that fonts change when this file changes and not
 * with every edit of a text; the audit of the built site asks `missingCharacters` whether the list is still complete.
 */
const letters = Object.values(formats)
  .map((format) => format.letters)
  .join('');

const ascii = Array.from({ length: 0x7e - 0x20 + 1 }, (_, index) => String.fromCharCode(0x20 + index)).join('');

/** Quotes, dashes, spaces that do not break, signs of arithmetic and of units, arrows of the interface. */
const signs = '“”‘’…‹›–—−·×±≈≤≥°²³₂←→↑↓' + '\u00a0\u202f\u2011';

/** Letters of names in other languages that sources and titles print. */
const foreign = 'äöüßçñáéíóúàèùâêîôûåøÄÖÜÉ';

export const characterSet: string = [
  ...new Set(
    Array.from(ascii + letters + letters.toUpperCase() + signs + foreign).filter(
      (character) => character.trim() !== '',
    ),
  ),
  ' ',
  '\u00a0',
  '\u202f',
]
  .sort()
  .join('');

const known: ReadonlySet<string> = new Set(characterSet);

/** Distinct characters of `text` that the fonts lack, in order of code point. Control characters and new lines do not count. */
export function missingCharacters(text: string): string[] {
  return [...new Set(text)].filter((character) => character >= ' ' && !known.has(character)).sort();
}
