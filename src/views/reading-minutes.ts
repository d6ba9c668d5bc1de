import { formats } from '../i18n/formats/formats.ts';
import type { Locale } from '../i18n/locales.ts';

/** Minutes to read an article's MDX text, at least one. */
export function readingMinutes(body: string, locale: Locale): number {
  const words = body
    .replace(/<[^>]*>/g, ' ')
    .split(/\s+/)
    .filter((word) => /\p{L}|\p{N}/u.test(word)).length;
  return Math.max(1, Math.round(words / formats[locale].wordsPerMinute));
}
