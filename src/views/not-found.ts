import { notFoundWords, shellWords } from '../i18n/messages/shell.ts';
import { pathOf } from '../i18n/paths.ts';
import { defaultLocale, locales, type Locale } from '../i18n/locales.ts';
import { pageWords } from '../i18n/messages/pages.ts';

/** What the page for a wrong address says in one language. */
export interface NotFoundPart {
  readonly locale: Locale;
  /** Set where it is not the language of the page. */
  readonly lang: Locale | undefined;
  readonly title: string;
  readonly words: (typeof notFoundWords)[Locale];
  readonly search: string;
  readonly links: readonly { readonly title: string; readonly path: string }[];
}

/** Hosts serve the page for any address, so it speaks every language, each with its own search and ways on. */
export const notFoundParts = (): readonly NotFoundPart[] =>
  locales.map((locale) => ({
    locale,
    lang: locale === defaultLocale ? undefined : locale,
    title: pageWords[locale].notFound.title,
    words: notFoundWords[locale],
    search: pathOf('search', locale),
    links: (['home', 'indicators', 'plan', 'articles', 'projects', 'data'] as const).map((section) => ({
      title: section === 'home' ? shellWords[locale].home : pageWords[locale][section].title,
      path: pathOf(section, locale),
    })),
  }));
