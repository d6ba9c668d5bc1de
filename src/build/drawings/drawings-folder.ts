import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { threadId } from 'node:worker_threads';
import type { KeptTexts } from '../../model/handed-over.ts';

/** Folders whose code decides how a chart is drawn from what it shows, below the source folder. */
export const drawingCode = ['charts', 'model', 'i18n'];

/** The file of a drawing in the folder: named for all that decides it, so that a drawing of other data or by other code is never found. */
export const drawingFile = (version: string, about: string): string =>
  `${createHash('sha256').update(version).update(about).digest('hex')}.svg`;

/** Drawings in a folder, which threads and builds share. `version`: see `drawingVersion`. */
export function drawingsFolder(folder: string, version: string): KeptTexts {
  mkdirSync(folder, { recursive: true });
  const fileOf = (about: string): string => path.join(folder, drawingFile(version, about));
  return {
    read: (about) => readIfThere(fileOf(about)),
    write: (about, text) => {
      const file = fileOf(about);
      // Whoever reads at the same time never meets half a drawing.
      const unfinished = `${file}.${process.pid}-${threadId}`;
      writeFileSync(unfinished, text);
      renameSync(unfinished, file);
    },
  };
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
