import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fontFiles } from '../fonts/font-files.ts';
import type { PictureJob } from './picture-jobs.ts';

/** Folders whose code decides how a picture looks, below the source folder. */
const drawingCode = ['build/pictures', 'views/brand', 'views/chart', 'views/share'];

/** Packages that draw. */
const drawingPackages = ['@napi-rs/canvas', 'chart.js'];

/** Changes with everything but the job that a picture's bytes depend on: code, fonts, and the packages that draw. */
export function drawingVersion(root: string, srcDir: string): string {
  const hash = createHash('sha256');
  for (const folder of drawingCode) {
    const files = readdirSync(path.join(srcDir, folder), { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.ts'),
    );
    for (const file of files.map((one) => one.split(path.sep).join('/')).sort()) {
      hash.update(`${folder}/${file}\n`).update(readFileSync(path.join(srcDir, folder, file)));
    }
  }
  for (const font of fontFiles) hash.update(readFileSync(path.join(root, font.path)));
  for (const name of drawingPackages) hash.update(`${name} ${versionOf(name, root)}\n`);
  return hash.digest('hex');
}

function versionOf(name: string, root: string): string {
  const file = path.join(root, 'node_modules', name, 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

/** The name of a picture in the cache. Where it is put plays no part, so equal pictures are drawn once. */
export function pictureKey({ path: _, ...job }: PictureJob, version: string): string {
  return createHash('sha256').update(version).update(JSON.stringify(job)).digest('hex');
}
