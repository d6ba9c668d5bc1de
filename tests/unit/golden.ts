import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.join(import.meta.dirname, '..', 'golden');

/** Compares a whole output with the file of that name in `tests/golden/`, byte for byte. UPDATE_GOLDEN=1 writes the file instead. */
export function assertGolden(name: string, text: string): void {
  const file = path.join(folder, name);
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const kept = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (text !== kept)
    console.error(`tests/golden/${name} differs. If that is what was meant, keep it: UPDATE_GOLDEN=1 npm test -- unit`);
  assert.equal(text, kept);
}
