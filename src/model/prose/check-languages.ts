import type { ContentProblem } from '../content-problem.ts';
import { comparedWith, defaultLocale, languageOf, locales, perLocale, type Localized } from '../../i18n/locales.ts';
import { excerpt } from './excerpt.ts';
import { languageRules } from './languages/languages.ts';
import type { Place } from './prose-rules.ts';

const wordsOf = (text: string): string[] => text.replaceAll(/\{[^{}]*\}/g, ' ').match(/\p{L}+/gu) ?? [];
const shareOf = (words: readonly string[], letters: RegExp): number =>
  words.filter((word) => letters.test(word)).length / words.length;

/** Whether each text is in its own language: not copied from another, and with letters that the language uses. */
export function checkLanguages(texts: Localized, places: Localized<Place>): ContentProblem[] {
  const words = perLocale((locale) => wordsOf(texts[locale]));
  return locales.flatMap((here): ContentProblem[] => {
    const { englishName: name } = languageOf[here];
    const own = words[here];
    const start = excerpt(texts[here], 0, 24);
    const copied = locales.slice(0, locales.indexOf(here)).find((there) => texts[there] === texts[here]);
    if (copied !== undefined) {
      if (own.length <= 3) return [];
      const found = `The ${name} text is the same as the ${languageOf[copied].englishName}: "${start}".`;
      return [{ ...places[here], found, expected: 'Expected the text in each language. Write the missing one.' }];
    }
    const { ownLetters } = languageRules[here];
    if (ownLetters) {
      // A few words may be names, which begin with capitals.
      const isLong = own.length > 6 || own.filter((word) => /^\p{Ll}/u.test(word)).length > 3;
      if (!isLong || shareOf(own, ownLetters) > 0) return [];
      // A copy of this text is told of where it stands.
      if (locales.some((there) => there !== here && texts[there] === texts[here])) return [];
      const found = `There is not one accented letter in the ${name} text "${start}".`;
      const expected = `Expected ${name} with its accents. Check that the languages are not swapped.`;
      return [{ ...places[here], found, expected }];
    }
    // Names are often Vietnamese, so only words in small letters count.
    const small = own.filter((word) => /^\p{Ll}/u.test(word));
    return comparedWith(here).flatMap((there) => {
      const letters = there === defaultLocale ? languageRules[there].ownLetters : undefined;
      if (!letters || small.length <= 4 || shareOf(small, letters) <= 0.5) return [];
      const found = `Most words of the ${name} text "${start}" are ${languageOf[there].englishName}.`;
      return [{ ...places[here], found, expected: `Expected ${name}. Check that the languages are not swapped.` }];
    });
  });
}
