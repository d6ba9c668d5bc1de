import { Worker } from 'node:worker_threads';
import type { Dataset } from '../../model/dataset.ts';

export interface DrawAheadOrder {
  readonly dataset: Dataset;
  readonly folder: string;
  readonly version: string;
}

/**
 * Draws every chart into the folder in a thread of its own, while Astro bundles: the pages then find the drawings there. Nothing waits for the thread:
 * a page draws for itself what it does not find, and reports what cannot be drawn.
 */
export function drawAhead(order: DrawAheadOrder): Worker {
  const worker = new Worker(new URL('./draw-ahead-worker.ts', import.meta.url), { workerData: order });
  worker.unref();
  return worker;
}
