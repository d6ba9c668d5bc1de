import { defaultLocale, locales, worldLocale } from '../i18n/locales.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Page } from './page-registry.ts';

/** Everyone may read everything. The sitemap's address is absolute, as the format asks. */
export function robotsTxt(address: (path: string) => string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${address('/sitemap-index.xml')}\n`;
}

/** What a phone needs to keep the site on its home screen. `href` gives the address of a path under the base path. */
export function webManifest({ site }: Dataset, href: (path: string) => string): string {
  const home = href('/');
  const manifest = {
    id: home,
    name: site.name[defaultLocale],
    short_name: site.shortName[defaultLocale],
    description: site.tagline[defaultLocale],
    lang: defaultLocale,
    dir: 'ltr',
    start_url: home,
    scope: home,
    display: 'browser',
    icons: [
      { src: href('/favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
      { src: href('/icon-192.png'), sizes: '192x192', type: 'image/png' },
      { src: href('/icon-512.png'), sizes: '512x512', type: 'image/png' },
      { src: href('/icon-maskable-512.png'), sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}

/** The page with its twins and the date of its last change; undefined for a page that search engines are not told of. In the terms of `@astrojs/sitemap`. */
export function sitemapItem(page: Page | undefined, address: (path: string) => string) {
  if (!page?.listed) return undefined;
  const links = locales.map((locale) => ({ lang: locale as string, url: address(page.paths[locale]) }));
  return {
    url: address(page.path),
    lastmod: page.lastModified,
    links: [...links, { lang: 'x-default', url: address(page.paths[worldLocale]) }],
  };
}
