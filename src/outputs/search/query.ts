import type { Query } from 'minisearch';
import { accentKey, stem, type Token } from './words.ts';

/** One way in which a word of the question may stand in the index. */
interface QueryForm {
  readonly form: string;
  readonly weight: number;
}

/** The forms that answer a word, the best first. */
function formsOf({ text, form }: Token): readonly QueryForm[] {
  const others: QueryForm[] = [
    { form: accentKey(text) ?? '', weight: 1 },
    { form: stem(form), weight: 0.8 },
    // While `141,64` is being typed it may become 141.640; the index has 141640.
    { form: /^\d+\.\d+$/.test(form) ? form.replace('.', '') : '', weight: 0.3 },
  ];
  return [{ form, weight: 1 }, ...others.filter((other) => other.form !== '' && other.form !== form)];
}

/** Shorter words are often whole syllables, which would find too much if they stood for every word that begins with them. */
const shortestBeginning = 4;

/** The words of a question for the index. `end` is where the question ends: its last word may be unfinished. */
export function indexQuery(words: readonly Token[], end: number): Query {
  return {
    combineWith: 'OR',
    queries: words.map((word) => ({
      combineWith: 'OR',
      queries: formsOf(word).map(({ form, weight }) => ({
        queries: [form],
        boostTerm: () => weight,
        prefix: /^[a-z\d]/.test(form) && (word.end === end || form.length >= shortestBeginning),
      })),
    })),
  };
}
