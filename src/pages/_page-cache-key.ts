import { createHash } from 'node:crypto';
import { locales } from '../i18n/locales.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Page } from '../views/page-registry.ts';

/**
 * Changes whenever a record changes that the page prints. An article and an embed print the records that their text or chart names, and what these name in
 * turn; every other page is taken to print everything.
 */
export function pageCacheKey(dataset: Dataset, page: Page): string {
  const printed = page.kind === 'article' || page.kind === 'embed' ? namedBy(dataset, page) : everything(dataset);
  return createHash('sha256')
    .update(JSON.stringify([page, import.meta.env.SITE, import.meta.env.BASE_URL]))
    .update(shared(dataset))
    .update(printed)
    .digest('hex');
}

/** Something that is made of a dataset once, for all pages. */
function onceFor<T>(make: (dataset: Dataset) => T): (dataset: Dataset) => T {
  const known = new WeakMap<Dataset, { readonly made: T }>();
  return (dataset) => {
    const { made } = known.get(dataset) ?? { made: make(dataset) };
    known.set(dataset, { made });
    return made;
  };
}

const digests = onceFor(() => new Map<string, string>());

/** A digest of what the page's own record names: the same for both languages. */
function namedBy(dataset: Dataset, { kind, id }: Page): string {
  const known = digests(dataset);
  let digest = known.get(`${kind} ${id}`);
  if (digest === undefined) {
    const hash = createHash('sha256');
    const start = kind === 'article' ? dataset.articles.get(id) : dataset.charts.get(id);
    for (const text of closure(dataset, JSON.stringify(start))) hash.update(text);
    digest = hash.digest('hex');
    known.set(`${kind} ${id}`, digest);
  }
  return digest;
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

const recordTexts = onceFor(() => new Map<string, string | undefined>());

function recordText(dataset: Dataset, id: string): string | undefined {
  const known = recordTexts(dataset);
  if (known.has(id)) return known.get(id);
  const { indicators, series, observations, sources, charts, projects, tasks, terms } = dataset;
  const found = [indicators, observations, sources, charts, projects, tasks, terms].flatMap((map) => map.get(id) ?? []);
  const reports = series.get(id)?.reports ?? [];
  const text = found.length + reports.length === 0 ? undefined : JSON.stringify([found, reports]);
  known.set(id, text);
  return text;
}

/** What every page prints: the site's own texts, the report that it starts from, how many records there are, and the titles of articles. */
const shared = onceFor((dataset) => {
  const counts = Object.values(dataset).map((part: unknown) => (part instanceof Map ? part.size : 0));
  // An article leads to the next one by its title.
  const titles = [...dataset.articles.values()].map(({ id, texts }) => [
    id,
    ...locales.flatMap((locale) => [texts[locale].title, texts[locale].slug]),
  ]);
  const start = dataset.sources.get(dataset.site.startingSource);
  return digestOf([dataset.site, start, counts, dataset.changes, titles]);
});

const everything = onceFor((dataset) => digestOf(dataset));

function digestOf(value: unknown): string {
  const plain = (_: string, part: unknown): unknown => (part instanceof Map ? [...part] : part);
  return createHash('sha256').update(JSON.stringify(value, plain)).digest('hex');
}
