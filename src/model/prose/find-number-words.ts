import type { Locale } from '../../i18n/locales.ts';
import type { KnownDigits } from './find-digits.ts';
import { componentMark, excerpt } from './excerpt.ts';
import { languageRules } from './languages/languages.ts';
import { declareAdvice, type Finding, type ProseRules } from './prose-rules.ts';
import { recogniseNames } from './recognise.ts';
import { sentencesOf } from './sentences.ts';

/**
 * Quantities spelled in words, such as "four billion", "twice" or "gấp đôi". Small counts of things are left alone, and multiples in a sentence with
 * numbers of the records, which must bear them out: see `claims/check-multiples.ts`.
 */
export function findNumberWords(text: string, locale: Locale, known: Partial<KnownDigits> = {}): Finding[] {
  const found = numberWordsIn(text, locale);
  if (found.length === 0) return [];
  const names = [...recogniseNames(text, known.names ?? []), ...recogniseNames(text, known.declared ?? [])];
  const bound = text.includes(componentMark)
    ? sentencesOf({ text, calls: [] }).filter((one) => one.text.includes(componentMark))
    : [];
  return found.filter((one) => {
    const end = one.index + one.text.length;
    const isWithin = ({ index, text: whole }: Finding): boolean => index <= one.index && end <= index + whole.length;
    return !names.some(isWithin) && !(bound.some(isWithin) && multipleOf(one.text, locale) !== undefined);
  });
}

/** How many times as much a quantity in words says that something is. */
export const multipleOf = (words: string, locale: Locale): number | undefined =>
  languageRules[locale].multiples.find(([, pattern]) => pattern.test(words.toLowerCase()))?.[0];

/** Every quantity in words, whatever stands beside it. */
export function numberWordsIn(text: string, locale: Locale): readonly Finding[] {
  const lowered = text.toLowerCase();
  const lower = lowered.length === text.length ? lowered : text.replaceAll(/\p{Lu}/gu, lowerCase);
  if (!languageRules[locale].numberHint.test(lower)) return [];
  const found = languageRules[locale].numberWords
    .flatMap((pattern) =>
      Array.from(lower.matchAll(pattern), ({ 0: piece, index }) => ({
        index,
        text: text.slice(index, index + piece.length),
      })),
    )
    .sort((a, b) => a.index - b.index || b.text.length - a.text.length);
  let end = -1;
  return found.filter((one) => {
    if (one.index < end) return false;
    end = one.index + one.text.length;
    return true;
  });
}

/** The two parts of the message for one finding. */
export function describeNumberWords(
  text: string,
  { index, text: words }: Finding,
  rules: ProseRules,
): { found: string; expected: string } {
  const figure =
    rules.syntax === 'mdx'
      ? '<Value indicator="…" period="…" />, <Change … />, <Multiple … /> or another figure component'
      : '{value indicator=… period=…}, {change …}, {multiple …} or another figure call';
  return {
    found: `"${words.replaceAll(/\s+/g, ' ')}" states a quantity in words in "${excerpt(text, index, words.length)}".`,
    expected: `Write ${figure} instead, or say it without a number. ${declareAdvice(rules)}`,
  };
}

/** Leaves the rare letter whose small form is longer, so that places in the result are places in the text. */
function lowerCase(letter: string): string {
  const lower = letter.toLowerCase();
  return lower.length === letter.length ? lower : letter;
}
