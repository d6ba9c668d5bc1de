import type { CallRules } from '../call-rules.ts';
import type { ContentProblem } from '../content-problem.ts';
import type { Dataset } from '../dataset.ts';
import {
  collectionNames,
  type RawContent,
  type RawRecord,
  type ReadResult,
  type CollectionName,
} from '../raw-record.ts';
import type { Site } from '../site.ts';
import { perLocale } from '../../i18n/locales.ts';
import { columnIn, textOf } from '../localized-columns.ts';
import type { Source, SourceRow } from '../source.ts';
import { BorneOut } from './borne-out.ts';
import { pairArticles, pairTwins } from './check-articles.ts';
import { checkCharts } from './check-charts.ts';
import { checkDays } from './check-days.ts';
import { checkDocuments } from './check-documents.ts';
import { checkFiles } from './check-files.ts';
import { checkHatches } from './check-hatches.ts';
import { checkHeadlines } from './check-headlines.ts';
import { checkIndicators } from './check-indicators.ts';
import { checkObservations } from './check-observations.ts';
import { checkPlausibility } from './check-plausibility.ts';
import { checkProjects } from './check-projects.ts';
import { checkReferences, knownIds } from './check-references.ts';
import { checkReportIds } from './check-report-ids.ts';
import { checkListIds, checkRedirects, checkSlugs } from './check-slugs.ts';
import { checkTimes } from './check-times.ts';
import { chooseReports } from './choose-reports.ts';
import { checkProse } from './check-prose.ts';
import { foldProblems } from './fold-problems.ts';
import { parseCollections, stemOf, type Entries, type Entry } from './parse-collections.ts';
import { ProblemList } from './problem-list.ts';

export interface Checked {
  /** Undefined when there is any problem. */
  readonly dataset: Dataset | undefined;
  readonly problems: readonly ContentProblem[];
}

export type ContentFiles = readonly (ReadResult & { readonly collection: CollectionName })[];

/**
 * Every rule on the content, over everything that was read. `calls` are the figures that texts may call for. Pure; the same input gives the same
 * problems in the same order.
 */
export function buildDataset(files: ContentFiles, calls: CallRules): Checked {
  const problems = new ProblemList();
  problems.add(...files.flatMap((file) => file.problems));
  for (const { file } of problems.all) problems.unread.add(stemOf(file));
  const content = Object.fromEntries(
    collectionNames.map((name): [CollectionName, RawRecord[]] => [
      name,
      files.filter((file) => file.collection === name).flatMap((file) => file.records),
    ]),
  ) as unknown as RawContent;
  checkFiles(content, problems);
  const entries = parseCollections(content, problems);
  const dataset = assemble(entries, problems);
  checkReferences(entries, knownIds(entries), problems);
  checkReportIds(entries, problems);
  checkSlugs(entries, problems);
  checkListIds(entries, problems);
  checkRedirects(entries, problems);
  checkTimes(entries, problems);
  checkDays(entries, problems);
  checkIndicators(entries, problems);
  checkProjects(entries, dataset, problems);
  const borneOut = new BorneOut(dataset, entries);
  checkPlausibility(dataset, borneOut, problems);
  checkDocuments(entries, problems);
  checkHatches(entries, problems);
  checkCharts(entries, dataset, problems);
  checkHeadlines(entries, dataset, calls, problems);
  checkProse(entries, dataset, borneOut, calls, problems);
  if (problems.all.length > 0) return { dataset: undefined, problems: foldProblems(problems.all, problems.unread) };
  return { dataset: deepFreeze(dataset), problems: [] };
}

function assemble(entries: Entries, problems: ProblemList): Dataset {
  // Without a readable site.yaml nothing is built; until all other problems are listed too, every period counts as past.
  const site = entries.site?.data ?? ({ asOf: '9999-12-31' } as Site);
  const indicators = records(entries.indicators);
  const reports = checkObservations(entries.observations, indicators, entries.site?.data.asOf, problems);
  const series = chooseReports([...indicators.values()], reports, problems);
  const observations = new Map(
    [...series.values()].flatMap((one) => one.reports.map((report) => [report.id, report] as const)),
  );
  return {
    site,
    indicators,
    series,
    observations,
    sources: new Map(entries.sources.map(({ data }) => [data.id, toSource(data)])),
    places: new Map(entries.places.flatMap(({ data }) => data.map((place) => [place.id, place] as const))),
    leftOut: entries.leftOut.map(({ data }) => data),
    charts: records(entries.charts),
    articles: pairArticles(entries.articles, problems),
    pageTexts: pairTwins(entries.pageTexts, problems),
    projects: records(entries.projects),
    tasks: records(entries.tasks),
    terms: records(entries.terms),
    changes: entries.changes[0]?.data ?? [],
    redirects: entries.redirects[0]?.data ?? [],
  };
}

/** Records by id, in their own order where they have one, else by id. */
function records<T extends object>(entries: readonly Entry<T>[]): Map<string, T & { readonly id: string }> {
  const orderOf = (record: T): number => ('order' in record && typeof record.order === 'number' ? record.order : 0);
  const list = entries.map(({ raw, data }) => ({ ...data, id: raw.id }));
  list.sort((a, b) => orderOf(a) - orderOf(b) || (a.id < b.id ? -1 : 1));
  return new Map(list.map((record) => [record.id, record]));
}

function toSource(row: SourceRow): Source {
  const { id, url, title, title_basis: titleBasis, kind, date, date_basis: dateBasis, language } = row;
  const publisher = perLocale((locale) => row[columnIn('publisher', locale)]);
  const [origin, publisherNote] = [textOf(row, 'origin'), textOf(row, 'publisher_note')];
  return { id, url, title, publisher, origin, kind, date, language, titleBasis, dateBasis, publisherNote };
}

/** Freezes the plain records, so that no view can change what another reads. Maps stay maps, typed read-only. */
function deepFreeze<T>(value: T): T {
  if (value instanceof Map) for (const child of value.values()) deepFreeze(child);
  else if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const child of Object.values(value)) deepFreeze(child);
  }
  return value;
}
