import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** One file of the project with the modules that it imports. */
export interface SourceFile {
  /** Path from the project's root, with slashes. */
  readonly file: string;
  readonly text: string;
  /** Project files as paths from the root; packages as they are written. */
  readonly imports: readonly string[];
}

/** Text files below some folders of the project. */
export function sourceFiles(folders: readonly string[], extensions: RegExp): readonly SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && extensions.test(entry.name))
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
      .sort()
      .map((file) => {
        const text = readFileSync(path.join(root, file), 'utf8');
        return { file, text, imports: importsOf(file, text) };
      }),
  );
}

/** `from '…'`, `import '…'`, `import('…')` and the like of CSS. */
const statement =
  /(?:^|[;\s}])(?:import|export)\s(?:[^'";]*?\sfrom\s)?\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)|@import\s+(?:url\()?['"]([^'"]+)['"]/g;

function importsOf(file: string, text: string): readonly string[] {
  const code = text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  return Array.from(code.matchAll(statement), ([, named, loaded, styled]) => {
    const target = named ?? loaded ?? styled ?? '';
    return target.startsWith('.') ? path.posix.join(path.posix.dirname(file), target) : target;
  });
}
