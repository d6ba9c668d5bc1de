import type { Locale } from '../../i18n/locales.ts';
import type { Dataset } from '../../model/dataset.ts';
import { articlePages } from './article-pages.ts';
import { indicatorPages } from './indicator-pages.ts';
import { plainPages } from './plain-pages.ts';
import { projectPages } from './project-pages.ts';
import { sourcePages, taskPages, termPages } from './record-pages.ts';
import type { FoundKind, SearchPage } from './search-page.ts';

/**
 * Everything that can be found in one language, as the browser loads it: a page is `[kind, address, title, sections]` and the language
 * of its title where that is another, a section `[anchor, heading, text, keywords]` with empty ends left out.
 */
export interface SearchFile {
  readonly pages: readonly (readonly [
    kind: FoundKind,
    address: string,
    title: string,
    sections: readonly (readonly string[])[],
    titleLanguage?: Locale,
  ])[];
}

/** `href` gives the address of a path of the site under its base path. */
export function searchFile(dataset: Dataset, locale: Locale, href: (path: string) => string): SearchFile {
  const entries = searchPages(dataset, locale).map((page): SearchFile['pages'][number] => {
    const { kind, path, title, titleLanguage } = page;
    const sections = page.sections.map(row);
    return titleLanguage === undefined
      ? [kind, href(path), title, sections]
      : [kind, href(path), title, sections, titleLanguage];
  });
  return { pages: entries };
}

export const serializeSearchFile = (file: SearchFile): string => JSON.stringify(file);

/** Pages and records in the order in which they win among equals. */
export function searchPages(dataset: Dataset, locale: Locale): readonly SearchPage[] {
  return [indicatorPages, articlePages, projectPages, taskPages, termPages, plainPages, sourcePages].flatMap((pages) =>
    pages(dataset, locale),
  );
}

function row({ anchor = '', heading = '', text, keywords = '' }: SearchPage['sections'][number]): readonly string[] {
  const cells = [anchor, heading, text, keywords].map((cell) => cell.replaceAll(/[^\S\u202f]+/g, ' ').trim());
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
}
