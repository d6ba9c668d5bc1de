import { textOrder, type Locale } from '../i18n/locales.ts';
import type { Dataset } from '../model/dataset.ts';

/** Terms under their first letters, as a dictionary of the language has them. */
export function glossary({ terms }: Dataset, locale: Locale) {
  const compare = textOrder(locale);
  const sorted = [...terms.values()].sort((a, b) => compare(a.name[locale], b.name[locale]));
  return [...Map.groupBy(sorted, ({ name }) => initialOf(name[locale]))].map(([letter, own]) => ({
    id: `letter-${letter.toLowerCase()}`,
    title: letter,
    terms: own,
  }));
}

/** The marks of the five tones belong to the syllable; `ă`, `ê`, `ơ` are letters of their own. */
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
const initialOf = (name: string): string =>
  (/\p{L}/u.exec(name.normalize('NFD').replace(tones, '').normalize('NFC'))?.[0] ?? '#').toUpperCase();
