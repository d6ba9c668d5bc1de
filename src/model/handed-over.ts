import type { Dataset } from './dataset.ts';

/** Texts of drawings by what decides them, kept outside of the program's memory. */
export interface KeptTexts {
  /** The text, or undefined where none is kept. `about` is everything that decides the text. */
  readonly read: (about: string) => string | undefined;
  readonly write: (about: string, text: string) => void;
}

/** What the build's integrations have ready for the pages. */
export interface HandedOver {
  readonly dataset: Dataset;
  readonly drawings: KeptTexts;
}

const place = Symbol.for('thanh-hoa-industry-trade: handed over');
const shared = globalThis as { [place]?: HandedOver };

/** Pages run in the process of the build, but from a bundle with modules of its own, so that only what is global reaches them. */
export function handOver(what: HandedOver): void {
  shared[place] = what;
}

/** What the build has handed over; undefined outside of a build. */
export function handedOver(): HandedOver | undefined {
  return shared[place];
}
