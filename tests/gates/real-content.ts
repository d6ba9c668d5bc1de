import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkedDataset } from '../../src/figures/calls/registry.ts';
import type { Checked } from '../../src/model/check/build-dataset.ts';
import type { CollectionName, ReadResult } from '../../src/model/raw-record.ts';
import { collectionOf, listContentFiles, parseBytes, parseContent, checkNames } from '../../src/read-content.ts';

export const root = path.resolve(import.meta.dirname, '../..');

interface RealFile {
  readonly collection: CollectionName;
  readonly text: string;
  readonly result: ReadResult;
}

/** The real content, read once, by path below `src/content/`. */
const files: ReadonlyMap<string, RealFile> = new Map(
  listContentFiles(path.join(root, 'src/content'), root).map(({ collection, file, absolute }) => {
    const text = readFileSync(absolute, 'utf8');
    return [file.replace('src/content/', ''), { collection, text, result: parseContent({ collection, file }, text) }];
  }),
);

/** The text of one real file. */
export function realText(file: string): string {
  const found = files.get(file);
  if (!found) throw new Error(`There is no file src/content/${file}. The test needs another one.`);
  return found.text;
}

/** Runs the whole check on the real content with some files replaced or added; `undefined` takes a file away. Nothing is written to disk. */
export function checkWith(changes: Readonly<Record<string, string | Uint8Array | undefined>>): Checked {
  const kept = [...files].filter(([file]) => !(file in changes));
  const saved = Object.entries(changes).filter(([, text]) => text !== undefined);
  const changed = saved.flatMap(([relative, text = '']) => {
    const collection = collectionOf(relative);
    if (collection === undefined) return [];
    const bytes = typeof text === 'string' ? Buffer.from(text) : text;
    return [{ ...parseBytes({ collection, file: `src/content/${relative}` }, bytes), collection }];
  });
  const names = [...kept, ...saved].map(([relative]) => relative);
  const problems = checkNames(names).map((problem) => ({ ...problem, file: `src/content/${problem.file}` }));
  return checkedDataset([
    ...kept.map(([, { collection, result }]) => ({ ...result, collection })),
    ...changed,
    { collection: 'site', records: [], problems },
  ]);
}
