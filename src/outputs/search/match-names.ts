import type { AnswerTable } from './search-file.ts';
import { accentKey, stem, tokens, type Token } from './words.ts';

export interface RankedIndicator {
  readonly number: number;
  /** Up to 1. */
  readonly score: number;
  /** Whether it is only the nearest to what was asked for. */
  readonly isNearest: boolean;
}

/** They ask for a measure of a thing, or for its target, more than for the thing, so that a name may do without them. */
const softWords = new Set(
  (
    'giai doan tang giam truong muc toc do gia tri tong so lieu con tinh ke hoach chi tieu du toan so sanh voi va moi nhat hien nay ' +
    'growth grow grew rise rose rising fall fell increase change rate total value number amount level figure data province ' +
    'target plan planned goal objective compare compared vs versus and latest newest current collected made'
  ).split(' '),
);
const softWeight = 0.3;
/** An indicator answers if this part of what is asked is in its name, and this part of its name is asked for. */
const leastAsked = 0.7;
const leastNamed = 0.65;
/** This part of the words that are asked, whatever they weigh. */
const leastWords = 0.6;
const leftOver = 0.03;
const exact = 0.99;
/** A word that differs only in accents, where they were typed. */
const otherAccents = 0.5;

/** Ranks the indicators whose names are asked for, best first; where none is, those that are said to be the nearest. */
export function nameRanker({ indicators }: AnswerTable): (asked: readonly Token[]) => readonly RankedIndicator[] {
  const names = indicators.map(([, , own, , , instead]) => [own.map(wordsOf), instead.map(wordsOf)] as const);
  const weigh = weights(names.map(([own]) => own.flat()));
  return (asked) => {
    const stems = new Set(asked.map(({ form }) => stem(form)));
    const rank = (which: 0 | 1): readonly RankedIndicator[] =>
      names
        .map((own, number) => ({
          number,
          score: Math.max(
            0,
            ...own[which].map((name) =>
              name.some(({ form }) => stems.has(stem(form))) ? agreement(asked, name, weigh) : 0,
            ),
          ),
          isNearest: which === 1,
        }))
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score || a.number - b.number);
    const [found, nearest] = [rank(0), rank(1)];
    const best = (nearest[0]?.score ?? 0) > (found[0]?.score ?? 0) ? nearest : found;
    // Beside one that is called just what was asked for, others are something else.
    return (best[0]?.score ?? 0) < exact ? best : best.filter(({ score }) => score >= exact);
  };
}

/** Words that only join others are no part of a name. */
const wordsOf = (name: string): readonly Token[] =>
  tokens(name).filter(({ text }) => !/^(?:of|the|in|by|and|for|at|as|to|s|của|và|ở|do|theo)$/.test(text));

/** How much a word tells: the fewer names it is in, the more. */
function weights(names: readonly (readonly Token[])[]): (word: Token) => number {
  const counts = new Map<string, number>();
  for (const name of names)
    for (const word of new Set(name.map(({ form }) => stem(form)))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => Math.log(1 + names.length / (counts.get(stem(word.form)) ?? 0.5)) * (isSoft(word) ? softWeight : 1);
}

const isSoft = ({ form }: Token): boolean => softWords.has(form) || softWords.has(stem(form));

/** How well words and a name agree, up to 1; 0 if too much of either is left over. */
function agreement(asked: readonly Token[], name: readonly Token[], weigh: (word: Token) => number): number {
  const isNamed = (word: Token): boolean => name.some((own) => alike(word, own) > 0);
  // Soft words that the name does not have cost little.
  const meant = asked.filter((word) => isNamed(word) || !isSoft(word));
  if (meant.every(isSoft) && meant.length < asked.length) return 0;
  if (meant.filter(isNamed).length < meant.length * leastWords) return 0;
  const ofAsked = share(meant, weigh, (word) => Math.max(0, ...name.map((own) => alike(word, own))));
  const ofName = share(name, weigh, (own) => Math.max(0, ...asked.map((word) => alike(word, own))));
  if (ofAsked < leastAsked || ofName < leastNamed) return 0;
  return (ofAsked * 2 + ofName) / 3 - (asked.length - meant.length) * leftOver;
}

/** The part of the words, by their weight, that is found. */
function share(words: readonly Token[], weigh: (word: Token) => number, found: (word: Token) => number): number {
  const sum = (of: (word: Token) => number): number => words.reduce((total, word) => total + of(word), 0);
  return words.length === 0 ? 0 : sum((word) => weigh(word) * found(word)) / sum(weigh);
}

function alike(asked: Token, own: Token): number {
  if (asked.form !== own.form && stem(asked.form) !== stem(own.form)) return 0;
  const typed = accentKey(asked.text);
  return typed === undefined || typed === accentKey(own.text) ? 1 : otherAccents;
}
