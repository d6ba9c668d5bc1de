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

const pattern = remember(wholeWords);

const found = remember((list: string) => remember((text: string): readonly Said[] => find(text.toLowerCase(), list)));

/** Whole words of a list, whatever stands around them. */
export const wordsIn = (text: string, list: string): readonly Said[] => found(list)(text);

const clean = remember((setAside: string) =>
  remember((text: string) => text.toLowerCase().replaceAll(pattern(setAside), (phrase) => '_'.repeat(phrase.length))),
);
const denied = remember((not: string) => new RegExp(`${not}$`, 'u'));
const claimed = remember(({ setAside, not }: ClaimWords) =>
  remember((list: string) =>
    remember((text: string): readonly Said[] => {
      const rest = clean(setAside)(text);
      return find(rest, list).filter(({ index }) => !denied(not).test(rest.slice(0, index)));
    }),
  ),
);

/** Whole words of a list in a text whose names and fixed phrases are set aside, without those that the text denies. */
export const wordsSaid = (text: string, list: string, words: ClaimWords): readonly Said[] => claimed(words)(list)(text);

const find = (text: string, list: string): readonly Said[] =>
  Array.from(text.matchAll(pattern(list)), ({ 0: word, index }) => ({ index, text: word }));

/** Several rules ask the same of the same sentence. */
function remember<K, V>(answer: (question: K) => V): (question: K) => V {
  const known = new Map<K, V>();
  return (question) => {
    const before = known.get(question);
    if (before !== undefined) return before;
    const now = answer(question);
    known.set(question, now);
    return now;
  };
}
