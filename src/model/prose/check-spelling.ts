import type { KnownText, TextIssue } from './prose-rules.ts';
import { recogniseNames } from './recognise.ts';

const bareProvince = /(?<!\p{L})Thanh\sHoa(?!\p{L})/gu;
const toneRule =
  'the tone mark of oa, oe and uy stands on the first vowel at the end of a syllable, on the second before another letter';

/** Words that the site spells in one way only. `printed` are texts that keep another spelling, such as titles of sources. */
export function checkSpelling(text: string, printed: readonly KnownText[]): TextIssue[] {
  const tones = findTonePlacement(text).map((one) => ({ ...one, rule: toneRule }));
  const bare = Array.from(text.matchAll(bareProvince), (match) => ({
    index: match.index,
    text: match[0],
    instead: 'Thanh Hóa',
    rule: 'the province keeps its accent in every language',
  }));
  const all = [...tones, ...bare];
  if (all.length === 0) return [];
  const asPrinted = recogniseNames(text, printed);
  return all
    .filter(({ index }) => !asPrinted.some((one) => one.index <= index && index < one.index + one.text.length))
    .map(({ index, text: word, instead, rule }) => ({
      index,
      found: `"${word}" is not spelled as on the rest of the site.`,
      expected: `Write "${instead}": ${rule}.`,
    }));
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
export function findTonePlacement(text: string) {
  return Array.from(text.matchAll(misplaced), (match) => {
    const before = /\p{L}*$/u.exec(text.slice(0, match.index))?.[0] ?? '';
    const after = /^\p{L}*/u.exec(text.slice(match.index + match[0].length))?.[0] ?? '';
    const index = match.index - before.length;
    // `instead` is the word as this site writes it.
    return { index, text: `${before}${match[0]}${after}`, instead: `${before}${moveTone(match[0])}${after}` };
  });
}

/** Moves the tone mark from one vowel of a pair to the other. */
function moveTone(pair: string): string {
  const [first, second] = Array.from(pair, (letter) => plain.get(letter));
  if (!first || !second) return pair;
  return `${first.letters[second.tone] ?? first.base}${second.letters[first.tone] ?? second.base}`;
}
