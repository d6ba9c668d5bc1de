import type { Query } from 'minisearch';
import { accentKey } from './fold.ts';
import { decodeTelex } from './telex.ts';
import { tokens } from './tokens.ts';

/** One way in which a word of the question may stand in the index. */
export interface QueryForm {
  readonly form: string;
  readonly weight: number;
}

/** The words of a question in order, each with the forms that answer it, the best first. */
export type ParsedQuery = readonly { readonly forms: readonly QueryForm[]; readonly isLast: boolean }[];

/** How much more a word with just the accents that were typed counts than one that differs only in them. */
const sameAccents = 4;

export function parseQuery(text: string): ParsedQuery {
  const words = tokens(text);
  return words.map((word, index) => ({
    forms: formsOf(word.text, word.form),
    isLast: index === words.length - 1 && word.end === text.length,
  }));
}

function formsOf(text: string, form: string): readonly QueryForm[] {
  const forms: QueryForm[] = [];
  const key = accentKey(text);
  if (key !== undefined) forms.push({ form: key, weight: sameAccents });
  forms.push({ form, weight: 1 });
  // While `141,64` is being typed it may become 141.640; the index has 141640.
  if (/^\d+\.\d+$/.test(form)) forms.push({ form: form.replace('.', ''), weight: 0.3 });
  const decoded = key === undefined ? decodeTelex(form) : undefined;
  if (decoded !== undefined) {
    const [word] = tokens(decoded);
    if (word)
      forms.push(...formsOf(decoded, word.form).map(({ form: own, weight }) => ({ form: own, weight: weight * 0.5 })));
  }
  return forms;
}

/** Shorter words are often whole syllables, which would find too much if they stood for every word that begins with them. */
const shortestBeginning = 4;

/** The question for the index: all of its words or any of them; `fuzzy` forgives slips of the finger. */
export function indexQuery(
  words: ParsedQuery,
  { combineWith, fuzzy }: { readonly combineWith: 'AND' | 'OR'; readonly fuzzy: boolean },
): Query {
  return {
    combineWith,
    queries: words.map(({ forms, isLast }) => ({
      combineWith: 'OR',
      queries: forms.map(({ form, weight }) => ({
        queries: [form],
        boostTerm: () => weight,
        prefix: !form.startsWith('=') && (isLast || form.length >= shortestBeginning),
        // Two letters that changed places are two slips.
        fuzzy: fuzzy && /^[a-z]{4,}$/.test(form) ? (form.length < 6 ? 1 : 2) : false,
      })),
    })),
  };
}
