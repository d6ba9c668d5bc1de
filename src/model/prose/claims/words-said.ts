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
const ending = remember((list: string) => wholeWords(list, ''));

const found = remember((list: string) => remember((text: string): readonly Said[] => find(text.toLowerCase(), list)));

/** Whole words of a list, whatever stands around them. */
export const wordsIn = (text: string, list: string): readonly Said[] => found(list)(text);

const clean = remember((setAside: string) =>
  remember((text: string) => text.toLowerCase().replaceAll(pattern(setAside), (phrase) => '_'.repeat(phrase.length))),
);
/** How far before a word, in letters, one that denies it may stand. */
const farthest = 80;
const denied = remember((not: string) => new RegExp(`${not}$`, 'u'));
const claimed = remember(({ setAside, not }: ClaimWords) =>
  remember((list: string) =>
    remember((text: string): readonly Said[] => {
      const rest = clean(setAside)(text);
      return find(rest, list).filter(
        ({ index }) => !denied(not).test(rest.slice(Math.max(0, index - farthest), index)),
      );
    }),
  ),
);

/** Whole words of a list in a text whose names and fixed phrases are set aside, without those that the text denies. */
export const wordsSaid = (text: string, list: string, words: ClaimWords): readonly Said[] => claimed(words)(list)(text);

/** Every list of words that claim something by themselves. */
const claims = [
  'up', 'down', 'highest', 'lowest', 'fastest', 'slowest', 'record', 'firstTime', 'met', 'missed', 'metPlan', 'missedPlan', 'moreThanThen', 'lessThanThen',
  'running', 'everyYearSince', 'never', 'always', 'onlyYear', 'surplus', 'deficit', 'leads', 'projectDone', 'projectGivenUp', 'nothing', 'notYet', 'unknown', 'empty',
] as const satisfies readonly (keyof ClaimWords)[]; // prettier-ignore
const anyClaim = remember(
  (words: ClaimWords) => new RegExp(claims.map((list) => words[list].replaceAll(' ', '\\s+')).join('|'), 'u'),
);

/** Whether a text has some word of those lists, looked for at once: most texts claim nothing, and need no closer look. */
export const mayClaim = (text: string, words: ClaimWords): boolean => anyClaim(words).test(text.toLowerCase());

/** Whether a word begins is asked where one was found: a look behind at every letter takes half as long again. */
function find(text: string, list: string): readonly Said[] {
  const words = ending(list);
  const said: Said[] = [];
  words.lastIndex = 0;
  for (let match = words.exec(text); match; match = words.exec(text)) {
    const { 0: word, index } = match;
    if (/[\p{L}\p{N}-]/u.test(text[index - 1] ?? '')) words.lastIndex = index + 1;
    else said.push({ index, text: word });
  }
  return said;
}

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
