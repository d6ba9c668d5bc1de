import { parsePeriod, periodForms } from '../period.ts';
import type { Entries, Entry } from './parse-collections.ts';
import type { ProblemList } from './problem-list.ts';

/** The ids that exist, by what they are called in messages. */
export interface KnownIds {
  readonly source: ReadonlySet<string>;
  readonly indicator: ReadonlySet<string>;
  readonly term: ReadonlySet<string>;
  readonly project: ReadonlySet<string>;
  readonly article: ReadonlySet<string>;
  readonly chart: ReadonlySet<string>;
  readonly place: ReadonlySet<string>;
  readonly report: ReadonlySet<string>;
}

type Kind = keyof KnownIds;

const folders: Readonly<Record<Kind, string>> = {
  source: 'src/content/sources.csv',
  indicator: 'src/content/indicators/',
  term: 'src/content/glossary/',
  project: 'src/content/projects/',
  article: 'src/content/articles/',
  chart: 'src/content/charts/',
  place: 'src/content/places.yaml',
  report: 'src/content/observations/',
};

export function knownIds(entries: Entries): KnownIds {
  const ids = (list: readonly Entry<unknown>[]): Set<string> => new Set(list.map((entry) => entry.raw.id));
  return {
    source: ids(entries.sources),
    indicator: ids(entries.indicators),
    term: ids(entries.terms),
    project: ids(entries.projects),
    chart: ids(entries.charts),
    place: new Set(entries.places.flatMap(({ data }) => data.map((place) => place.id))),
    report: ids(entries.observations),
    article: new Set(entries.articles.map((entry) => entry.raw.id.replace(/\/.*$/, ''))),
  };
}

/** Field names whose values are ids, wherever they stand in a record. */
const fields: Readonly<Record<string, Kind>> = {
  source: 'source',
  sources: 'source',
  nameSources: 'source',
  senseSources: 'source',
  startingSource: 'source',
  indicator: 'indicator',
  indicators: 'indicator',
  cards: 'indicator',
  comparator: 'indicator',
  term: 'term',
  terms: 'term',
  projects: 'project',
  articles: 'article',
  charts: 'chart',
  chart: 'chart',
  place: 'place',
  region: 'place',
  superseded_by: 'report',
  growthIndicator: 'indicator',
  sumOf: 'indicator',
  partOf: 'indicator',
};

/** Reports every id that points nowhere, in every record. */
export function checkReferences(entries: Entries, ids: KnownIds, problems: ProblemList): void {
  // What is left out is named as it was collected: its indicator and source may stand nowhere on the site.
  const published = Object.values({ ...entries, leftOut: [] }).flat();
  const all: readonly Entry<unknown>[] = [entries.site, ...published].filter((entry) => entry !== undefined);
  for (const entry of new Set(all)) walk(entry, entry.data, '', ids, problems);
  for (const { raw, data } of entries.indicators) {
    data.notFound.forEach(({ period }, index) => checkPeriod(raw, `notFound.${index}.period`, period, problems));
  }
  for (const { raw, data } of entries.charts) {
    if (Array.isArray(data.periods))
      data.periods.forEach((period, index) => checkPeriod(raw, `periods.${index}`, period, problems));
    else if (data.periods.from > data.periods.to) {
      problems.at(
        raw,
        'periods',
        `The periods go from ${data.periods.from} to ${data.periods.to}.`,
        'Expected the earlier year first.',
      );
    }
  }
}

function checkPeriod(raw: Entry<unknown>['raw'], field: string, period: string, problems: ProblemList): void {
  if (!parsePeriod(period))
    problems.at(raw, field, `"${period}" is not a period.`, `Expected a form such as ${periodForms}.`);
}

function walk(entry: Entry<unknown>, value: unknown, path: string, ids: KnownIds, problems: ProblemList): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    const field = path === '' ? key : `${path}.${key}`;
    const kind = fields[key];
    if (kind !== undefined && (typeof child === 'string' || isTextList(child))) {
      [child].flat().forEach((id, index, all) => {
        if (all.indexOf(id) < index)
          problems.at(
            entry.raw,
            `${field}.${index}`,
            `"${id}" is listed twice.`,
            'Expected every id once. Delete one.',
          );
        if (ids[kind].has(id) || problems.unread.has(id) || problems.unread.has(`${kind}s`)) return;
        const place = Array.isArray(child) ? `${field}.${index}` : field;
        problems.at(
          entry.raw,
          place,
          `"${id}" is not the id of any ${kind}.`,
          `Expected an id from ${folders[kind]}${nearest(id, ids[kind])} Correct it here, or add the ${kind} there first.`,
        );
      });
    } else walk(entry, child, field, ids, problems);
  }
}

const isTextList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

/** The id that differs least, judged by shared three-letter pieces. */
function nearest(id: string, known: ReadonlySet<string>): string {
  const pieces = (text: string): Set<string> =>
    new Set(Array.from({ length: Math.max(0, text.length - 2) }, (_, i) => text.slice(i, i + 3)));
  const own = pieces(id);
  let best = { id: '', score: 0 };
  for (const candidate of known) {
    const score = [...pieces(candidate)].filter((piece) => own.has(piece)).length;
    if (score > best.score) best = { id: candidate, score };
  }
  return best.score * 2 >= own.size && best.id !== '' ? `; the nearest is "${best.id}".` : '.';
}
