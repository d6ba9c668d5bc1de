import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Dataset } from '../../model/dataset.ts';

/** What was last published: kept in the repository, renewed by `npm run release` alone. */
export interface PublishedList {
  readonly addresses: readonly string[];
  /** Hash of what was published of each row, by its id. */
  readonly rows: ReadonlyMap<string, string>;
  /** Ids of the changes that readers were told of. */
  readonly changes: ReadonlySet<string>;
  /** Addresses of the files that stand in `public/` now. */
  readonly plainFiles: ReadonlySet<string>;
}

const folder = '.published';

/** The list as it stands in the project; empty where there is none. */
export function readPublishedList(root: string): PublishedList {
  const lines = (name: string): readonly string[] => {
    const file = path.join(root, folder, `${name}.txt`);
    return existsSync(file) ? readFileSync(file, 'utf8').split(/\r?\n/).filter(Boolean) : [];
  };
  const plain = path.join(root, 'public');
  return {
    addresses: lines('addresses'),
    rows: new Map(lines('rows').map((line): [string, string] => [line.split(' ')[0] ?? '', line.split(' ')[1] ?? ''])),
    changes: new Set(lines('changes')),
    plainFiles: new Set(existsSync(plain) ? filesBelow(plain).map((file) => `/${file}`) : []),
  };
}

export function writePublishedList(root: string, addresses: readonly string[], dataset: Dataset): void {
  mkdirSync(path.join(root, folder), { recursive: true });
  const write = (name: string, lines: readonly string[]): void =>
    writeFileSync(path.join(root, folder, `${name}.txt`), `${lines.toSorted().join('\n')}\n`);
  write('addresses', addresses);
  write('rows', [...dataset.observations.values()].map(publishedRow));
  write(
    'changes',
    dataset.changes.map(({ id }) => id),
  );
}

/** Paths of all files below a folder, with forward slashes. */
export const filesBelow = (root: string): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));

/** What readers have cited of a row; anything else in it may change without a word. */
interface Published {
  readonly value: string;
  readonly upper?: string | undefined;
  readonly unit: string;
  readonly status: string;
  readonly qualifier: string;
  readonly growth?: string | undefined;
  readonly shareOfPlan?: string | undefined;
}

/** Differs when a published number, its unit, status or qualifier does, or a percentage printed beside it. */
export const publishedHash = ({ value, upper, unit, status, qualifier, growth, shareOfPlan }: Published): string =>
  createHash('sha256')
    .update(
      JSON.stringify(
        [value, upper ?? '', unit, status, qualifier, growth, shareOfPlan].filter((one) => one !== undefined),
      ),
    )
    .digest('hex')
    .slice(0, 12);

/** One line of the list of published rows: `exports-2021-target-bth-130143 4f0c…`. */
export const publishedRow = (row: Published & { readonly id: string }): string => `${row.id} ${publishedHash(row)}`;

/** What only our own pages ask for: it may move with them. */
const internal = /^\/(_astro|fonts|search)\/|^\/_|\.(br|gz)$/;

/** The addresses that readers, scripts and hosts may hold, of the files of a built site; sorted. `files` are paths from its root. */
export function publishedAddresses(files: readonly string[]): string[] {
  return [...new Set(files.map((file) => `/${file}`.replace(/(^|\/)index\.html$/, '$1')))]
    .filter((address) => !internal.test(address))
    .map(withoutHash)
    .sort();
}

/** A picture whose address carries a hash of its content is the same picture under every hash. */
export const withoutHash = (address: string): string => address.replace(/\.[0-9a-f]{8,}(?=\.)/, '');
