import { excerpt } from '../excerpt.ts';
import type { ClaimWords } from '../languages/claim-words.ts';
import type { Passage } from '../sentences.ts';
import { wholeWords } from '../whole-words.ts';

/** A word of a list and where it stands. */
export interface Said {
  readonly index: number;
  readonly text: string;
}

/** A word as a message names it, with those around it. */
export const quote = ({ text }: Passage, { index, text: word }: Said): string =>
  `"${word.trim()}" in "${excerpt(text, index, word.length)}"`;

const patterns = new Map<string, RegExp>();

/** By list and then by text: each is asked for by several rules. */
const remembered = new Map<string, Map<string, readonly Said[]>>();

/** Whole words of a list in a text whose names and fixed phrases are set aside, without those that the text denies. */
export function wordsSaid(text: string, list: string, words: ClaimWords): readonly Said[] {
  const own = remembered.get(list) ?? new Map<string, readonly Said[]>();
  remembered.set(list, own);
  const known = own.get(text) ?? findWords(text, list, words);
  own.set(text, known);
  return known;
}

function findWords(text: string, list: string, { setAside, not }: ClaimWords): readonly Said[] {
  const pattern = (source: string): RegExp => {
    const known = patterns.get(source) ?? wholeWords(source);
    patterns.set(source, known);
    return known;
  };
  const clean = text.toLowerCase().replaceAll(pattern(setAside), (phrase) => '_'.repeat(phrase.length));
  const denied = new RegExp(`${not}$`, 'u');
  return Array.from(clean.matchAll(pattern(list)), ({ 0: word, index }) => ({ index, text: word })).filter(
    ({ index }) => !denied.test(clean.slice(0, index)),
  );
}
