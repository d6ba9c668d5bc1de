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
  const texts = all.map(({ raw, data }) => ({ raw, text: JSON.stringify(data) + (raw.body ?? '') }));
  for (const { raw, text } of texts) {
    const isElsewhere = (number: string): boolean =>
      texts.some((one) => one.text.includes(number) && folder(one.raw) !== folder(raw));
    const known = sources.filter(({ id }) => text.includes(`"${id}"`));
    const numbers = new Set(recogniseDocuments(text).flatMap(({ text: one }) => /\d.*[/-]\p{Lu}.*/u.exec(one) ?? []));
    for (const number of numbers) {
      const digits = number.match(/^\d+|(?<=\/)\d{4}(?=\/)/g) ?? [];
      const isTold = known.some(({ words }) =>
        digits.every((one) => new RegExp(`(?<!\\d)0*${Number(one)}(?!\\d)`).test(words)),
      );
      if (isTold || declared.has(number) || isElsewhere(number)) continue;
      problems.at(
        raw,
        '',
        `No source of this record, and no other record, bears the number of the document "${number}".`,
        `Correct the number, name its source, or, if the source does not show it, declare it under "namesWithDigits" in ${entries.site?.raw.file ?? 'site.yaml'}.`,
      );
    }
  }
}

/** The twins of an article stand in one. */
const folder = ({ file, body }: RawRecord): string => (body === undefined ? file : file.replace(/[^/]*$/, ''));

/** Letters without their marks, as an address has them. */
const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
