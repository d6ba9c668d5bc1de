import { defaultLocale } from '../i18n/locales.ts';
import type { Dataset } from '../model/dataset.ts';

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
