import type { KnownText } from '../prose/prose-rules.ts';

const kept = new Map<string, Set<string>>();
const mostKept = 4;

/**
 * Texts in which the rules on words found nothing, for as long as the known names stay the same: when an author saves one file, the thousands of other
 * texts are not read again. Changes no result.
 */
export function cleanTexts(...known: readonly (readonly KnownText[])[]): Set<string> {
  const key = JSON.stringify(known.map((list) => list.map(({ text }) => text)));
  let texts = kept.get(key);
  if (!texts) {
    texts = new Set();
    for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size + 1 - mostKept))) kept.delete(oldest);
    kept.set(key, texts);
  }
  return texts;
}
