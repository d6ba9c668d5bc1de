import type { Dataset } from '../dataset.ts';
import { stemOf, type Entries, type Entry } from './parse-collections.ts';

/** Which records a check reads, each by its indicator or source; `*` for all of them. */
type Reads = readonly string[];

/** By what is checked and by what else every figure may rest on, as long as the process lives. */
const readsOf = new Map<string, Reads>();
const borneOut = new Set<string>();
const mostKept = 100_000;

/**
 * What was checked against the records and borne out, for as long as those that were read stay the same: when an author saves one row, only the texts
 * that speak of its indicator are checked again. Changes no result.
 */
export class BorneOut {
  readonly #dataset: Dataset;
  readonly #states: ReadonlyMap<string, number>;
  readonly #rest: number;
  #reads = new Set<string>();

  constructor(dataset: Dataset, entries: Entries) {
    const { site, observations, indicators, places, sources, projects, charts, terms, articles, tasks } = entries;
    this.#states = statesOf(observations, indicators, sources);
    const ids = [charts, terms, articles, tasks].map((list) => list.map(({ raw }) => raw.id));
    this.#rest = numberOf(JSON.stringify([[places, projects].map((list) => list.map(serialOf)), ids, site?.data.asOf]));
    const note = (read: string): void => void this.#reads.add(read);
    this.#dataset = {
      ...dataset,
      series: watched(dataset.series, note),
      indicators: watched(dataset.indicators, note),
      observations: watched(dataset.observations, (id) => note(dataset.observations.get(id)?.indicator ?? '*')),
      sources: watched(dataset.sources, (id) => note(id === '*' ? id : `source ${id}`)),
    };
  }

  /** Checks something, unless it was borne out and nothing that it reads has changed. `check` says whether it is. */
  once(what: string, check: (dataset: Dataset) => boolean): void {
    const key = `${what}\n${this.#rest}`;
    const before = readsOf.get(key);
    if (before && borneOut.has(this.#stateOf(key, before))) return;
    this.#reads = new Set();
    if (!check(this.#dataset)) return;
    const reads = [...this.#reads];
    if (borneOut.size > mostKept) for (const kept of [borneOut, readsOf]) kept.clear();
    readsOf.set(key, reads);
    borneOut.add(this.#stateOf(key, reads));
  }

  #stateOf(key: string, reads: Reads): string {
    return `${key}\n${reads.map((read) => this.#states.get(read) ?? '').join(' ')}`;
  }
}

/** The state of each indicator with its rows, of each source, and of all together. */
function statesOf(
  observations: Entries['observations'],
  indicators: Entries['indicators'],
  sources: Entries['sources'],
): ReadonlyMap<string, number> {
  const parts = new Map<string, string[]>();
  const add = (id: string, part: string): void => void parts.set(id, [...(parts.get(id) ?? []), part]);
  for (const { raw, data } of sources) add(`source ${raw.id}`, JSON.stringify(data));
  for (const entry of indicators) add(entry.raw.id, serialOf(entry));
  for (const [id, rows] of Map.groupBy(observations, ({ raw }) => stemOf(raw.file)))
    add(id, rows.map(serialOf).join(' '));
  const states = Array.from(parts, ([id, state]): [string, number] => [id, numberOf(state.join(' '))]);
  return new Map([...states, ['*', numberOf(states.join('\n'))]]);
}

const serials = new WeakMap<Entry<object>, string>();
let lastSerial = 0;

/** A record of a file that has not changed is the same object again. */
function serialOf(entry: Entry<object>): string {
  const serial = serials.get(entry) ?? String((lastSerial += 1));
  serials.set(entry, serial);
  return serial;
}

const numbers = new Map<string, number>();

/** A short name for a long text. */
function numberOf(text: string): number {
  const number = numbers.get(text) ?? numbers.size;
  numbers.set(text, number);
  return number;
}

/** A map that says which of its records are asked for, `*` where all of them are. */
function watched<V>(map: ReadonlyMap<string, V>, note: (id: string) => void): ReadonlyMap<string, V> {
  const one = (id: string): ReadonlyMap<string, V> => {
    note(id);
    return map;
  };
  return {
    get: (id) => one(id).get(id),
    has: (id) => one(id).has(id),
    get size() {
      return one('*').size;
    },
    forEach: (each) => one('*').forEach(each),
    keys: () => one('*').keys(),
    values: () => one('*').values(),
    entries: () => one('*').entries(),
    [Symbol.iterator]: () => one('*').entries(),
  };
}
