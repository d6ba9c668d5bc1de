import { locales, perLocale, type Locale, type Localized } from '../i18n/locales.ts';
import { pageWords } from '../i18n/messages/pages.ts';
import { shellWords } from '../i18n/messages/shell.ts';
import { pathOf, type PageKind, type Section } from '../i18n/paths.ts';
import { oncePerDataset, type Dataset } from '../model/dataset.ts';
import type { Text } from '../model/text.ts';
import { plainText } from '../figures/render-text.ts';
import { lastChanged } from './last-changed.ts';

/** One page in one language: everything that routes, links, feeds and search engines need to know of it. */
export interface Page {
  readonly kind: PageKind;
  /** Unique among pages of one language; the id of the record, or the kind. Also the name of the share picture. */
  readonly id: string;
  readonly locale: Locale;
  /** From the site's root, without base path. */
  readonly path: string;
  /** The same page in each language. */
  readonly paths: Localized;
  readonly title: string;
  readonly description: string;
  /** Pages above this one, from the top, for breadcrumbs. */
  readonly parents: readonly { readonly title: string; readonly path: string }[];
  /** The date of the newest source of the page, of an article that of its last change: as precise as it is known. */
  readonly lastModified: string;
  /** Whether search engines and the sitemap know it. Embeds are for other people's pages. */
  readonly listed: boolean;
}

/** A page with the records that it prints: what its route hands on, down to the frame. */
export interface PageProps {
  readonly dataset: Dataset;
  readonly page: Page;
}

const plainSections: readonly Exclude<Section, 'home' | 'embed'>[] = [
  'articles', 'indicators', 'otherFigures', 'plan', 'compare', 'projects', 'tasks', 'glossary', 'sources', 'data', 'methods', 'changes', 'about', 'search',
]; // prettier-ignore

/** Every page of the site in every language, in the order of the navigation. The only place that decides which pages exist. */
export const pageRegistry = oncePerDataset((dataset): readonly Page[] =>
  locales.flatMap((locale) => pagesOf(dataset, locale)),
);

/** The pages of one kind, in every language. */
export const pagesOfKind = (dataset: Dataset, kind: PageKind): readonly Page[] =>
  pageRegistry(dataset).filter((page) => page.kind === kind);

/** What a page is called and is about, in one language; bound numbers are spelled out. */
type Words = Readonly<Record<'title' | 'description', Text | string>>;

function pagesOf(dataset: Dataset, locale: Locale): Page[] {
  const add = (kind: PageKind, id: string, section: Section, words: Words, slug?: Localized): Page => ({
    kind,
    id,
    locale,
    path: pathOf(section, locale, slug?.[locale]),
    paths: perLocale((one) => pathOf(section, one, slug?.[one])),
    title: plain(words.title),
    description: plain(words.description),
    parents: parentsOf(kind, section, locale),
    lastModified: lastChanged(dataset, kind, id),
    listed: kind !== 'embed',
  });
  const plain = (text: Text | string): string => (typeof text === 'string' ? text : plainText(dataset, text, locale));
  return [
    add('home', 'home', 'home', pageWords[locale].home),
    ...plainSections.map((section) => add(section, section, section, pageWords[locale][section])),
    ...[...dataset.articles.values()].map(({ id, texts }) => {
      const slugs = perLocale((one) => texts[one].slug);
      return add('article', id, 'articles', texts[locale], slugs);
    }),
    ...[...dataset.indicators.values()].flatMap(({ id, name, slug, summary, definition }) => {
      const words = { title: name[locale], description: (summary ?? definition)[locale] };
      return slug ? add('indicator', id, 'indicators', words, slug) : [];
    }),
    ...[...dataset.projects.values()].map(({ id, name, slug, summary }) =>
      add('project', id, 'projects', { title: name[locale], description: summary[locale] }, slug),
    ),
    ...[...dataset.charts.values()].map(({ id, title, description }) => {
      const slugs = perLocale(() => id);
      return add('embed', id, 'embed', { title: title[locale], description: description[locale] }, slugs);
    }),
  ];
}

function parentsOf(kind: PageKind, section: Section, locale: Locale): Page['parents'] {
  if (kind === 'home' || kind === 'embed') return [];
  const home = { title: shellWords[locale].home, path: pathOf('home', locale) };
  const indicators = { title: pageWords[locale].indicators.title, path: pathOf('indicators', locale) };
  if (kind === 'otherFigures') return [home, indicators];
  if (kind === section || section === 'home' || section === 'embed') return [home];
  return [home, { title: pageWords[locale][section].title, path: pathOf(section, locale) }];
}
