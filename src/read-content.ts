import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { locales } from './i18n/locales.ts';
import { pageTextIds } from './model/article.ts';
import { stemOf } from './model/check/parse-collections.ts';
import type { ContentProblem } from './model/content-problem.ts';
import { decodeFile, saveTable } from './model/decode-file.ts';
import { leftOutSchema } from './model/left-out.ts';
import { observationSchema } from './model/observation.ts';
import { parseCsv } from './model/parse-csv.ts';
import { parseYaml } from './model/parse-yaml.ts';
import { collectionNames, type CollectionName, type RawRecord, type ReadResult } from './model/raw-record.ts';
import { checkPictures, isPicture } from './model/pictures-in-articles.ts';
import { sourceSchema } from './model/source.ts';

/** Where each collection's files are, below the content folder. */
const places: Readonly<Record<CollectionName, RegExp>> = {
  site: /^site\.yaml$/,
  indicators: /^indicators\/[a-z0-9.-]+\.yaml$/,
  observations: /^observations\/[a-z0-9.-]+\.csv$/,
  sources: /^sources\.csv$/,
  places: /^places\.yaml$/,
  leftOut: /^left-out\.csv$/,
  charts: /^charts\/[a-z0-9.-]+\.yaml$/,
  articles: /^articles\/[a-z0-9.-]+\/[^/]+\.mdx$/,
  pages: /^pages\/[a-z0-9.-]+\/[^/]+\.mdx$/,
  projects: /^projects\/[a-z0-9.-]+\.yaml$/,
  tasks: /^tasks\/[a-z0-9.-]+\.yaml$/,
  glossary: /^glossary\/[a-z0-9.-]+\.yaml$/,
  changes: /^changes\.yaml$/,
  redirects: /^redirects\.yaml$/,
};

export interface ContentFile {
  readonly collection: CollectionName;
  /** Path from the project's root, with slashes: how problems name the file. */
  readonly file: string;
  readonly absolute: string;
}

/** The collection of a file, by its path below the content folder; undefined if it belongs to none. */
export function collectionOf(relative: string): CollectionName | undefined {
  return collectionNames.find((name) => places[name].test(relative));
}

/** All content files below `contentDir`, in the order of their names. Files that belong to no collection are left alone. */
export function listContentFiles(contentDir: string, root: string): readonly ContentFile[] {
  return relativePaths(contentDir).flatMap((relative) => {
    const collection = collectionOf(relative);
    if (!collection) return [];
    const absolute = path.join(contentDir, relative);
    return [{ collection, absolute, file: path.relative(root, absolute).split(path.sep).join('/') }];
  });
}

function relativePaths(contentDir: string): string[] {
  return readdirSync(contentDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(contentDir, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

/** The whole content as it stands on disk, with a problem for each file that no collection reads: a wrong name would drop a record in silence. */
export function readContent(
  contentDir: string,
  root: string,
): readonly (ReadResult & { readonly collection: CollectionName })[] {
  const files = listContentFiles(contentDir, root).map((file) => ({
    ...readContentFile(file),
    collection: file.collection,
  }));
  const folder = path.relative(root, contentDir).split(path.sep).join('/');
  const names = relativePaths(contentDir);
  const articles = files.filter(({ collection }) => collection === 'articles').flatMap(({ records }) => records);
  const problems = [
    ...checkNames(names).map((problem) => ({ ...problem, file: `${folder}/${problem.file}` })),
    ...checkPictures(articles, names, folder),
  ];
  return [...files, { collection: 'site', records: [], problems }];
}

/** What is no record and belongs here all the same: hidden files, and pictures of articles. */
const isOther = (relative: string): boolean => /(^|\/)\./.test(relative) || isPicture(relative);

/** What is wrong with the names of the files below the content folder. */
export const checkNames = (relatives: readonly string[]): readonly ContentProblem[] => [
  ...strayFiles(relatives),
  ...pageTextIds
    .filter((id) => !relatives.some((relative) => relative.startsWith(`pages/${id}/`)))
    .map((id) => ({
      file: `pages/${id}/`,
      found: 'The text of this page is missing.',
      expected: `Expected it in every language: ${locales.map((locale) => `${locale}.mdx`).join(', ')}. Restore the folder.`,
      root: id,
    })),
];

/** Files below the content folder that belong to no collection, and what a name that is nearly right should be. */
export function strayFiles(relatives: readonly string[]): readonly ContentProblem[] {
  return relatives
    .filter((relative) => collectionOf(relative) === undefined && !isOther(relative))
    .map((file) => {
      const [found, expected] = strayWords(file, relatives);
      return { file, found, expected, root: stemOf(file) };
    });
}

/** What programs make of a name when they save, download or copy a file. */
const renamed = [/\.ya?ml$|\.txt$/, / ?\(\d+\)| - copy| copy( \d+)?|~$|\.(bak|orig)$/gi] as const;

function strayWords(file: string, relatives: readonly string[]): readonly [found: string, expected: string] {
  const [ending, copy] = renamed;
  const right = file
    .replace(copy, '')
    .replace(/\.(csv|yaml|yml|mdx)\.txt$/i, '.$1')
    .replace(ending, '.yaml')
    .replace(/[^/]*$/, (name) => name.toLowerCase());
  if (collectionOf(right) !== undefined && right !== file && !relatives.includes(right))
    return [`No part of the site reads a file of this name.`, `Rename it to ${right}.`];
  if (collectionOf(right) !== undefined && right !== file)
    return [
      `This is a copy of ${right}, which no part of the site reads.`,
      'Delete it, or move it out of the content.',
    ];
  if (/\.(xlsx?|ods|numbers)$/i.test(file)) return ['This is a workbook, which no part of the site reads.', saveTable];
  return [
    'No part of the site reads this file.',
    'Expected names such as indicators/exports.yaml, observations/exports.csv or articles/<name>/vi.mdx. Rename it, or move it out of the content.',
  ];
}

const read = new Map<string, { readonly bytes: Buffer; readonly result: ReadResult }>();

/** The records of one file. A file whose text has not changed is not parsed again. */
export function readContentFile(source: ContentFile): ReadResult {
  const bytes = readFileSync(source.absolute);
  const known = read.get(source.absolute);
  if (known?.bytes.equals(bytes)) return known.result;
  const result = parseBytes(source, bytes);
  read.set(source.absolute, { bytes, result });
  return result;
}

/** The records of one file as it was saved. */
export function parseBytes(source: Pick<ContentFile, 'collection' | 'file'>, bytes: Uint8Array): ReadResult {
  const { text, problem } = decodeFile(bytes, source.file);
  return text === undefined ? { records: [], problems: [problem] } : parseContent(source, text);
}

/** The records of one file's text. Nothing is checked here but that the text can be read at all. */
export function parseContent({ collection, file }: Pick<ContentFile, 'collection' | 'file'>, text: string): ReadResult {
  const id = stemOf(file);
  if (collection === 'observations') return fromCsv(text, file, Object.keys(observationSchema.shape));
  if (collection === 'leftOut') return fromCsv(text, file, Object.keys(leftOutSchema.shape));
  if (collection === 'sources') return fromCsv(text, file, Object.keys(sourceSchema.shape));
  if (collection === 'articles' || collection === 'pages')
    return fromMdx(text, file, `${path.posix.basename(path.posix.dirname(file))}/${id}`);
  const { data, lines, problems } = parseYaml(text, file);
  return { problems, records: problems.length > 0 ? [] : [{ id, file, data, lines }] };
}

function fromCsv(text: string, file: string, columns: readonly string[]): ReadResult {
  const { rows, problems } = parseCsv(text, file, columns);
  const records = rows.map(({ cells, line }): RawRecord => ({
    id: cells['id'] ?? '',
    file,
    data: cells,
    lines: { '': line },
  }));
  return { records, problems };
}

function fromMdx(text: string, file: string, id: string): ReadResult {
  const parts = splitFrontMatter(text);
  if (!parts) {
    const found = 'The article does not begin with its front matter.';
    const expected =
      'Expected a line of three hyphens, then "title: …" and the other fields, then three hyphens again.';
    return { records: [], problems: [{ file, line: 1, found, expected }] };
  }
  const { data, lines, problems } = parseYaml(parts.yaml, file, parts.yamlLine);
  if (problems.length > 0) return { records: [], problems };
  return { problems, records: [{ id, file, data, lines: { ...lines, body: parts.bodyLine }, body: parts.body }] };
}

/** Divides an MDX file at the two lines of three hyphens, with the lines on which YAML and body begin; undefined if it does not begin with them. */
export function splitFrontMatter(text: string) {
  const match = /^\uFEFF?---\r?\n([\s\S]*?\r?\n)?---[ \t]*(\r?\n|$)/.exec(text);
  if (!match) return undefined;
  const head = match[0];
  return { yaml: match[1] ?? '', body: text.slice(head.length), yamlLine: 2, bodyLine: head.split('\n').length };
}
