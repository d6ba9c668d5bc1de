import type { Entries, Entry } from './parse-collections.ts';
import type { ProblemList } from './problem-list.ts';

/** Every date of the content is a day that exists, and what took time ends after it began. */
export function checkDays(entries: Entries, problems: ProblemList): void {
  const all: readonly (Entry<unknown> | undefined)[] = [entries.site, ...Object.values(entries).flat()];
  for (const entry of new Set(all)) if (entry) walk(entry, entry.data, '', problems);
}

function walk(entry: Entry<unknown>, value: unknown, path: string, problems: ProblemList): void {
  if (typeof value === 'string') {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || exists(value)) return;
    problems.at(
      entry.raw,
      path,
      `There is no day ${value}.`,
      'Correct it, or give the month alone if the day is not known.',
    );
  } else if (typeof value === 'object' && value !== null) {
    const { date, until } = value as { date?: unknown; until?: unknown };
    if (
      typeof date === 'string' &&
      typeof until === 'string' &&
      until.slice(0, date.length) < date.slice(0, until.length)
    ) {
      problems.at(
        entry.raw,
        path === '' ? 'until' : `${path}.until`,
        `It lasts until ${until}, but begins on ${date}.`,
        'Expected the later date in "until".',
      );
    }
    for (const [key, child] of Object.entries(value))
      walk(entry, child, path === '' ? key : `${path}.${key}`, problems);
  }
}

function exists(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
