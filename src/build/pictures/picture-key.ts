import { createHash } from 'node:crypto';
import type { PictureJob } from './picture-jobs.ts';

/** Folders whose code decides how a picture looks, below the source folder. */
export const pictureCode = ['build/pictures', 'charts', 'outputs/share', 'views'];

/** The name of a picture in the cache. Where it is put plays no part, so equal pictures are drawn once. */
export function pictureKey({ path: _, ...job }: PictureJob, version: string): string {
  return createHash('sha256').update(version).update(JSON.stringify(job)).digest('hex');
}
