import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** All files under some files or folders, sorted; a path that does not exist is left out. */
export function filesUnder(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    if (!existsSync(path)) return [];
    if (!statSync(path).isDirectory()) return [path];
    const entries = readdirSync(path, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  });
}

const nameIn = (root: string, file: string) => relative(root, file).split(sep).join('/');

/** A hash of names and contents: equal exactly when a build would read the same. */
export function contentHash(root: string, files: readonly string[], settings: unknown): string {
  const hash = createHash('sha256').update(JSON.stringify(settings));
  for (const file of files) hash.update(`\0${nameIn(root, file)}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

/** A hash of names, sizes and times of writing: changes when another build or a person touched the output. */
export function outputHash(root: string): string {
  const hash = createHash('sha256');
  for (const file of filesUnder([root])) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`\0${nameIn(root, file)}\0${size}\0${mtimeMs}`);
  }
  return hash.digest('hex');
}
