/**
 * The time a value is for. Written `2021`, `2021-H1`, `2021-Q1`, `2021-M09`, `2021-YTD9` (January to September), `2021-YTD/2021-08-14` (from January
 * to a day), `2021/2025` (several years), `2018-10/2022-07` (from month to month, or with days). A count at one time is written
 * `@2024-12-31`, or as far as the time is known: `@2024-12`, `@2024`, and `@2023?` where the source gives none, so that it is no later than the source.
 */
export interface Period {
  readonly id: string;
  readonly kind: 'year' | 'half' | 'quarter' | 'month' | 'year-to-date' | 'years' | 'months' | 'at';
  /** First and last day, as ISO dates, so that periods sort and compare as text. Of a count at a date known to the month: those of the month. */
  readonly firstDay: string;
  readonly lastDay: string;
  /** First and last month, counted from January of year 0. */
  readonly firstMonth: number;
  readonly lastMonth: number;
  /** The year of a period within one year, the last year otherwise. */
  readonly year: number;
}

const months = '(?:0[1-9]|1[0-2])';
const day = `\\d{4}-${months}-(?:0[1-9]|[12]\\d|3[01])`;
const monthOrDay = `\\d{4}-${months}(?:-(?:0[1-9]|[12]\\d|3[01]))?`;

type Ends = readonly [kind: Period['kind'], first: string, last: string];

const monthsOf = (kind: Period['kind'], year: string, from: number, to: number): Ends => [
  kind,
  `${year}-${two(from)}`,
  `${year}-${two(to)}`,
];

const patterns: readonly (readonly [RegExp, (a: string, b: string) => Ends])[] = [
  [/^(\d{4})$/, (y) => ['year', y, y]],
  [/^(\d{4})-H([12])$/, (y, h) => monthsOf('half', y, Number(h) * 6 - 5, Number(h) * 6)],
  [/^(\d{4})-Q([1-4])$/, (y, q) => monthsOf('quarter', y, Number(q) * 3 - 2, Number(q) * 3)],
  [new RegExp(`^(\\d{4})-M(${months})$`), (y, m) => monthsOf('month', y, Number(m), Number(m))],
  [/^(\d{4})-YTD([2457-9]|1[01])$/, (y, m) => monthsOf('year-to-date', y, 1, Number(m))],
  [new RegExp(`^(\\d{4})-YTD/(\\1${day.slice('\\d{4}'.length)})$`), (y, to) => ['year-to-date', `${y}-01`, to]],
  [/^(\d{4})\/(\d{4})$/, (y, z) => ['years', y, z]],
  [new RegExp(`^(${monthOrDay})/(${monthOrDay})$`), (from, to) => ['months', from, to]],
  [new RegExp(`^@(\\d{4}|${monthOrDay})$`), (date) => ['at', date, date]],
  [/^@(\d{4})\?$/, (y) => ['at', y, y]],
];

/** The forms, for the message about a text that is none of them. */
export const periodForms =
  '2021, 2021-H1, 2021-Q1, 2021-M09, 2021-YTD9, 2021-YTD/2021-08-14, 2021/2025, 2018-10/2022-07, @2024-12-31, @2024-12, @2024 or @2023?';

/** Thousands of rows name a few hundred periods. */
const parsed = new Map<string, Period | undefined>();

/** The period, or undefined if the text is not one. Three, six and twelve months are written `Q1`, `H1` and the year alone. */
export function parsePeriod(text: string): Period | undefined {
  if (!parsed.has(text)) parsed.set(text, parse(text));
  return parsed.get(text);
}

function parse(text: string): Period | undefined {
  for (const [pattern, read] of patterns) {
    const [, a = '', b = ''] = pattern.exec(text) ?? [];
    if (a === '') continue;
    const [kind, first, last] = read(a, b);
    const [firstDay, lastDay] = [firstDayOf(first), lastDayOf(last)];
    if (firstDay > lastDay || !isDay(firstDay) || !isDay(lastDay)) return undefined;
    const ends = { firstMonth: monthOfDate(firstDay), lastMonth: monthOfDate(lastDay) };
    return { id: text, kind, firstDay, lastDay, ...ends, year: Number(lastDay.slice(0, 4)) };
  }
  return undefined;
}

/** Order by where a period ends, then the longer one last, so that a year follows its own quarters. */
export function comparePeriods(a: Period, b: Period): number {
  return compare(a.lastDay, b.lastDay) || compare(b.firstDay, a.firstDay);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** `2021-03` or `2021-03-15` or `2021`, as the month it falls in, counted like {@link Period.firstMonth}. */
export function monthOfDate(date: string): number {
  const [year = 0, month = 12] = date.split('-').map(Number);
  return year * 12 + month - 1;
}

/** The earliest and the latest day that a date known to the year, the month or the day may be. */
export const firstDayOf = (date: string): string => `${date}-01-01`.slice(0, 10);

export function lastDayOf(date: string): string {
  if (date.length === 10) return date;
  const [year = 0, month = 12] = date.split('-').map(Number);
  return `${String(year).padStart(4, '0')}-${two(month)}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`;
}

/** Whether the calendar has the day: 30 February has none. */
const isDay = (date: string): boolean => new Date(`${date}T00:00:00Z`).toJSON()?.startsWith(date) ?? false;

const two = (value: number): string => String(value).padStart(2, '0');
