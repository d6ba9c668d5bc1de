import type { Finding } from './prose-rules.ts';

export interface TonePlacement extends Finding {
  /** The word as this site writes it. */
  readonly instead: string;
}

const plain = new Map(
  ['aàáảãạ', 'eèéẻẽẹ', 'oòóỏõọ', 'uùúủũụ', 'yỳýỷỹỵ'].flatMap((row) => {
    const upper = row.toUpperCase();
    return [Array.from(row), Array.from(upper)].flatMap((letters) =>
      letters.map((letter, tone) => [letter, { base: letters[0] ?? letter, tone, letters }] as const),
    );
  }),
);

/** oá, oé, uý at the end of a syllable (not after q, where u belongs to the consonant), and òan, qúy, which no rule allows. */
const misplaced =
  /(?<![qQ])(?:[oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|[uU][ỳýỷỹỵỲÝỶỸỴ])(?!\p{L})|[òóỏõọÒÓỎÕỌ][aAeE](?=\p{L})|(?<=[qQ])[ùúủũụÙÚỦŨỤ][yYaAeE]/gu;

/**
 * Words with the tone mark of oa, oe or uy on the other vowel than this site puts it: `Hoá` for `Hóa`, `thuỷ` for `thủy`,
 * `hòan` for `hoàn`. The text must be in NFC.
 */
export function findTonePlacement(text: string): TonePlacement[] {
  return Array.from(text.matchAll(misplaced), (match) => {
    const before = /\p{L}*$/u.exec(text.slice(0, match.index))?.[0] ?? '';
    const after = /^\p{L}*/u.exec(text.slice(match.index + match[0].length))?.[0] ?? '';
    const index = match.index - before.length;
    return { index, text: `${before}${match[0]}${after}`, instead: `${before}${moveTone(match[0])}${after}` };
  });
}

/** Moves the tone mark from one vowel of a pair to the other. */
function moveTone(pair: string): string {
  const [first, second] = Array.from(pair, (letter) => plain.get(letter));
  if (!first || !second) return pair;
  return `${first.letters[second.tone] ?? first.base}${second.letters[first.tone] ?? second.base}`;
}
