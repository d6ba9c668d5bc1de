import { chartViewOf } from '../charts/chart-view-of.ts';
import { defaultLocale } from '../i18n/locales.ts';
import type { PageKind } from '../i18n/paths.ts';
import { oncePerDataset, type Dataset } from '../model/dataset.ts';
import { articlePath, indicatorPath, projectPath } from '../figures/record-paths.ts';
import { sourceUses } from './source-uses.ts';

/** What a page is dated by: an article by its last change of substance, every other page by its newest source; the search where none has a date. */
export function lastChanged(dataset: Dataset, kind: PageKind, id: string): string {
  const text = kind === 'article' ? dataset.articles.get(id)?.texts[defaultLocale] : undefined;
  return text ? (text.updated ?? text.published) : newestSource(dataset, kind, id) || dataset.site.asOf;
}

/** The date of the newest source of a page, as far as it is known; the empty string where none has one. Lists and the home page stand on all figures. */
export function newestSource(dataset: Dataset, kind: PageKind, id: string): string {
  const path = () => {
    if (kind === 'indicator') return indicatorPath(dataset, id, defaultLocale);
    if (kind === 'article') return articlePath(dataset, id, defaultLocale);
    if (kind === 'sources') return '*';
    return kind === 'project' ? projectPath(dataset, id, defaultLocale) : kind === 'embed' ? `chart:${id}` : '';
  };
  return newestByPage(dataset).get(path()) ?? '';
}

/** The newest date by path of the page, by `chart:` and id, under the empty string that of all figures, and under `*` that of all sources. */
const newestByPage = oncePerDataset((dataset): ReadonlyMap<string, string> => {
  const newest = new Map<string, string>();
  const add = (path: string, date = ''): unknown =>
    firstDay(newest.get(path)) < firstDay(date) && newest.set(path, date);
  for (const [source, uses] of sourceUses(dataset, defaultLocale)) {
    const date = dataset.sources.get(source)?.date;
    for (const { path } of uses) add(path.replace(/#.*$/, ''), date);
    add('*', date);
  }
  for (const { source } of dataset.observations.values()) add('', dataset.sources.get(source)?.date);
  for (const [id, chart] of dataset.charts) {
    for (const point of chartViewOf(dataset, chart, defaultLocale).series.flatMap(({ points }) => points)) {
      const report = dataset.observations.get(point?.observation ?? '');
      add(`chart:${id}`, dataset.sources.get(report?.source ?? '')?.date);
    }
  }
  for (const { id, texts } of dataset.articles.values()) {
    for (const [, chart = ''] of texts[defaultLocale].body.matchAll(/<Chart\s+id="([^"]+)"/g))
      add(articlePath(dataset, id, defaultLocale), newest.get(`chart:${chart}`));
  }
  return newest;
});

/** A date known to the month or year counts as its first day: it may be no newer. */
const firstDay = (date = ''): string => (date === '' ? '' : `${date}-01-01`.slice(0, 10));
