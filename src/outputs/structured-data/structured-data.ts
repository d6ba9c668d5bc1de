import type { Article, BreadcrumbList, DefinedTermSet, Graph, Thing, WebSite } from 'schema-dts';
import { defaultLocale, locales, type Locale } from '../../i18n/locales.ts';
import { pathOf } from '../../i18n/paths.ts';
import { must, type Dataset } from '../../model/dataset.ts';
import { plainText } from '../../figures/render-text.ts';
import { citedSources } from '../../model/prose/article-tree.ts';
import { sharePath } from '../../views/file-paths.ts';
import type { Page } from '../../views/page-registry.ts';
import { termPath } from '../../figures/record-paths.ts';
import { dataCatalog, indicatorDataset, publisherOf, type PageContext } from './datasets.ts';

/** Names the whole site in a language in the graphs of its pages. */
const siteId = ({ address }: PageContext, locale: Locale): string => `${address(pathOf('home', locale))}#site`;

const partOfSite = (context: PageContext): WebSite => ({
  '@type': 'WebSite',
  '@id': siteId(context, context.page.locale),
  name: context.dataset.site.name[context.page.locale],
});

/** What a page says of itself to search engines and data catalogues; undefined for pages that are not listed. */
export function structuredData(dataset: Dataset, page: Page, address: (path: string) => string): Graph | undefined {
  if (!page.listed) return undefined;
  const context: PageContext = { dataset, page, address };
  const graph = [...ownThings(context), ...(page.parents.length > 0 ? [breadcrumbs(context)] : [])];
  return { '@context': 'https://schema.org', '@graph': graph };
}

function ownThings(context: PageContext): readonly Thing[] {
  switch (context.page.kind) {
    case 'home':
      return [website(context)];
    case 'article':
      return [article(context)];
    case 'indicator':
      return [indicatorDataset(context)];
    case 'data':
      return [dataCatalog(context)];
    case 'glossary':
      return [termSet(context)];
    default:
      return [];
  }
}

function website(context: PageContext): WebSite {
  const { dataset, page, address } = context;
  const { site } = dataset;
  return {
    '@type': 'WebSite',
    '@id': siteId(context, page.locale),
    name: site.name[page.locale],
    alternateName: site.shortName[page.locale],
    url: address(page.path),
    description: page.description,
    inLanguage: page.locale,
    license: site.licence.url,
    publisher: publisherOf(context),
  };
}

/** The article with the sources that it cites and its twin in the other language. */
function article(context: PageContext): Article {
  const { dataset, page, address } = context;
  const { locale } = page;
  const { texts } = must(dataset.articles, page.id, 'article');
  const text = texts[locale];
  const twins = locales
    .filter((other) => other !== locale)
    .map((other) => ({ '@id': `${address(page.paths[other])}#article` }));
  const publisher = publisherOf(context);
  return {
    '@type': 'Article',
    '@id': `${address(page.path)}#article`,
    headline: text.title,
    description: page.description,
    url: address(page.path),
    image: address(sharePath(page)),
    inLanguage: locale,
    datePublished: text.published,
    dateModified: page.lastModified,
    author: publisher,
    publisher,
    license: dataset.site.licence.url,
    isPartOf: partOfSite(context),
    ...(locale === defaultLocale
      ? { workTranslation: twins }
      : { translationOfWork: { '@id': `${address(page.paths[defaultLocale])}#article` } }),
    // Addresses only: titles and publishers stand in the page's own list of sources.
    citation: citedSources(text.body).map((id) => must(dataset.sources, id, 'source').url),
  };
}

/** The glossary. Terms say only what differs between them, since the page has room for little more. */
function termSet({ dataset, page, address }: PageContext): DefinedTermSet {
  const { locale } = page;
  return {
    '@type': 'DefinedTermSet',
    '@id': `${address(page.path)}#terms`,
    name: page.title,
    url: address(page.path),
    inLanguage: locale,
    license: dataset.site.licence.url,
    hasDefinedTerm: [...dataset.terms.values()].map((term) => ({
      '@type': 'DefinedTerm',
      '@id': address(termPath(term.id, locale)),
      name: term.name[locale],
      description: plainText(dataset, term.definition[locale], locale),
      ...(term.abbreviation === undefined ? {} : { termCode: term.abbreviation }),
    })),
  };
}

/** Where the page stands, from home down to itself. */
function breadcrumbs({ page, address }: PageContext): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [...page.parents, page].map(({ title, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      item: address(path),
    })),
  };
}

/** JSON that can stand inside a script element, whatever its texts hold. */
export const serializeJsonLd = (graph: Graph): string => JSON.stringify(graph).replaceAll('<', '\\u003c');
