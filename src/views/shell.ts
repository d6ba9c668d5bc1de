import { formatDate } from '../i18n/format-period.ts';
import { languageOf, otherLocales, type Locale } from '../i18n/locales.ts';
import { pageWords } from '../i18n/messages/pages.ts';
import { shellWords } from '../i18n/messages/shell.ts';
import { pathOf, type Section } from '../i18n/paths.ts';
import { must, type Dataset } from '../model/dataset.ts';
import type { Source } from '../model/source.ts';
import { feedPath } from './file-paths.ts';
import { newestSource } from './last-changed.ts';
import type { Page } from './page-registry.ts';

type Named = Exclude<Section, 'home' | 'embed'>;

export interface ShellLink {
  readonly title: string;
  /** The end of a long title, which gives way on narrow screens. */
  readonly tail: string;
  readonly path: string;
  /** For `aria-current`: this page, or the section that it is in. */
  readonly current: 'page' | 'true' | undefined;
  /** Gives way to the list behind "More" where the bar is narrow. */
  readonly yields: boolean;
}

/** The frame of a page: where it leads, where the reader is, and how old what stands there is. */
export interface ShellView {
  readonly home: { readonly title: string; readonly path: string };
  readonly search: ShellLink;
  readonly main: readonly ShellLink[];
  readonly more: readonly ShellLink[];
  readonly languages: readonly { readonly locale: Locale; readonly name: string; readonly path: string }[];
  readonly searchedUntil: { readonly date: string; readonly text: string };
  /** The newest source of the page; undefined where none has a date. */
  readonly newest: { readonly date: string; readonly text: string } | undefined;
  readonly startingSource: Source;
  readonly feed: string;
  /** What a stranger to the province should know, on the page about this site. */
  readonly primer: string;
}

const bar: readonly Named[] = ['indicators', 'plan', 'articles', 'projects'];
/** The last of the bar, which phones find behind "More". */
const yielding: readonly Named[] = ['data'];
const behindMore: readonly Named[] = ['compare', 'tasks', 'glossary', 'sources', 'methods', 'changes', 'about'];

export function shellView(dataset: Dataset, page: Page): ShellView {
  const { site } = dataset;
  const { locale } = page;
  const newest = newestSource(dataset, page.kind, page.id);
  const link = (section: Named): ShellLink => {
    const path = pathOf(section, locale);
    const [title, tail] = section === 'plan' ? shellWords[locale].plan : [pageWords[locale][section].title, ''];
    return {
      title,
      tail,
      path,
      current: page.path === path ? 'page' : page.path.startsWith(path) ? 'true' : undefined,
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
    newest: newest === '' ? undefined : { date: newest, text: formatDate(newest, locale) },
    startingSource: must(dataset.sources, site.startingSource, 'source'),
    feed: feedPath(locale),
    primer: `${pathOf('about', locale)}#${shellWords[locale].primerId}`,
  };
}

/** Whether the page is one of those behind "More", so that the button can say so. */
export const isBehindMore = (more: readonly ShellLink[]): boolean =>
  more.some(({ current, yields }) => current !== undefined && !yields);
