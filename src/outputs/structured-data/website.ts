import type { WebSite } from 'schema-dts';
import { publisherOf, siteId, type PageContext } from './page-context.ts';

export function website(context: PageContext): WebSite {
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
