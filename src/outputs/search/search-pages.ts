import { locales, type Locale, type Localized } from '../../i18n/locales.ts';
import { pageNames } from '../../i18n/messages/search.ts';
import { pathOf } from '../../i18n/paths.ts';
import { plainText } from '../../figures/render-text.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Text } from '../../model/text.ts';
import { pageRegistry, type Page } from '../../views/page-registry.ts';
import { indicatorPath, sourcePath, termPath } from '../../figures/record-paths.ts';
import { sourceLabel } from '../../figures/source-label.ts';
import { sourceUses } from '../../views/source-uses.ts';
import { answerTable } from './answer-table.ts';
import { renderedSections, type SearchSection } from './rendered-sections.ts';
import type { FoundKind, SearchFile } from './search-file.ts';

/** A page, or a record that is a part of a page, with all that it is found by. */
interface SearchPage {
  readonly kind: FoundKind;
  /** From the site's root, without base path. */
  readonly path: string;
  readonly title: string;
  /** Language of the title, where it is not the page's own. */
  readonly titleLanguage?: Locale | undefined;
  readonly sections: readonly SearchSection[];
}

/** Lists whose entries are found by themselves; of the page only its title and description are. */
const lists: ReadonlySet<Page['kind']> = new Set([
  'tasks',
  'glossary',
  'sources',
  'otherFigures',
  'indicators',
  'articles',
  'projects',
  'search',
  'changes',
]);

/**
 * Everything that can be found in one language. `htmlOf` gives the built page at a path from the site's root, or undefined if it was not built;
 * `href` gives the address of a path under the base path.
 */
export function searchFile(
  dataset: Dataset,
  locale: Locale,
  htmlOf: (path: string) => string | undefined,
  href: (path: string) => string,
): SearchFile {
  const pages = [
    ...builtPages(dataset, locale, htmlOf),
    ...otherIndicators(dataset, locale),
    ...tasks(dataset, locale),
    ...terms(dataset, locale),
    ...sources(dataset, locale),
  ];
  return {
    pages: pages.map(({ kind, path, title, titleLanguage, sections }) => {
      const rows = sections.map(row);
      return titleLanguage === undefined
        ? [kind, href(path), title, rows]
        : [kind, href(path), title, rows, titleLanguage];
    }),
    answers: answerTable(dataset, locale, href),
  };
}

function row({ anchor = '', heading = '', text, keywords = '' }: SearchSection): readonly string[] {
  const cells = [anchor, heading, text, keywords];
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
}

/** Pages in the order of the registry, with the text that readers see on them. */
function builtPages(
  dataset: Dataset,
  locale: Locale,
  htmlOf: (path: string) => string | undefined,
): readonly SearchPage[] {
  return pageRegistry(dataset)
    .filter((page) => page.locale === locale && page.listed)
    .map(({ kind, id, path, title, description }) => {
      const [lead, ...rest] = lists.has(kind) ? [{ text: description }] : renderedSections(htmlOf(path) ?? '');
      const project = kind === 'project' ? dataset.projects.get(id) : undefined;
      const article = kind === 'article' ? dataset.articles.get(id) : undefined;
      const names: Partial<Record<Page['kind'], string>> = pageNames[locale];
      const keywords = project
        ? otherNames(project, locale)
        : (article?.texts[locale].synonyms.join('; ') ?? names[kind]);
      return {
        kind: kind === 'indicator' || kind === 'article' || kind === 'project' ? kind : 'page',
        path,
        title,
        sections: [{ text: lead?.text ?? description, keywords }, ...rest],
      };
    });
}

type Named = Pick<Indicator, 'name'> &
  Partial<Pick<Indicator, 'shortName' | 'synonyms'> & { readonly sector: Localized }>;

/** Names that are not on the page: short ones, those of the other languages, those that people say. Those of an indicator stand beside its figures. */
const otherNames = ({ name, shortName, synonyms, sector }: Named, locale: Locale): string =>
  [
    shortName?.[locale],
    ...locales.flatMap((one) => [
      ...(one === locale ? [] : [name[one], shortName?.[one]]),
      ...(synonyms?.[one] ?? []),
      sector?.[one],
    ]),
  ]
    .filter((part) => part !== undefined)
    .join('; ');

function otherIndicators(dataset: Dataset, locale: Locale): readonly SearchPage[] {
  return [...dataset.indicators.values()]
    .filter(({ slug }) => slug === undefined)
    .map((indicator) => ({
      kind: 'indicator',
      path: indicatorPath(dataset, indicator.id, locale),
      title: indicator.name[locale],
      sections: [{ text: plainText(dataset, indicator.definition[locale], locale) }],
    }));
}

const texts = (dataset: Dataset, locale: Locale, parts: readonly (Localized<Text> | undefined)[]): string =>
  parts.flatMap((part) => (part === undefined ? [] : [plainText(dataset, part[locale], locale)])).join(' ');

function tasks(dataset: Dataset, locale: Locale): readonly SearchPage[] {
  return [...dataset.tasks.values()].map(({ id, title, synonyms, asked, background, followed, notFound }) => ({
    kind: 'task',
    path: `${pathOf('tasks', locale)}#${id}`,
    title: title[locale],
    sections: [
      {
        text: texts(dataset, locale, [asked, ...[...background, ...followed].map(({ text }) => text), notFound]),
        keywords: otherNames({ name: title, synonyms }, locale),
      },
    ],
  }));
}

function terms(dataset: Dataset, locale: Locale): readonly SearchPage[] {
  return [...dataset.terms.values()].map((term) => ({
    kind: 'term',
    path: termPath(term.id, locale),
    title: term.abbreviation === undefined ? term.name[locale] : `${term.name[locale]} (${term.abbreviation})`,
    sections: [
      {
        text: [texts(dataset, locale, [term.definition, term.note]), term.also?.[locale] ?? ''].join(' ').trim(),
        keywords: otherNames(term, locale),
      },
    ],
  }));
}

/** Only sources that something rests on are published. */
function sources(dataset: Dataset, locale: Locale): readonly SearchPage[] {
  const uses = sourceUses(dataset, locale);
  return [...dataset.sources.values()]
    .filter(({ id }) => uses.has(id))
    .map((source) => ({
      kind: 'source',
      path: sourcePath(source.id, locale),
      title: source.title,
      titleLanguage: source.language === locale ? undefined : source.language,
      sections: [{ text: sourceLabel(source, locale) }],
    }));
}
