import { createHash } from 'node:crypto';
import { locales } from '../i18n/locales.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Page } from '../views/site/page-registry.ts';

/**
 * Changes whenever a record changes that the page prints. An article and an embed print the records that their text or chart names, and what these name in
 * turn; every other page is taken to print everything.
 */
export function pageCacheKey(dataset: Dataset, page: Page): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([page, import.meta.env.SITE, import.meta.env.BASE_URL]))
    .update(sharedOf(dataset));
  if (page.kind !== 'article' && page.kind !== 'embed') return hash.update(everything(dataset)).digest('hex');
  const start = page.kind === 'article' ? dataset.articles.get(page.id) : dataset.charts.get(page.id);
  for (const text of closure(dataset, JSON.stringify(start))) hash.update(text);
  return hash.digest('hex');
}

/** Texts of all records that a text names by their id, and of those that these name. A word that happens to be an id only adds a record too many. */
function closure(dataset: Dataset, start: string): readonly string[] {
  const texts = new Map<string, string>([['', start]]);
  const queue = [start];
  for (let text = queue.pop(); text !== undefined; text = queue.pop()) {
    for (const [id] of text.matchAll(/[a-z0-9]+(?:-[a-z0-9]+)*/g)) {
      if (texts.has(id)) continue;
      const record = recordText(dataset, id);
      if (record === undefined) continue;
      texts.set(id, record);
      queue.push(record);
    }
  }
  return [...texts.values()].sort();
}

const recordTexts = new WeakMap<Dataset, Map<string, string | undefined>>();

function recordText(dataset: Dataset, id: string): string | undefined {
  const known = recordTexts.get(dataset) ?? new Map<string, string | undefined>();
  recordTexts.set(dataset, known);
  if (known.has(id)) return known.get(id);
  const { indicators, series, observations, sources, charts, projects, tasks, terms } = dataset;
  const found = [indicators, observations, sources, charts, projects, tasks, terms].flatMap((map) => map.get(id) ?? []);
  const reports = series.get(id)?.reports ?? [];
  const text = found.length + reports.length === 0 ? undefined : JSON.stringify([found, reports]);
  known.set(id, text);
  return text;
}

const sharedTexts = new WeakMap<Dataset, string>();

/** What every page prints: the site's own texts, the report that it starts from, how many records there are, and the titles of articles. */
function sharedOf(dataset: Dataset): string {
  const known = sharedTexts.get(dataset);
  if (known !== undefined) return known;
  const counts = Object.values(dataset).map((part: unknown) => (part instanceof Map ? part.size : 0));
  const text = JSON.stringify([
    dataset.site,
    dataset.sources.get(dataset.site.startingSource),
    counts,
    dataset.changes,
    // An article leads to the next one by its title.
    [...dataset.articles.values()].map(({ id, texts }) => [
      id,
      ...locales.flatMap((locale) => [texts[locale].title, texts[locale].slug]),
    ]),
  ]);
  sharedTexts.set(dataset, text);
  return text;
}

const wholeTexts = new WeakMap<Dataset, string>();

function everything(dataset: Dataset): string {
  const known = wholeTexts.get(dataset);
  if (known !== undefined) return known;
  const plain = (_: string, value: unknown): unknown => (value instanceof Map ? [...value] : value);
  const text = createHash('sha256').update(JSON.stringify(dataset, plain)).digest('hex');
  wholeTexts.set(dataset, text);
  return text;
}
