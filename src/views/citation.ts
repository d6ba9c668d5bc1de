import { formatDate } from '../i18n/format-period.ts';
import { citationWords } from '../i18n/messages/articles.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Site } from '../model/site.ts';
import type { Page } from './page-registry.ts';

/** A ready-made citation of a page: site, title, date of the page, address. */
export function citation(site: Site, page: Pick<Page, 'title' | 'lastModified' | 'locale'>, address: string): string {
  const { locale, title, lastModified } = page;
  const name = site.name[locale];
  const date = formatDate(lastModified, locale);
  return `${name}, “${title}”, ${citationWords[locale].page.replace('{date}', date)}, ${address}`;
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Hears each frame tell its height; said twice on a page it does no harm. */
const listener =
  "addEventListener('message',e=>{if(e.data?.type==='chart-height')for(const f of document.querySelectorAll('iframe'))if(f.contentWindow===e.source)f.height=e.data.height})";

/** HTML that shows a chart in another site's page, as tall as it needs to be; in full where that page runs no script. */
export function embedSnippet(title: string, address: string): string {
  return [
    `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="800" style="border:0" loading="lazy"></iframe>`,
    `<script>${listener}</script>`,
  ].join('\n');
}

/** The licence as people write it: `CC BY 4.0` for the id `CC-BY-4.0`. */
export const licenceLabel = ({ licence }: Site): string => licence.id.replace(/^CC-BY-/, 'CC BY ');

/**
 * Name and address of the site, licence. `home` is the absolute address of the site; it is left out where the site stands on the reader's own machine,
 * since it would lead nobody anywhere.
 */
export function chartCredits({ site }: Dataset, locale: Locale, home: string): readonly string[] {
  const { host, hostname, pathname } = new URL(home);
  const isLocal = hostname === 'localhost' || hostname === '127.0.0.1';
  const address = isLocal ? '' : ` · ${host}${pathname.replace(/\/$/, '')}`;
  return [`${site.name[locale]}${address}`, `${site.licence.name[locale]} (${licenceLabel(site)})`];
}
