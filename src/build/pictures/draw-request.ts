import type { PictureJob } from './picture-jobs.ts';

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
