import type { Article } from 'schema-dts';
import { defaultLocale, locales } from '../../i18n/locales.ts';
import { must } from '../../model/dataset.ts';
import { citedSources } from '../../model/prose/article-tree.ts';
import { sharePath } from '../../views/file-paths.ts';
import { partOfSite, publisherOf, type PageContext } from './page-context.ts';

/** The article with the sources that it cites and its twin in the other language. */
export function article(context: PageContext): Article {
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
    ...(text.updated === undefined ? {} : { dateModified: text.updated }),
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
