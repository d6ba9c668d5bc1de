import type { Locale } from '../i18n/locales.ts';
import { pathOf } from '../i18n/paths.ts';
import { must, type Dataset } from '../model/dataset.ts';
import type { Observation } from '../model/observation.ts';

/** Where records are read on the site, from the root and without base path. */

export function indicatorPath(dataset: Dataset, id: string, locale: Locale): string {
  const { slug } = must(dataset.indicators, id, 'indicator');
  return slug ? pathOf('indicators', locale, slug[locale]) : `${pathOf('otherFigures', locale)}#${id}`;
}

/** The row of a report, which shows its source, status and date: one step from any number. */
export function reportPath(dataset: Dataset, report: Observation, locale: Locale): string {
  const { slug } = must(dataset.indicators, report.indicator, 'indicator');
  return `${slug ? pathOf('indicators', locale, slug[locale]) : pathOf('otherFigures', locale)}#${report.id}`;
}

export function projectPath(dataset: Dataset, id: string, locale: Locale): string {
  return pathOf('projects', locale, must(dataset.projects, id, 'project').slug[locale]);
}

export function articlePath(dataset: Dataset, id: string, locale: Locale): string {
  return pathOf('articles', locale, must(dataset.articles, id, 'article').texts[locale].slug);
}

export const termPath = (id: string, locale: Locale): string => `${pathOf('glossary', locale)}#${id}`;

export const sourcePath = (id: string, locale: Locale): string => `${pathOf('sources', locale)}#${id}`;

/** Records as links: what each is called, and where it is read. */
const linkOf = {
  articles: (dataset: Dataset, id: string, locale: Locale) => ({
    path: articlePath(dataset, id, locale),
    name: must(dataset.articles, id, 'article').texts[locale].title,
  }),
  indicators: (dataset: Dataset, id: string, locale: Locale) => ({
    path: indicatorPath(dataset, id, locale),
    name: must(dataset.indicators, id, 'indicator').name[locale],
  }),
  projects: (dataset: Dataset, id: string, locale: Locale) => ({
    path: projectPath(dataset, id, locale),
    name: must(dataset.projects, id, 'project').name[locale],
  }),
  terms: (dataset: Dataset, id: string, locale: Locale) => ({
    path: termPath(id, locale),
    name: must(dataset.terms, id, 'term').name[locale],
  }),
};

/** The records that another one names, of these kinds in this order. */
export const linksTo = <Kind extends keyof typeof linkOf>(
  dataset: Dataset,
  record: Readonly<Record<Kind, readonly string[]>>,
  kinds: readonly Kind[],
  locale: Locale,
) => kinds.flatMap((kind) => record[kind].map((id) => linkOf[kind](dataset, id, locale)));
