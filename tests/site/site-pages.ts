import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { distFolder } from '../../src/commands/tool.ts';
import { siteAddress } from '../../src/commands/build-site.ts';

/** Where the build says that it stands; the tests serve it elsewhere and compare addresses by their paths. */
export const { siteUrl, base } = siteAddress(process.env);

/** Every `<loc>` of a sitemap file; throws when the build did not write it. */
function locations(name: string): string[] {
  const file = join(distFolder, name);
  if (!existsSync(file)) throw new Error(`dist/${name} is missing. Build first: npm run build`);
  return [...readFileSync(file, 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) =>
    address.replaceAll('&amp;', '&'),
  );
}

/** The path of an address of the site, e.g. `/en/articles/`; throws for an address of another site. */
export function sitePath(address: string): string {
  const url = new URL(address, siteUrl);
  if (url.origin !== new URL(siteUrl).origin) throw new Error(`${address} is not an address of ${siteUrl}`);
  return url.pathname;
}

/** The paths of all pages that the sitemap lists, base path included. */
export const sitePages: readonly string[] = locations('sitemap-index.xml')
  .flatMap((part) => locations(sitePath(part).slice(base.length)))
  .map(sitePath);
