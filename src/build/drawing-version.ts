import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fontFaces } from '../styles/fonts.ts';

/** Packages that draw. */
const drawingPackages = ['@napi-rs/canvas', 'chart.js'];

/** Changes with everything but its content that a drawing depends on: the code in these folders of the source folder, fonts, and the packages that draw. */
export function drawingVersion(root: string, srcDir: string, folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const files = readdirSync(path.join(srcDir, folder), { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.ts'),
    );
    for (const file of files.map((one) => one.split(path.sep).join('/')).sort()) {
      hash.update(`${folder}/${file}\n`).update(readFileSync(path.join(srcDir, folder, file)));
    }
  }
  for (const { full } of fontFaces) hash.update(readFileSync(path.join(root, full)));
  for (const name of drawingPackages) hash.update(`${name} ${versionOf(name, root)}\n`);
  return hash.digest('hex');
}

function versionOf(name: string, root: string): string {
  const file = path.join(root, 'node_modules', name, 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
