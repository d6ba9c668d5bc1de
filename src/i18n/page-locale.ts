import { defaultLocale, locales, type Locale } from './locales.ts';

/** The language of the page on which an article's component stands; Astro knows it from the address. */
export function pageLocale(current: string | undefined): Locale {
  return locales.find((locale) => locale === current) ?? defaultLocale;
}
