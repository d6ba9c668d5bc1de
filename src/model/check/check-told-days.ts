import { locales, type Locale } from '../../i18n/locales.ts';
import { columnIn } from '../localized-columns.ts';
import { excerpt } from '../prose/excerpt.ts';
import { numbersInSentence } from '../prose/numbers-in-sentence.ts';
import type { ProseText } from '../prose/parsed-prose.ts';
import type { Entries } from './parse-collections.ts';

interface TextProblem {
  readonly line: number;
  readonly found: string;
  readonly expected: string;
}

const day = /^\d{4}-\d\d-\d\d$/;

/** Every day that a record of the content names, and those of each source: its own, and those of the events that it tells. */
export function daysOfRecords({ projects, tasks, sources, site, ...rest }: Entries): {
  readonly all: ReadonlySet<string>;
  readonly bySource: ReadonlyMap<string, ReadonlySet<string>>;
} {
  const all = new Set<string>();
  const bySource = new Map<string, Set<string>>();
  const add = (source: string, date: string): void =>
    void bySource.set(source, (bySource.get(source) ?? new Set()).add(date));
  const visit = (value: unknown): void => {
    if (typeof value === 'string') for (const [date] of value.matchAll(/\d{4}-\d\d-\d\d/g)) all.add(date);
    if (typeof value !== 'object' || value === null) return;
    const { date, until, sources: told } = value as { date?: unknown; until?: unknown; sources?: unknown };
    for (const one of [date, until])
      if (typeof one === 'string' && day.test(one) && Array.isArray(told)) for (const id of told) add(String(id), one);
    Object.values(value).forEach(visit);
  };
  for (const { data } of [...projects, ...tasks, ...rest.changes, ...rest.indicators, ...rest.charts]) visit(data);
  visit(site?.data);
  for (const { data } of rest.observations)
    visit([data.period, ...locales.map((locale) => data[columnIn('note', locale)])]);
  for (const { data } of sources)
    if (data.date !== undefined) {
      all.add(data.date);
      if (day.test(data.date)) add(data.id, data.date);
    }
  return { all, bySource };
}

/** A day that no record knows, beside one that a source of its paragraph tells and that differs from it in the day, the month or the year alone. */
export function checkToldDays(
  { text, calls, line }: ProseText,
  locale: Locale,
  { all, bySource }: ReturnType<typeof daysOfRecords>,
): readonly TextProblem[] {
  const cited = calls.flatMap(({ name, attributes }) => (name === 'cite' ? (attributes['source'] ?? '') : []));
  const known = cited.flatMap((source) => [...(bySource.get(source) ?? [])]);
  if (known.length === 0 || !/\d/.test(text)) return [];
  return numbersInSentence(text, locale).flatMap(({ value = '', written }): readonly TextProblem[] => {
    if (!day.test(value) || all.has(value)) return [];
    const parts = value.split('-');
    const near = known.find((one) => one.split('-').filter((part, index) => part !== parts[index]).length === 1);
    if (near === undefined) return [];
    const found = `"${excerpt(text, text.indexOf(written), written.length)}" names ${value}, and the source has ${near} in the records.`;
    return [{ line, found, expected: 'Correct the day, or add what happened on it to the record, with its source.' }];
  });
}
