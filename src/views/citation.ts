import type { Page } from './page-registry.ts';
import { formatDate } from '../i18n/format-date.ts';
import type { Site } from '../model/site.ts';
import { citationWords } from '../i18n/messages/articles.ts';

/** A ready-made citation of a page: site, title, date of the last change, address. */
export function citation(site: Site, page: Pick<Page, 'title' | 'lastModified' | 'locale'>, address: string): string {
  const { locale, title, lastModified } = page;
  const name = site.name[locale];
  const date = formatDate(lastModified, locale);
  return `${name}, “${title}”, ${citationWords[locale].page.replace('{date}', date)}, ${address}`;
}
