/** The languages of the site, in the order in which they are listed. The first one has no prefix in addresses. */
export const locales = ['vi', 'en'] as const;

export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = 'vi';

/** One text in every language of the site. */
export type Localized<T = string> = Readonly<Record<Locale, T>>;
