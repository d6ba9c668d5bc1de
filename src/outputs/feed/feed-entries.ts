import { perLocale, type Locale } from '../../i18n/locales.ts';
import { pathOf } from '../../i18n/paths.ts';
import { must, type Dataset } from '../../model/dataset.ts';
import type { Change } from '../../model/site.ts';
import { plainText } from '../../figures/render-text.ts';
import { articlePath, indicatorPath, projectPath } from '../../views/record-paths.ts';
import { articleHtml } from './article-html.ts';
import type { FeedEntry } from './feed-entry.ts';
import { element, escapeXml } from './xml.ts';

type Address = (path: string) => string;

/** Articles and changes, latest first; those of one day in the order of their lists, articles before changes. */
export function feedEntries(dataset: Dataset, locale: Locale, address: Address): readonly FeedEntry[] {
  const articles = [...dataset.articles.values()].map((article): FeedEntry => {
    const text = article.texts[locale];
    return {
      id: `article/${article.id}`,
      title: text.title,
      summary: plainText(dataset, text.description, locale),
      html: articleHtml(dataset, article, locale, address),
      published: text.published,
      updated: text.updated ?? text.published,
      paths: perLocale((one) => articlePath(dataset, article.id, one)),
      category: 'article',
    };
  });
  const changes = dataset.changes.map((change): FeedEntry => {
    const summary = plainText(dataset, change.text[locale], locale);
    return {
      id: `change/${change.id}`,
      title: plainText(dataset, change.title[locale], locale),
      summary,
      html: element('p', {}, escapeXml(summary)) + concerned(dataset, change, locale, address),
      published: change.date,
      updated: change.date,
      paths: perLocale((one) => `${pathOf('changes', one)}#${change.id}`),
      category: 'change',
    };
  });
  return [...articles, ...changes].sort((a, b) => (a.updated === b.updated ? 0 : a.updated < b.updated ? 1 : -1));
}

/** Links to the pages that a change concerns. */
function concerned(dataset: Dataset, change: Change, locale: Locale, address: Address): string {
  const links = [
    ...change.indicators.map(
      (id) => [indicatorPath(dataset, id, locale), must(dataset.indicators, id, 'indicator').name[locale]] as const,
    ),
    ...change.articles.map(
      (id) => [articlePath(dataset, id, locale), must(dataset.articles, id, 'article').texts[locale].title] as const,
    ),
    ...change.projects.map(
      (id) => [projectPath(dataset, id, locale), must(dataset.projects, id, 'project').name[locale]] as const,
    ),
  ];
  if (links.length === 0) return '';
  return element(
    'ul',
    {},
    links.map(([path, name]) => element('li', {}, element('a', { href: address(path) }, escapeXml(name)))).join(''),
  );
}
