/** Runs in a worker thread: draws every chart in every language into the folder, then removes the drawings that belong to no chart. */
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { workerData } from 'node:worker_threads';
import { locales } from '../../i18n/locales.ts';
import { chartDrawings } from '../../charts/chart-drawings.ts';
import type { DrawAheadOrder } from './draw-ahead.ts';
import { drawingFile, drawingsFolder } from './drawings-folder.ts';

const { dataset, folder, version } = workerData as DrawAheadOrder;
const kept = drawingsFolder(folder, version);
const wanted = new Set<string>();
const noted = {
  ...kept,
  read: (about: string): string | undefined => {
    wanted.add(drawingFile(version, about));
    return kept.read(about);
  },
};

for (const chart of dataset.charts.values()) {
  for (const locale of locales) {
    try {
      chartDrawings(dataset, chart, locale, noted);
    } catch {
      // The page that shows the chart draws it too, and says what is wrong.
    }
  }
}
// Other names are drawings that are being written.
const drawn = readdirSync(folder).filter((file) => file.endsWith('.svg'));
for (const file of drawn) if (!wanted.has(file)) rmSync(path.join(folder, file), { force: true });
