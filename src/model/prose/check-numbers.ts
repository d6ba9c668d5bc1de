import type { ContentProblem } from '../content-problem.ts';
import { describeDigits, findDigits } from './find-digits.ts';
import { describeNumberWords, findNumberWords } from './find-number-words.ts';
import { anyLanguage } from './languages/languages.ts';
import { componentMark, excerpt } from './excerpt.ts';
import type { KnownText, Place, ProseRules, TextIssue } from './prose-rules.ts';
import { sourceOf } from './recognise.ts';

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

const after = `%|USD|VND|MW|kWh|ha|km|${anyLanguage(({ printedUnits }) => printedUnits)}`;
const repeated = new RegExp(
  `${componentMark}\\s?(?:${after})(?![\\p{L}\\p{N}]|\\s(?:lệ|trọng|giá|suất|số))|(?<![\\p{L}])(?:US\\$|[$€]|VND|USD)\\s?${componentMark}`,
  'gu',
);

/** Units typed before or after a bound number, which prints its own. Calls in the text are given as U+FFFC. */
function findRepeatedUnits(text: string): TextIssue[] {
  return Array.from(text.matchAll(repeated), ({ 0: piece, index }) => {
    const unit = piece.replace(componentMark, '').trim();
    return {
      index,
      found: `The unit "${unit}" is typed beside a bound number in "${excerpt(text, index, piece.length)}".`,
      expected: `Delete "${unit}": the number prints its own unit.`,
    };
  });
}
