/** What there is to say of a language apart from its words. */
interface Language {
  /** In the language itself, for readers who look for it. */
  readonly name: string;
  /** For the messages of the build, which are in English. */
  readonly englishName: string;
  /** As `og:locale` wants it, with a country. */
  readonly openGraph: string;
}

/** The languages of the site, in the order in which they are listed. */
const languages = {
  vi: { name: 'Tiếng Việt', englishName: 'Vietnamese', openGraph: 'vi_VN' },
  en: { name: 'English', englishName: 'English', openGraph: 'en_GB' },
} as const satisfies Readonly<Record<string, Language>>;

export type Locale = keyof typeof languages;

export const locales = Object.keys(languages) as readonly Locale[];

/** The language whose addresses have no prefix. The texts of every other one are compared with its texts. */
export const defaultLocale: Locale = 'vi';

/** For readers of no language of the site, and for machine files that have room for one language only. */
export const worldLocale: Locale = 'en';

/** One text in every language of the site. */
export type Localized<T = string> = Readonly<Record<Locale, T>>;

export const perLocale = <T>(make: (locale: Locale) => T): Localized<T> =>
  Object.fromEntries(locales.map((locale) => [locale, make(locale)])) as Record<Locale, T>;

export const languageOf: Localized<Language> = languages;

export const otherLocales = (locale: Locale): readonly Locale[] => locales.filter((one) => one !== locale);

/**
 * The languages with which a text is compared: each with the default language, the default language with each. Whatever differs between any two
 * differs between one of them and the default language.
 */
export const comparedWith = (locale: Locale): readonly Locale[] =>
  locale === defaultLocale ? otherLocales(locale) : [defaultLocale];

export const isComplete = <T>(texts: Partial<Localized<T>>): texts is Localized<T> =>
  locales.every((locale) => texts[locale] !== undefined);

/** The language of a page by its code, as its address or its `lang` says it; the first language where it says none. */
export const localeOf = (code: string | undefined): Locale =>
  locales.find((locale) => locale === code) ?? defaultLocale;

/** Order of two texts as a dictionary of the language has them. */
export function textOrder(locale: Locale): (a: string, b: string) => number {
  return new Intl.Collator(locale).compare;
}
