import { componentMark } from './excerpt.ts';
import type { FigureCall, Text } from '../text.ts';

/** A run of text with a mark for each call that prints something, and those calls in order. */
export interface Passage {
  readonly text: string;
  readonly calls: readonly FigureCall[];
}

/** A passage of a longer one and where it begins there. */
export interface Part extends Passage {
  readonly index: number;
}

/** The calls of a passage, each with the place of its mark. */
export function placedCalls({ text, calls }: Passage): readonly { readonly call: FigureCall; readonly mark: number }[] {
  let mark = -1;
  return calls.map((call) => {
    mark = text.indexOf(componentMark, mark + 1);
    return { call, mark };
  });
}

const around: ReadonlySet<string> = new Set(['term', 'project', 'indicator']);

/** A run of an article, without the components that stand around words, which leave no mark. */
export const passageOf = ({ text, calls }: Passage): Passage => ({
  text,
  calls: calls.filter(({ name }) => !around.has(name)),
});

/** A text of a field in the same form. */
export const passageOfText = ({ parts }: Text): Passage => ({
  text: parts.map((part) => (typeof part === 'string' ? part : componentMark)).join(''),
  calls: parts.filter((part) => typeof part !== 'string'),
});

/** A full stop with the citations behind it, before a new beginning: one within "e.g. this" is none. */
const sentenceEnd = /[.!?…]["”’)]*\uFFFC*\s+(?=[^\p{Ll}])/gu;

export const sentencesOf = (passage: Passage): readonly Part[] => split(passage, sentenceEnd);

/** Pieces of a sentence that say one thing each: it is cut at commas too, unless `ends` names fewer marks. */
export const clausesOf = (sentence: Passage, words: string, ends = ',;:()–—'): readonly Part[] =>
  split(sentence, new RegExp(String.raw`[${ends}]\uFFFC*\s+|\s+(?=(?:${words})\s)`, 'giu'));

function split({ text, calls }: Passage, ends: RegExp): readonly Part[] {
  const parts: Part[] = [];
  let [start, taken] = [0, 0];
  const cut = (end: number): void => {
    const piece = text.slice(start, end);
    const count = piece.split(componentMark).length - 1;
    if (piece.trim() !== '') parts.push({ text: piece, calls: calls.slice(taken, taken + count), index: start });
    [start, taken] = [end, taken + count];
  };
  for (const end of text.matchAll(ends)) cut(end.index + end[0].length);
  cut(text.length);
  return parts;
}
