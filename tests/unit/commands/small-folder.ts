import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Writes a few files below a new temporary folder, gone when the process ends; returns the folder: name → text. */
export function smallFolder(files: Readonly<Record<string, string>>): string {
  const temporary = mkdtempSync(join(tmpdir(), 'small-folder-'));
  process.once('exit', () => rmSync(temporary, { recursive: true, force: true }));
  const root = join(temporary, 'dist');
  for (const [name, text] of Object.entries(files)) {
    const path = join(root, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return root;
}
