import type { ContentProblem } from '../content-problem.ts';
import type { Localized } from '../../i18n/locales.ts';
import { excerpt } from './excerpt.ts';
import type { Place } from './prose-rules.ts';

const marked = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/iu;
const words = (text: string): string[] => text.replaceAll(/\{[^{}]*\}/g, ' ').match(/\p{L}+/gu) ?? [];

/** Whether each of two texts is in its own language: not copied from the other, and with letters that the language uses. */
export function checkLanguages(texts: Localized, places: Localized<Place>): ContentProblem[] {
  const [vi, en] = [words(texts.vi), words(texts.en)];
  if (texts.vi === texts.en && en.length > 3) {
    const found = `The English text is the same as the Vietnamese: "${excerpt(texts.en, 0, 24)}".`;
    return [{ ...places.en, found, expected: 'Expected the text in each language. Write the missing one.' }];
  }
  const share = (list: readonly string[]): number => list.filter((word) => marked.test(word)).length / list.length;
  const problems: ContentProblem[] = [];
  if (vi.length > 6 && share(vi) === 0) {
    const found = `There is not one accented letter in the Vietnamese text "${excerpt(texts.vi, 0, 24)}".`;
    problems.push({
      ...places.vi,
      found,
      expected: 'Expected Vietnamese with its accents. Check that the languages are not swapped.',
    });
  }
  // Names are often Vietnamese, so only words in small letters count.
  const small = en.filter((word) => /^\p{Ll}/u.test(word));
  if (small.length > 4 && share(small) > 0.5) {
    const found = `Most words of the English text "${excerpt(texts.en, 0, 24)}" are Vietnamese.`;
    problems.push({ ...places.en, found, expected: 'Expected English. Check that the languages are not swapped.' });
  }
  return problems;
}
