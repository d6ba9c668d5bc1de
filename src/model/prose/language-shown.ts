import { comparedWith, type Locale } from '../../i18n/locales.ts';
import { languageRules } from './languages/languages.ts';

/** `other` for a paragraph that is in another language than it should be, `unaccented` for one without its accents. */
export function languageShown(text: string, locale: Locale): 'other' | 'unaccented' | undefined {
  // A program is in no language.
  if (/[={}]/.test(text)) return undefined;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < 8) return undefined;
  const count = (pattern: RegExp): number => words.filter((word) => pattern.test(word)).length;
  const { functionWords, withoutAccents, ownLetters } = languageRules[locale];
  if (ownLetters && withoutAccents && !words.some((word) => ownLetters.test(word)) && count(withoutAccents) >= 2)
    return 'unaccented';
  const own = count(functionWords);
  const isOther = comparedWith(locale).some((other) => {
    const theirs = count(languageRules[other].functionWords);
    return theirs >= 3 && own * 3 < theirs;
  });
  return isOther ? 'other' : undefined;
}
