import type { Locale } from '../../i18n/locales.ts';

/** Words a minute of calm reading. Vietnamese is counted in syllables, which are shorter. */
const pace = { vi: 260, en: 220 } as const satisfies Record<Locale, number>;

/** Minutes to read an article's MDX text, at least one. */
export function readingMinutes(body: string, locale: Locale): number {
  const words = body
    .replace(/<[^>]*>/g, ' ')
    .split(/\s+/)
    .filter((word) => /\p{L}|\p{N}/u.test(word)).length;
  return Math.max(1, Math.round(words / pace[locale]));
}
