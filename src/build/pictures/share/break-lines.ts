import { formats } from '../../../i18n/formats/formats.ts';
import { wrapText } from '../../../charts/text.ts';
import { joinPhrases } from '../../../figures/join-phrases.ts';

/** Words before which a line breaks well. A title may quote another language. */
const joints = new Set(Object.values(formats).flatMap(({ lineJoints }) => lineJoints));

/**
 * Breaks a short text into as few lines as `width` allows, and of these ways chooses the one whose lines are of about the same length and
 * break where the sense does: after a punctuation mark, before a name, a preposition or a conjunction. No last word stands alone.
 */
export function breakLines(text: string, width: number, widthOf: (line: string) => number): readonly string[] {
  const phrases = joinPhrases(text).split(' ');
  const plain = wrapText(phrases.join(' '), width, widthOf);
  // The ways grow with a power of the lines; beyond three nothing is a title any more.
  if (plain.length > 3) return plain;
  let best: { readonly lines: readonly string[]; readonly cost: number } | undefined;
  for (const lines of waysToBreak(phrases, plain.length)) {
    if (lines.some((line) => widthOf(line) > width)) continue;
    const cost = costOf(lines, width, widthOf);
    if (best === undefined || cost < best.cost) best = { lines, cost };
  }
  return best?.lines ?? plain;
}

/** Every way to write words in `count` lines. Titles have a dozen words and three lines, so these are few. */
function* waysToBreak(words: readonly string[], count: number): Generator<readonly string[]> {
  if (count === 1) {
    yield [words.join(' ')];
    return;
  }
  for (let first = 1; first <= words.length - count + 1; first++) {
    const line = words.slice(0, first).join(' ');
    for (const rest of waysToBreak(words.slice(first), count - 1)) yield [line, ...rest];
  }
}

function costOf(lines: readonly string[], width: number, widthOf: (line: string) => number): number {
  const widths = lines.map(widthOf);
  const longest = Math.max(...widths);
  const ragged = widths.reduce((sum, one) => sum + ((longest - one) / width) ** 2, 0);
  const bad = lines.slice(1).filter((line, index) => !breaksWell(lines[index] ?? '', line)).length;
  return ragged + 0.3 * bad;
}

function breaksWell(before: string, after: string): boolean {
  const word = after.split(/[ \u00a0]/)[0] ?? '';
  return /[,;:–.?!]$/.test(before) || joints.has(word) || (/^\p{Lu}/u.test(word) && !/\p{Lu}\S*$/u.test(before));
}

/** At most `limit` lines; where there is more, the last one ends in an ellipsis. */
export function limitLines(lines: readonly string[], limit: number): readonly string[] {
  if (lines.length <= limit) return lines;
  const last = (lines[limit - 1] ?? '').replace(/[\s.,;:]+$/, '');
  return [...lines.slice(0, limit - 1), `${last} …`];
}
