import type { Locale } from '../../i18n/locales.ts';
import type { KnownDigits } from './find-digits.ts';
import { excerpt } from './excerpt.ts';
import { languageRules } from './languages/languages.ts';
import { declareAdvice, type Finding, type ProseRules } from './prose-rules.ts';
import { recogniseNames } from './recognise.ts';

/** Quantities spelled in words, such as "four billion", "twice" or "gấp đôi". Small counts of things are left alone. */
export function findNumberWords(text: string, locale: Locale, known: Partial<KnownDigits> = {}): Finding[] {
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
  if (found.length === 0) return [];
  const names = [...recogniseNames(text, known.names ?? []), ...recogniseNames(text, known.declared ?? [])];
  let end = -1;
  return found.filter((one) => {
    if (one.index < end) return false;
    end = one.index + one.text.length;
    return !names.some((name) => name.index <= one.index && end <= name.index + name.text.length);
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
