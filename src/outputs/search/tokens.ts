import { canonicalNumber } from './canonical-number.ts';
import { accentKey, fold } from './fold.ts';

export interface Token {
  /** As written. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The form in which it is looked up. */
  readonly form: string;
}

/** A number with its separators, of which a narrow space is one, or a run of letters and digits with their accents. */
const token = /\d+(?:[.,\u202f]\d+)*(?![\p{L}\p{M}])|[\p{L}\p{M}\p{N}]+/gu;

/** The words and numbers of a text in order. */
export function tokens(text: string): readonly Token[] {
  return [...text.matchAll(token)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
    form: formOf(match[0]),
  }));
}

const formOf = (text: string): string => (/^\d/.test(text) ? canonicalNumber(fold(text)) : fold(text));

/** What stands in the index for a text: each word's folded form, and beside it its form with accents. */
export function indexForms(text: string): readonly string[] {
  return tokens(text).flatMap((one) => {
    const key = accentKey(one.text);
    return key === undefined ? [one.form] : [one.form, key];
  });
}
