import type { Finding, KnownText } from './prose-rules.ts';

const patterns = new WeakMap<readonly KnownText[], RegExp>();

/**
 * Where known texts stand whole in a text: `Nghi Sơn 2` is not in `Nghi Sơn 20`, nor in `Nghi Sơn 2,5`. The first letter may be a
 * capital, as at the beginning of a sentence.
 */
export function recogniseNames(text: string, known: readonly KnownText[]): Finding[] {
  if (known.length === 0) return [];
  let pattern = patterns.get(known);
  if (!pattern) {
    // The longest first, so that a name within a longer name does not stop the match early.
    const texts = known.map((name) => name.text.normalize('NFC').trim()).filter((name) => name !== '');
    const sources = texts.sort((a, b) => b.length - a.length).map(sourceOf);
    const any = sources.length > 0 ? sources.join('|') : '(?!)';
    pattern = new RegExp(`(?<![\\p{L}\\p{N}]|\\p{N}[.,/–-])(?:${any})(?![\\p{L}\\p{N}]|[.,/–-]\\p{N})`, 'gu');
    patterns.set(known, pattern);
  }
  return Array.from(text.matchAll(pattern), (match) => ({ index: match.index, text: match[0] }));
}

/** A text as it may stand in prose: broken over lines, or at the beginning of a sentence. */
export function sourceOf(text: string): string {
  const [first = '', ...rest] = Array.from(text);
  const upper = first.toUpperCase();
  const start = upper === first ? escape(first) : `[${first}${upper}]`;
  return `${start}${escape(rest.join(''))}`.replaceAll(/\s+/g, '\\s+');
}

const escape = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
