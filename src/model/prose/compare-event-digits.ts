import type { ContentProblem } from '../content-problem.ts';
import { comparedWith, languageOf, locales, perLocale, type Localized } from '../../i18n/locales.ts';
import { languageRules } from './languages/languages.ts';
import { numbersInSentence } from './numbers-in-sentence.ts';
import type { Place } from './prose-rules.ts';

/** Whether the sentences of a dated event state the same numbers, dates and documents in every language. */
export function compareEventDigits(texts: Localized, places: Localized<Place>): ContentProblem[] {
  const numbers = perLocale((locale) => numbersInSentence(texts[locale], locale));
  const misspelt = locales.flatMap((locale) =>
    numbers[locale]
      .filter((one) => one.value === undefined)
      .map(({ written }) => ({
        ...places[locale],
        found: `The number "${written}" is not written as in ${languageOf[locale].englishName}.`,
        expected: `Expected a form such as ${languageRules[locale].numbers.example}. Correct its signs for thousands and decimals.`,
      })),
  );
  const lacking = locales.flatMap((here) => {
    // "Quy hoạch điện VIII" is "PDP8" in English: a Roman numeral may answer to digits, but need not.
    const own = new Set([...numbers[here].map((one) => one.value), ...romanNumerals(texts[here])]);
    return comparedWith(here).flatMap((there) =>
      numbers[there]
        .filter((one) => one.value !== undefined && !own.has(one.value))
        .map(({ written }) => ({
          ...places[here],
          found: `The ${languageOf[there].englishName} sentence says "${written}"; this one does not.`,
          expected: 'Expected the same numbers and dates in every language. Correct the one that is wrong.',
        })),
    );
  });
  return [...misspelt, ...lacking];
}

const numerals = /(?<![\p{L}\p{N}])[IVX]+(?![\p{L}\p{N}])/gu;
const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** The values of the Roman numerals in a text, from 1 to 39, as digits. */
function romanNumerals(text: string): string[] {
  return Array.from(text.matchAll(numerals), ([numeral]) => {
    const parts = Array.from(numeral, (letter) => values[letter] ?? 0);
    return String(parts.reduce((sum, part, index) => sum + (part < (parts[index + 1] ?? 0) ? -part : part), 0));
  });
}
