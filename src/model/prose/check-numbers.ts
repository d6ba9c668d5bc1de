import type { ContentProblem } from '../content-problem.ts';
import { describeDigits, findDigits } from './find-digits.ts';
import { describeNumberWords, findNumberWords } from './find-number-words.ts';
import { findRepeatedUnits } from './find-repeated-units.ts';
import type { KnownText, Place, ProseRules, TextIssue } from './prose-rules.ts';
import { sourceOf } from './recognise-names.ts';

/**
 * Numbers that are typed into a text, in digits or in words, instead of being printed from a record, and units typed beside one that
 * is. Calls in the text are given as U+FFFC.
 */
export function checkNumbers(text: string, rules: ProseRules): TextIssue[] {
  const digits = findDigits(text, rules).map((one) => ({ index: one.index, ...describeDigits(text, one, rules) }));
  const words = findNumberWords(text, rules.locale, rules).map((one) => ({
    index: one.index,
    ...describeNumberWords(text, one, rules),
  }));
  return [...digits, ...words, ...findRepeatedUnits(text)];
}

/** Texts declared under `digits:` that stand in none of the record's texts, so that the list does not outlive its reasons. */
export function checkDeclared(
  declared: readonly KnownText[],
  texts: readonly string[],
  place: Place,
): ContentProblem[] {
  return declared.flatMap(({ text }, index) => {
    const pattern = new RegExp(sourceOf(text), 'u');
    if (texts.some((one) => pattern.test(one))) return [];
    const field = `${place.field ?? 'digits'}.${index}.text`;
    const found = `"${text}" is declared, but stands nowhere in the text.`;
    return [{ ...place, field, found, expected: 'Delete the declaration, or correct it to what the text says.' }];
  });
}
