import { languageOf, locales, otherLocales, type Locale, type Localized } from '../locales.ts';

/** What each language calls each, within a sentence. */
export const languageNames: Localized<Localized> = {
  vi: { vi: 'tiếng Việt', en: 'tiếng Anh' },
  en: { vi: 'Vietnamese', en: 'English' },
};

/** All of them in one phrase, the reader's own first: `English and Vietnamese`. */
export const allLanguages = (locale: Locale): string =>
  new Intl.ListFormat(languageOf[locale].openGraph.replace('_', '-')).format(
    [locale, ...otherLocales(locale)].map((one) => languageNames[locale][one]),
  );

/** The codes of the languages as data files have them: `vi Vietnamese, en English`. */
export const languageCodes = (locale: Locale): string =>
  locales.map((one) => `${one} ${languageNames[locale][one]}`).join(', ');
