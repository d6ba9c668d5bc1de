import type { Query } from 'minisearch';
import { accentKey, stem, type Token } from './words.ts';

/** One way in which a word of the question may stand in the index. */
interface QueryForm {
  readonly form: string;
  readonly weight: number;
}

/** How much more a word with just the accents that were typed counts than one that differs only in them. */
const sameAccents = 4;
/** Plans and quarters are numbered in Roman. */
const roman = '- i ii iii iv v vi vii viii ix x'.split(' ');

/** The forms that answer a word, the best first; only the one with its accents if `strict`. */
function formsOf({ text, form }: Token, strict: boolean): readonly QueryForm[] {
  const key = accentKey(text);
  if (key !== undefined) return [{ form: key, weight: sameAccents }, ...(strict ? [] : [{ form, weight: 1 }])];
  const others: QueryForm[] = [
    { form: stem(form), weight: 0.8 },
    { form: /^\d+$/.test(form) ? (roman[Number(form)] ?? '') : '', weight: 0.8 },
    // While `141,64` is being typed it may become 141.640; the index has 141640.
    { form: /^\d+\.\d+$/.test(form) ? form.replace('.', '') : '', weight: 0.3 },
  ];
  return [{ form, weight: 1 }, ...others.filter((other) => other.form !== '' && other.form !== form)];
}

/** Shorter words are often whole syllables, which would find too much if they stood for every word that begins with them. */
const shortestBeginning = 4;

export interface Reading {
  readonly combineWith: 'AND' | 'OR';
  /** Whether accents that were typed must stand as they are. */
  readonly strict: boolean;
}

/** The words of a question for the index. `end` is where the question ends: its last word may be unfinished. */
export function indexQuery(words: readonly Token[], end: number, { combineWith, strict }: Reading): Query {
  return {
    combineWith,
    queries: words.map((word) => ({
      combineWith: 'OR',
      queries: formsOf(word, strict).map(({ form, weight }) => ({
        queries: [form],
        boostTerm: () => weight,
        prefix:
          /^[a-z\d]/.test(form) && !roman.includes(form) && (word.end === end || form.length >= shortestBeginning),
      })),
    })),
  };
}
