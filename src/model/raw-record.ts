import type { ContentProblem } from './content-problem.ts';

/** The collections of `src/content/`, by folder or file. */
export const collectionNames = [
  'site',
  'indicators',
  'observations',
  'sources',
  'places',
  'leftOut',
  'charts',
  'articles',
  'pages',
  'projects',
  'tasks',
  'glossary',
  'changes',
  'redirects',
] as const;
export type CollectionName = (typeof collectionNames)[number];

/** One record as it stands in a file, before any check: plain data that can be stored and compared. */
export interface RawRecord {
  /** Unique in its collection; for a row of observations the indicator and the row's own id. */
  readonly id: string;
  readonly file: string;
  readonly data: unknown;
  /** Line of each field by its dotted path; the record's own first line under the empty path. */
  readonly lines: Readonly<Record<string, number>>;
  /** MDX text after the front matter, only for articles and pages. */
  readonly body?: string;
}

export type RawContent = Readonly<Record<CollectionName, readonly RawRecord[]>>;

/** Records read from one file, and what could not be read. */
export interface ReadResult {
  readonly records: readonly RawRecord[];
  readonly problems: readonly ContentProblem[];
}
