import type { Locale } from './locales.ts';

/** Order of two texts as a dictionary of the language has them. */
export function textOrder(locale: Locale): (a: string, b: string) => number {
  return new Intl.Collator(locale).compare;
}
