import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { PictureJob } from './picture-jobs.ts';

/** A thread takes a third of a second to start, which pays only where it has some pictures to draw. */
const worthAThread = 4;

/**
 * Draws pictures on all cores. A thread holds one picture at a time, so memory does not grow with their number. Resolves to the
 * milliseconds that the drawing of all of them took, added up.
 *
 * @throws with the name of every picture that could not be drawn, and why
 */
export async function drawAll(requests: readonly DrawRequest[]): Promise<number> {
  const queue = [...requests];
  const problems: string[] = [];
  const threads = Math.min(availableParallelism(), Math.ceil(requests.length / worthAThread));
  const times = await Promise.all(Array.from({ length: threads }, () => runThread(queue, problems)));
  if (problems.length > 0)
    throw new Error(
      `${problems.length} of ${requests.length} pictures could not be drawn.\n${problems.sort().join('\n')}`,
    );
  return times.reduce((sum, time) => sum + time, 0);
}

/** One thread, which takes the next picture from the queue until there is none. */
function runThread(queue: DrawRequest[], problems: string[]): Promise<number> {
  const worker = new Worker(new URL('./draw-worker.ts', import.meta.url));
  return new Promise((resolve) => {
    let time = 0;
    let current: DrawRequest | undefined;
    const next = (): void => {
      current = queue.shift();
      if (current !== undefined) worker.postMessage(current);
      else void worker.terminate();
    };
    worker.on('message', ({ milliseconds, error }: DrawResult) => {
      time += milliseconds;
      if (error !== undefined) problems.push(`${current?.job.path}: ${error}`);
      next();
    });
    worker.on('error', (error) =>
      problems.push(`${current?.job.path}: the thread that drew it stopped: ${String(error)}`),
    );
    worker.on('exit', () => {
      // What a thread leaves undone is taken by the others, or was reported.
      resolve(time);
    });
    next();
  });
}

/** What a drawing thread is asked for. */
export interface DrawRequest {
  readonly job: PictureJob;
  /** Where the PNG goes. */
  readonly file: string;
}

/** What it answers, once for each request. */
export interface DrawResult {
  readonly milliseconds: number;
  readonly error?: string;
}
