import { generateAtomFeed } from 'feedsmith';
import { plainText } from '../../figures/render-text.ts';
import { otherLocales, type Locale } from '../../i18n/locales.ts';
import { pathOf } from '../../i18n/paths.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Change } from '../../model/site.ts';
import { chartFile, feedPath, type Address } from '../../views/file-paths.ts';
import { lastChanged } from '../../views/last-changed.ts';
import { articlePath, linksTo } from '../../figures/record-paths.ts';
import { element, escapeXml } from '../xml.ts';
import { feedHtml } from './feed-html.ts';

/**
 * The Atom feed (RFC 4287) of one language: articles in full and what changed, latest first. `builtPage` gives the HTML of a built page by its path.
 * An entry has one address, its own: most readers follow the last `alternate`, whatever language it is in.
 */
export function atomFeed(
  dataset: Dataset,
  locale: Locale,
  address: Address,
  builtPage: (path: string) => string,
): string {
  const { site } = dataset;
  const host = new URL(address('/')).hostname;
  const entries = [
    ...articleEntries(dataset, locale, address, builtPage),
    ...dataset.changes.map((change) => changeEntry(dataset, change, locale, address)),
  ].sort((a, b) => (a.updated === b.updated ? 0 : a.updated < b.updated ? 1 : -1));
  const type = 'application/atom+xml';
  const xml = generateAtomFeed({
    id: `tag:${host},2026:feed/${locale}`,
    title: { value: site.name[locale] },
    subtitle: { value: site.tagline[locale] },
    updated: timestamp(entries[0]?.updated ?? site.asOf),
    links: [
      { rel: 'self', type, href: address(feedPath(locale)), hreflang: locale },
      { rel: 'alternate', type: 'text/html', href: address(pathOf('home', locale)), hreflang: locale },
      ...otherLocales(locale).map((other) => ({
        rel: 'related',
        type,
        href: address(feedPath(other)),
        hreflang: other,
      })),
    ],
    icon: address('/icon-192.png'),
    rights: { value: `${site.licence.name[locale]} (${site.licence.url})` },
    authors: [{ name: site.publisher[locale], uri: address(pathOf('about', locale)) }],
    xml: { lang: locale },
    entries: entries.map((entry) => ({
      id: `tag:${host},2026:${entry.id}/${locale}`,
      title: { value: entry.title },
      links: [{ rel: 'alternate', type: 'text/html', href: address(entry.path), hreflang: locale }],
      published: timestamp(entry.published),
      updated: timestamp(entry.updated),
      categories: [{ term: entry.id.split('/')[0] ?? '' }],
      summary: { value: entry.summary },
      content: { value: entry.html, type: 'html' },
    })),
  });
  // Indentation around a text is part of it to some readers.
  return `${xml.replace(/\s*(<!\[CDATA\[)/g, '$1').replace(/(\]\]>)\s*(<\/)/g, '$1$2')}\n`;
}

function articleEntries(dataset: Dataset, locale: Locale, address: Address, builtPage: (path: string) => string) {
  const chartOf = (id: string) => {
    const chart = dataset.charts.get(id);
    return (
      chart && {
        picture: address(chartFile(id, locale, 'png')),
        title: plainText(dataset, chart.title[locale], locale),
        description: plainText(dataset, chart.description[locale], locale),
      }
    );
  };
  return [...dataset.articles.values()].map(({ id, texts }) => {
    const { title, description, published } = texts[locale];
    const path = articlePath(dataset, id, locale);
    return {
      // Lasting and below the site's own, since a renamed article is still the same entry. Dates may be partial.
      id: `article/${id}`,
      title,
      summary: plainText(dataset, description, locale),
      html: feedHtml(builtPage(path), address(path), chartOf),
      published,
      updated: lastChanged(dataset, 'article', id),
      path,
    };
  });
}

function changeEntry(dataset: Dataset, change: Change, locale: Locale, address: Address) {
  const summary = plainText(dataset, change.text[locale], locale);
  return {
    id: `change/${change.id}`,
    title: plainText(dataset, change.title[locale], locale),
    summary,
    html: element('p', {}, escapeXml(summary)) + concerned(dataset, change, locale, address),
    published: change.date,
    updated: change.date,
    path: `${pathOf('changes', locale)}#${change.id}`,
  };
}

/** Links to the pages that a change concerns. */
function concerned(dataset: Dataset, change: Change, locale: Locale, address: Address): string {
  const links = linksTo(dataset, change, ['indicators', 'articles', 'projects'], locale);
  if (links.length === 0) return '';
  return element(
    'ul',
    {},
    links.map(({ path, name }) => element('li', {}, element('a', { href: address(path) }, escapeXml(name)))).join(''),
  );
}

/** The start of a partial date, at midnight UTC like the sitemap's: in Vietnam that is the morning of the same day. */
export const timestamp = (date: string): Date => new Date(`${date}-01-01`.slice(0, 10));
