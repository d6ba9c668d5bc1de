import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const projectRoot = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Where the site is built: `dist`, or the folder that OUT_DIR names. */
export const distFolder = resolve(projectRoot, process.env['OUT_DIR'] || 'dist');

/** Stamps and the second build of the host walk; gone with the packages, so that new packages mean a new build. */
export const cacheFolder = join(projectRoot, 'node_modules', '.cache', 'site');
