import { formatDate } from '../i18n/format-period.ts';
import { defaultLocale, languageOf, locales, otherLocales } from '../i18n/locales.ts';
import { pageWords } from '../i18n/messages/pages.ts';
import { notFoundWords, shellWords } from '../i18n/messages/shell.ts';
import { pathOf, type Section } from '../i18n/paths.ts';
import { must, type Dataset } from '../model/dataset.ts';
import { feedPath } from './file-paths.ts';
import { newestSource } from './last-changed.ts';
import type { Page } from './page-registry.ts';

type Named = Exclude<Section, 'home' | 'embed'>;

export type ShellView = ReturnType<typeof shellView>;

const bar: readonly Named[] = ['indicators', 'plan', 'articles', 'projects'];
/** The last of the bar, which phones find behind "More". */
const yielding: readonly Named[] = ['data'];
const behindMore: readonly Named[] = ['compare', 'tasks', 'glossary', 'sources', 'methods', 'changes', 'about'];

/** The frame of a page: where it leads, where the reader is, and how old what stands there is. */
export function shellView(dataset: Dataset, page: Page) {
  const { site } = dataset;
  const { locale } = page;
  const newest = newestSource(dataset, page.kind, page.id);
  const link = (section: Named) => {
    const path = pathOf(section, locale);
    const [title, tail] = section === 'plan' ? shellWords[locale].plan : [pageWords[locale][section].title, ''];
    return {
      title,
      /** The end of a long title, which gives way on narrow screens. */
      tail,
      path,
      current: page.path === path ? ('page' as const) : page.path.startsWith(path) ? ('true' as const) : undefined,
      /** Gives way to the list behind "More" where the bar is narrow. */
      yields: yielding.includes(section),
    };
  };
  return {
    home: { title: site.shortName[locale], path: pathOf('home', locale) },
    search: link('search'),
    main: [...bar, ...yielding].map(link),
    more: [...yielding, ...behindMore].map(link),
    languages: otherLocales(locale).map((other) => ({
      locale: other,
      name: languageOf[other].name,
      path: page.paths[other],
    })),
    searchedUntil: { date: site.asOf, text: formatDate(site.asOf, locale) },
    /** The newest source of the page; undefined where none has a date. */
    newest: newest === '' ? undefined : { date: newest, text: formatDate(newest, locale) },
    startingSource: must(dataset.sources, site.startingSource, 'source'),
    feed: feedPath(locale),
    /** What a stranger to the province should know, on the page about this site. */
    primer: `${pathOf('about', locale)}#${shellWords[locale].primerId}`,
  };
}

/** Whether the page is one of those behind "More", so that the button can say so. */
export const isBehindMore = ({ more }: ShellView): boolean =>
  more.some(({ current, yields }) => current !== undefined && !yields);

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
