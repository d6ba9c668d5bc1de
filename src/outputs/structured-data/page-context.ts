import type { Organization, WebSite } from 'schema-dts';
import type { Locale } from '../../i18n/locales.ts';
import { pathOf } from '../../i18n/paths.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Page } from '../../views/page-registry.ts';

/** What the description of every page is made from. `address` gives the absolute address of a path of the site. */
export interface PageContext {
  readonly dataset: Dataset;
  readonly page: Page;
  readonly address: (path: string) => string;
}

/** Names the whole site in a language in the graphs of its pages. */
export const siteId = ({ address }: PageContext, locale: Locale): string => `${address(pathOf('home', locale))}#site`;

export const catalogId = ({ address }: PageContext, locale: Locale): string =>
  `${address(pathOf('data', locale))}#catalog`;

export const publisherOf = ({ dataset, page, address }: PageContext): Organization => ({
  '@type': 'Organization',
  name: dataset.site.publisher[page.locale],
  url: address(pathOf('about', page.locale)),
});

export const partOfSite = (context: PageContext): WebSite => ({
  '@type': 'WebSite',
  '@id': siteId(context, context.page.locale),
  name: context.dataset.site.name[context.page.locale],
});
