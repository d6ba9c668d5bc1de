import type { Dataset } from './dataset.ts';

const place = Symbol.for('thanh-hoa-industry-trade: checked content');
const shared = globalThis as { [place]?: Dataset };

/**
 * Keeps the content that the build's gate has checked for the pages. They run in the same process, but from a bundle with modules of its own, so that
 * only what is global reaches them.
 */
export function handOver(dataset: Dataset): void {
  shared[place] = dataset;
}

/**
 * The content that the gate has handed over.
 *
 * @throws when it has not: a page was built before the content was checked
 */
export function handedOver(): Dataset {
  const dataset = shared[place];
  if (!dataset)
    throw new Error(
      'A page asked for the content before it was checked. Expected contentGate() among the integrations.',
    );
  return dataset;
}
