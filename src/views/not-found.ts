import { notFoundWords, shellWords } from '../i18n/messages/shell.ts';
import { pathOf } from '../i18n/paths.ts';
import { defaultLocale, locales } from '../i18n/locales.ts';
import { pageWords } from '../i18n/messages/pages.ts';

/** Hosts serve the page for any address, so it speaks every language, each with its own search and ways on. */
export const notFoundParts = () =>
  locales.map((locale) => ({
    locale,
    /** Set where it is not the language of the page. */
    lang: locale === defaultLocale ? undefined : locale,
    title: pageWords[locale].notFound.title,
    words: notFoundWords[locale],
    search: pathOf('search', locale),
    links: (['home', 'indicators', 'plan', 'articles', 'projects', 'data'] as const).map((section) => ({
      title: section === 'home' ? shellWords[locale].home : pageWords[locale][section].title,
      path: pathOf(section, locale),
    })),
  }));
