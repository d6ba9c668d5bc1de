import type { Dataset } from './dataset.ts';

const place = Symbol.for('thanh-hoa-industry-trade: checked content');
const shared = globalThis as { [place]?: Dataset };

/** Pages run in the process of the build, but from a bundle with modules of its own, so that only what is global reaches them. */
export function handOver(dataset: Dataset): void {
  shared[place] = dataset;
}

/** The content that the build has checked; undefined outside of a build. */
export const handedOver = (): Dataset | undefined => shared[place];
