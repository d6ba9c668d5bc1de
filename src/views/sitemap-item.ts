import { locales, worldLocale } from '../i18n/locales.ts';
import type { Page } from './page-registry.ts';

/** What the sitemap says of one page, in the terms of `@astrojs/sitemap`. */
export interface SitemapItem {
  readonly url: string;
  readonly lastmod: string;
  readonly links: readonly { readonly url: string; readonly lang: string }[];
}

/** The page with its twins and the date of its last change; undefined for a page that search engines are not told of. */
export function sitemapItem(page: Page | undefined, address: (path: string) => string): SitemapItem | undefined {
  if (!page?.listed) return undefined;
  const links = locales.map((locale) => ({ lang: locale as string, url: address(page.paths[locale]) }));
  return {
    url: address(page.path),
    lastmod: page.lastModified,
    links: [...links, { lang: 'x-default', url: address(page.paths[worldLocale]) }],
  };
}
