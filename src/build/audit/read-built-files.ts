import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Files that hold text which readers or programs read. */
const readable = /\.(?:html|xml|csv|json|svg|txt|webmanifest)$/;

/** All files below a folder with forward slashes, and the texts of those that are text. */
export function readBuiltFiles(folder: string): {
  readonly files: ReadonlySet<string>;
  readonly texts: ReadonlyMap<string, string>;
} {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
  const texts = files
    .filter((file) => readable.test(file))
    .map((file) => [file, readFileSync(path.join(folder, file), 'utf8')] as const);
  return { files: new Set(files), texts: new Map(texts) };
}
