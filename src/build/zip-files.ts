import { strToU8, zipSync, type Zippable } from 'fflate';

/** A date that says nothing and never changes; the format knows no time zone and no date before this one. */
const fixedDate = '1980-01-01T00:00:00';

/** A zip archive whose bytes depend on nothing but the names and texts of its entries. */
export function zipFiles(entries: ReadonlyMap<string, string>): Uint8Array<ArrayBuffer> {
  const names = [...entries.keys()].sort();
  // Entries in a plain folder, readable by all, as written on any system.
  const files = Object.fromEntries(
    names.map((name): [string, Zippable[string]] => [
      name,
      [strToU8(entries.get(name) ?? ''), { mtime: fixedDate, os: 3, attrs: 0o644 << 16, level: 9 }],
    ]),
  );
  return zipSync(files) as Uint8Array<ArrayBuffer>;
}
