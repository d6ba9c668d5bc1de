import { parse } from 'csv-parse/sync';
import { realText } from './real-content.ts';

/** One small mistake in the real content, and what the build must say of it. */
export interface Corruption {
  readonly name: string;
  /** Path below `src/content/`. A file that does not exist is added. */
  readonly file: string;
  /** The text with the mistake; `undefined` takes the file away. */
  readonly text: string | Uint8Array | undefined;
  /** Words of one problem: what was found and what is expected, in this order, on two lines. */
  readonly says: RegExp;
  /** The file that the problem names, where it is another one. */
  readonly at?: string;
}

/** A corruption of a real file by a function of its text. Fails if nothing changes, so that no test runs on intact content. */
export function corrupt(
  name: string,
  file: string,
  change: (text: string) => string,
  says: RegExp,
  at?: string,
): Corruption {
  const before = realText(file);
  const text = change(before);
  if (text === before)
    throw new Error(`"${name}" changes nothing in ${file}. The content has moved on; the test must follow.`);
  return { name, file, text, says, ...(at === undefined ? {} : { at }) };
}

/** A file that should not be there. */
export const added = (name: string, file: string, text: string, says: RegExp, at = file): Corruption => ({
  name,
  file,
  text,
  says,
  at,
});

/** A file taken away. */
export function removed(name: string, file: string, says: RegExp, at = file): Corruption {
  realText(file);
  return { name, file, text: undefined, says, at };
}

/** Replaces the first match. */
export const replace =
  (from: string | RegExp, to: string) =>
  (text: string): string =>
    text.replace(from, () => to);

/** Adds a line or paragraph at the end of a text. */
export const append =
  (more: string) =>
  (text: string): string =>
    `${text}${more}\n`;

/** Sets one cell of the row with that id; the other cells keep their text. */
export function cell(id: string, column: string, value: string): (text: string) => string {
  return (text) => {
    const rows = rowsOf(text);
    const place = rows[0]?.indexOf(column) ?? -1;
    const row = rows.find((cells) => cells[0] === id);
    if (!row || place === -1) throw new Error(`There is no cell ${column} of ${id}. The test needs another one.`);
    row[place] = value;
    return write(rows);
  };
}

/** Moves the row with that id to another place, counted from 0 below the header. */
export function moveRow(id: string, place: number): (text: string) => string {
  return (text) => {
    const [header = [], ...rows] = rowsOf(text);
    const row = rows.filter((cells) => cells[0] === id);
    const others = rows.filter((cells) => cells[0] !== id);
    return write([header, ...others.slice(0, place), ...row, ...others.slice(place)]);
  };
}

/** Adds a row to a file of reports; cells not named stay empty. */
export function addRow(cells: Readonly<Record<string, string>>): (text: string) => string {
  return (text) => {
    const rows = rowsOf(text);
    return write([...rows, (rows[0] ?? []).map((column) => cells[column] ?? '')]);
  };
}

const rowsOf = (text: string): string[][] => parse(text) as string[][];

const write = (rows: readonly (readonly string[])[]): string =>
  `${rows.map((cells) => cells.map(quote).join(',')).join('\n')}\n`;

const quote = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
