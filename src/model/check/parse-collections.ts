import type { z } from 'zod';
import { articleSchema, pageTextSchema, type ArticleData, type PageTextData } from '../article.ts';
import { chartSchema, type ChartData } from '../chart.ts';
import { indicatorSchema, type IndicatorData } from '../indicator.ts';
import { leftOutSchema, type LeftOut } from '../left-out.ts';
import { observationSchema, type ObservationRow } from '../observation.ts';
import { parseRecord } from '../parse-record.ts';
import { placesSchema, type Place } from '../place.ts';
import { projectSchema, type ProjectData } from '../project.ts';
import type { RawContent, RawRecord } from '../raw-record.ts';
import { changesSchema, siteSchema, type Change, type Site } from '../site.ts';
import { redirectsSchema, type Redirect } from '../redirect.ts';
import { sourceSchema, type SourceRow } from '../source.ts';
import { taskSchema, type TaskData } from '../task.ts';
import { termSchema, type TermData } from '../term.ts';
import type { ProblemList } from './problem-list.ts';

/** A record that fits its schema, with the raw record for messages. */
export interface Entry<T> {
  readonly raw: RawRecord;
  readonly data: T;
}

export interface Entries {
  readonly site: Entry<Site> | undefined;
  readonly indicators: readonly Entry<IndicatorData>[];
  readonly observations: readonly Entry<ObservationRow>[];
  readonly sources: readonly Entry<SourceRow>[];
  readonly places: readonly Entry<readonly Place[]>[];
  readonly leftOut: readonly Entry<LeftOut>[];
  readonly charts: readonly Entry<ChartData>[];
  readonly articles: readonly Entry<ArticleData>[];
  readonly pageTexts: readonly Entry<PageTextData>[];
  readonly projects: readonly Entry<ProjectData>[];
  readonly tasks: readonly Entry<TaskData>[];
  readonly terms: readonly Entry<TermData>[];
  readonly changes: readonly Entry<readonly Change[]>[];
  readonly redirects: readonly Entry<readonly Redirect[]>[];
}

/** Checks every record against the schema of its collection, and that ids are unique. */
export function parseCollections(content: RawContent, problems: ProblemList): Entries {
  const entries = {
    site: parseAll(siteSchema, content.site, problems)[0],
    indicators: parseAll(indicatorSchema, content.indicators, problems),
    observations: parseAll(observationSchema, content.observations, problems),
    sources: parseAll(sourceSchema, content.sources, problems),
    places: parseAll(placesSchema, content.places, problems),
    leftOut: parseAll(leftOutSchema, content.leftOut, problems),
    charts: parseAll(chartSchema, content.charts, problems),
    articles: parseAll(articleSchema, content.articles, problems),
    pageTexts: parseAll(pageTextSchema, content.pages, problems),
    projects: parseAll(projectSchema, content.projects, problems),
    tasks: parseAll(taskSchema, content.tasks, problems),
    terms: parseAll(termSchema, content.glossary, problems),
    changes: parseAll(changesSchema, content.changes, problems),
    redirects: parseAll(redirectsSchema, content.redirects, problems),
  };
  for (const list of [content.observations, content.sources]) checkUnique(list, problems);
  return entries;
}

/** A record that was read before, in a file that has not changed since, is not read again. */
const read = new WeakMap<RawRecord, Entry<unknown>>();

function parseAll<T>(schema: z.ZodType<T>, records: readonly RawRecord[], problems: ProblemList): Entry<T>[] {
  return records.flatMap((raw) => {
    const known = read.get(raw);
    if (known) return [known as Entry<T>];
    const parsed = parseRecord(schema, raw);
    if (parsed.ok) {
      const entry = { raw, data: parsed.value };
      read.set(raw, entry);
      return [entry];
    }
    problems.add(...parsed.problems);
    problems.unread.add(raw.id).add(stemOf(raw.file));
    return [];
  });
}

/** `src/content/observations/exports.csv` → `exports`: the id of the record, or of the indicator whose reports the file holds. */
export const stemOf = (file: string): string => file.replace(/^.*\//, '').replace(/(\.[a-z]+)+$/i, '');

function checkUnique(records: readonly RawRecord[], problems: ProblemList): void {
  const first = new Map<string, RawRecord>();
  for (const raw of records) {
    const earlier = first.get(raw.id);
    if (earlier) {
      const place = `${earlier.file}, line ${earlier.lines['']}`;
      problems.at(
        raw,
        'id',
        `The id "${raw.id}" is used twice.`,
        `It already stands in ${place}. Ids must be unique in the whole site: change this one, or delete the repeated row.`,
      );
    } else first.set(raw.id, raw);
  }
}
