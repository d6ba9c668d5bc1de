import type { ContentProblem } from '../content-problem.ts';
import { locales, type Localized } from '../../i18n/locales.ts';
import { languageNames } from './compare-calls.ts';
import { numbersInSentence } from './numbers-in-sentence.ts';
import { romanNumerals } from './roman-numerals.ts';
import type { Place } from './prose-rules.ts';

const examples: Localized = { vi: '1.200 and 3,76', en: '1,200 and 3.76' };

/** Whether the sentences of a dated event state the same numbers, dates and documents in both languages. */
export function compareEventDigits(texts: Localized, places: Localized<Place>): ContentProblem[] {
  const numbers = { vi: numbersInSentence(texts.vi, 'vi'), en: numbersInSentence(texts.en, 'en') };
  const misspelt = locales.flatMap((locale) =>
    numbers[locale]
      .filter((one) => one.value === undefined)
      .map(({ written }) => ({
        ...places[locale],
        found: `The number "${written}" is not written as in ${languageNames[locale]}.`,
        expected: `Expected a form such as ${examples[locale]}. Correct its signs for thousands and decimals.`,
      })),
  );
  const lacking = locales.flatMap((here) => {
    const there = here === 'vi' ? 'en' : 'vi';
    // "Quy hoạch điện VIII" is "PDP8" in English: a Roman numeral may answer to digits, but need not.
    const own = new Set([...numbers[here].map((one) => one.value), ...romanNumerals(texts[here])]);
    return numbers[there]
      .filter((one) => one.value !== undefined && !own.has(one.value))
      .map(({ written }) => ({
        ...places[here],
        found: `The ${languageNames[there]} sentence says "${written}"; this one does not.`,
        expected: 'Expected the same numbers and dates in both languages. Correct the one that is wrong.',
      }));
  });
  return [...misspelt, ...lacking];
}
