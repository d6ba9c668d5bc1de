import { recogniseDocuments } from '../prose/recognise.ts';
import type { Entries, Entry } from './parse-collections.ts';
import type { RawRecord } from '../raw-record.ts';
import type { ProblemList } from './problem-list.ts';

/**
 * The number of a decree or decision has a second witness, since one digit changed in every language shows nowhere: a source that the record names, by its
 * id, title or address, another record, or the list of names in `site.yaml`.
 */
export function checkDocuments(entries: Entries, problems: ProblemList): void {
  // What cannot be read may bear the number.
  if (problems.unread.size > 0) return;
  const sources = entries.sources.map(({ data: { id, title, url, date } }) => ({
    id,
    words: plain(`${id} ${title} ${url} ${date ?? ''}`),
  }));
  const declared = new Set(entries.site?.data.namesWithDigits.map(({ text }) => text));
  const { indicators, charts, projects, tasks, terms, articles, pageTexts } = entries;
  const all: readonly Entry<object>[] = [indicators, charts, projects, tasks, terms, articles, pageTexts].flat();
  const texts = all.map((entry) => ({ raw: entry.raw, ...textOf(entry) }));
  const borneBy = new Map<string, Set<string>>();
  for (const { raw, numbers } of texts)
    for (const number of numbers) borneBy.set(number, (borneBy.get(number) ?? new Set()).add(folder(raw)));
  for (const { raw, text, numbers } of texts) {
    for (const number of numbers) {
      if (declared.has(number) || (borneBy.get(number)?.size ?? 0) > 1) continue;
      const digits = number.match(/^\d+|(?<=\/)\d{4}(?=\/)/g) ?? [];
      const isTold = sources.some(
        ({ id, words }) =>
          text.includes(`"${id}"`) && digits.every((one) => new RegExp(`(?<!\\d)0*${Number(one)}(?!\\d)`).test(words)),
      );
      if (isTold) continue;
      problems.at(
        raw,
        '',
        `No source of this record, and no other record, bears the number of the document "${number}".`,
        `Correct the number, name its source, or, if the source does not show it, declare it under "namesWithDigits" in ${entries.site?.raw.file ?? 'site.yaml'}.`,
      );
    }
  }
}

interface DocumentText {
  readonly text: string;
  readonly numbers: ReadonlySet<string>;
}

const read = new WeakMap<RawRecord, DocumentText>();

/** All that a record says, and the numbers of documents in it: read once, as a record of a file that has not changed is the very same. */
function textOf({ raw, data }: Entry<object>): DocumentText {
  const known = read.get(raw);
  if (known) return known;
  const text = JSON.stringify(data) + (raw.body ?? '');
  const numbers = recogniseDocuments(text).flatMap(({ text: one }) => /\d.*[/-]\p{Lu}.*/u.exec(one) ?? []);
  const made = { text, numbers: new Set(numbers) };
  read.set(raw, made);
  return made;
}

/** The twins of an article stand in one. */
const folder = ({ file, body }: RawRecord): string => (body === undefined ? file : file.replace(/[^/]*$/, ''));

/** Letters without their marks, as an address has them. */
const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
