import { defaultLocale } from '../i18n/locales.ts';
import type { Dataset } from '../model/dataset.ts';
import type { PageKind } from './page-registry.ts';

/** The date of the last change in the content that concerns a page; at least the date of the site's first entry of changes. */
export function lastChanged(dataset: Dataset, kind: PageKind, id: string): string {
  const text = dataset.articles.get(id)?.texts[defaultLocale];
  const own = kind === 'article' && text ? [text.updated ?? text.published] : [];
  const concerned = dataset.changes.filter(({ indicators, articles, projects }) => {
    if (kind === 'indicator') return indicators.includes(id);
    if (kind === 'article') return articles.includes(id);
    if (kind === 'project') return projects.includes(id);
    return true;
  });
  const first = dataset.changes.at(-1);
  return (
    [...own, ...concerned.map((change) => change.date), ...(first && own.length === 0 ? [first.date] : [])]
      .sort()
      .at(-1) ?? dataset.site.asOf
  );
}
