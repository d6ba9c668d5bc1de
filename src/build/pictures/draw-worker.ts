import { renameSync, writeFileSync } from 'node:fs';
import { parentPort, threadId } from 'node:worker_threads';
import { drawPicture } from './picture-jobs.ts';
import type { DrawRequest, DrawResult } from './draw-all.ts';

/** Runs in a worker thread: draws the jobs that it is sent, one after the other, each into the file that is named with it. */

function draw({ job, file }: DrawRequest): DrawResult {
  const start = performance.now();
  try {
    const png = drawPicture(job);
    // Another build may read the cache at the same time: it never meets half a picture.
    const unfinished = `${file}.${process.pid}-${threadId}`;
    writeFileSync(unfinished, png);
    renameSync(unfinished, file);
    return { milliseconds: performance.now() - start };
  } catch (error) {
    return { milliseconds: performance.now() - start, error: error instanceof Error ? error.message : String(error) };
  }
}

parentPort?.on('message', (request: DrawRequest) => parentPort?.postMessage(draw(request)));
