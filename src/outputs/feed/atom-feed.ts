import { otherLocales, type Locale } from '../../i18n/locales.ts';
import { pathOf } from '../../i18n/paths.ts';
import type { Dataset } from '../../model/dataset.ts';
import { feedPath } from '../../views/file-paths.ts';
import { feedEntries } from './feed-entries.ts';
import type { FeedEntry } from './feed-entry.ts';
import { element, escapeXml } from './xml.ts';

type Address = (path: string) => string;

/** The Atom feed (RFC 4287) of one language: articles in full and what changed, latest first. */
export function atomFeed(dataset: Dataset, locale: Locale, address: Address): string {
  const { site } = dataset;
  const entries = feedEntries(dataset, locale, address);
  const host = new URL(address('/')).hostname;
  const updated = entries[0]?.updated ?? site.asOf;
  const parts = [
    element('id', {}, `tag:${host},2026:feed/${locale}`),
    element('title', {}, escapeXml(site.name[locale])),
    element('subtitle', {}, escapeXml(site.tagline[locale])),
    element('updated', {}, timestamp(updated)),
    element('link', { rel: 'self', type: 'application/atom+xml', href: address(feedPath(locale)), hreflang: locale }),
    element('link', { rel: 'alternate', type: 'text/html', href: address(pathOf('home', locale)), hreflang: locale }),
    ...otherLocales(locale).map((other) =>
      element('link', {
        rel: 'alternate',
        type: 'application/atom+xml',
        href: address(feedPath(other)),
        hreflang: other,
      }),
    ),
    element('icon', {}, escapeXml(address('/favicon.svg'))),
    element('rights', {}, escapeXml(`${site.licence.name[locale]} (${site.licence.url})`)),
    element(
      'author',
      {},
      element('name', {}, escapeXml(site.publisher[locale])) +
        element('uri', {}, escapeXml(address(pathOf('about', locale)))),
    ),
    ...entries.map((entry) => entryXml(entry, locale, host, address)),
  ];
  const feed = element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': locale }, `\n${parts.join('\n')}\n`);
  return `<?xml version="1.0" encoding="utf-8"?>\n${feed}\n`;
}

function entryXml(entry: FeedEntry, locale: Locale, host: string, address: Address): string {
  const link = (one: Locale): string =>
    element('link', { rel: 'alternate', type: 'text/html', href: address(entry.paths[one]), hreflang: one });
  const parts = [
    // Ids outlive addresses: a renamed article is still the same entry.
    element('id', {}, `tag:${host},2026:${entry.id}/${locale}`),
    element('title', {}, escapeXml(entry.title)),
    link(locale),
    ...otherLocales(locale).map(link),
    element('published', {}, timestamp(entry.published)),
    element('updated', {}, timestamp(entry.updated)),
    element('category', { term: entry.category }),
    element('summary', {}, escapeXml(entry.summary)),
    element('content', { type: 'html', 'xml:lang': locale }, escapeXml(entry.html)),
  ];
  return element('entry', {}, `\n${parts.join('\n')}\n`);
}

/** The start of a partial date in Vietnam, as Atom wants it. */
export function timestamp(date: string): string {
  const [year = '', month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}T00:00:00+07:00`;
}
