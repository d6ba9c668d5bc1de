import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';

/** Files that hold text which readers or programs read. */
const readable = /\.(?:html|xml|csv|json|svg|txt|webmanifest)$/;

/** All files below a folder with forward slashes, and the texts of those that are text, those in archives too. */
export const readBuiltFiles = (folder: string): FolderFiles => readFolder(folder, readable);

interface FolderFiles {
  readonly files: ReadonlySet<string>;
  readonly texts: ReadonlyMap<string, string>;
}

function readFolder(folder: string, isText: RegExp): FolderFiles {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
  const texts = files
    .filter((file) => isText.test(file))
    .map((file) => [file, readFileSync(path.join(folder, file), 'utf8')] as const);
  const entries = files
    .filter((file) => file.endsWith('.zip'))
    .flatMap((file) => entriesOf(file, readFileSync(path.join(folder, file))));
  return { files: new Set(files), texts: new Map([...texts, ...entries]) };
}

/** Texts in an archive, under a path of their own: `data/all.zip/exports.csv`. */
const entriesOf = (file: string, bytes: Uint8Array): (readonly [string, string])[] =>
  Object.entries(unzipSync(bytes))
    .filter(([name]) => readable.test(name))
    .map(([name, entry]) => [`${file}/${name}`, strFromU8(entry)] as const);

/** The texts of the content that is prose or YAML, by path from the project's root. */
export function contentTexts(srcDir: string, root: string): ReadonlyMap<string, string> {
  const { texts } = readFolder(path.join(srcDir, 'content'), /\.(?:mdx|yaml)$/);
  const folder = path.relative(root, path.join(srcDir, 'content')).split(path.sep).join('/');
  return new Map([...texts].map(([file, text]) => [`${folder}/${file}`, text]));
}
