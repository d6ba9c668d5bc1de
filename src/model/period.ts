/**
 * The time a value is for. Written `2021`, `2021-H1`, `2021-Q1`, `2021-M09`, `2021-YTD9` (January to September),
 * `2021/2025` (several years) or `2018-10/2022-07` (from month to month).
 */
export interface Period {
  readonly id: string;
  readonly kind: 'year' | 'half' | 'quarter' | 'month' | 'year-to-date' | 'years' | 'months';
  /** First and last month, counted from January of year 0, so that periods sort and compare as numbers. */
  readonly firstMonth: number;
  readonly lastMonth: number;
  /** The year of a period within one year, the last year otherwise. */
  readonly year: number;
}

const monthOf = (year: number, month: number): number => year * 12 + month - 1;

const patterns: readonly (readonly [RegExp, (m: readonly number[]) => Omit<Period, 'id'>])[] = [
  [/^(\d{4})$/, ([y = 0]) => period('year', y, 1, y, 12)],
  [/^(\d{4})-H([12])$/, ([y = 0, h = 1]) => period('half', y, h * 6 - 5, y, h * 6)],
  [/^(\d{4})-Q([1-4])$/, ([y = 0, q = 1]) => period('quarter', y, q * 3 - 2, y, q * 3)],
  [/^(\d{4})-M(0[1-9]|1[0-2])$/, ([y = 0, m = 1]) => period('month', y, m, y, m)],
  [/^(\d{4})-YTD([2457-9]|1[01])$/, ([y = 0, m = 1]) => period('year-to-date', y, 1, y, m)],
  [/^(\d{4})\/(\d{4})$/, ([y = 0, z = 0]) => period('years', y, 1, z, 12)],
  [
    /^(\d{4})-(0[1-9]|1[0-2])\/(\d{4})-(0[1-9]|1[0-2])$/,
    ([y = 0, m = 1, z = 0, n = 1]) => period('months', y, m, z, n),
  ],
];

function period(kind: Period['kind'], y: number, m: number, z: number, n: number): Omit<Period, 'id'> {
  return { kind, firstMonth: monthOf(y, m), lastMonth: monthOf(z, n), year: z };
}

/** The period, or undefined if the text is not one. Three, six and twelve months are written `Q1`, `H1` and the year alone. */
export function parsePeriod(text: string): Period | undefined {
  for (const [pattern, read] of patterns) {
    const match = pattern.exec(text);
    if (!match) continue;
    const parsed = read(match.slice(1).map(Number));
    return parsed.lastMonth >= parsed.firstMonth ? { id: text, ...parsed } : undefined;
  }
  return undefined;
}

/** Order by where a period ends, then the longer one last, so that a year follows its own quarters. */
export function comparePeriods(a: Period, b: Period): number {
  return a.lastMonth - b.lastMonth || b.firstMonth - a.firstMonth;
}

/** `2021-03` or `2021-03-15` or `2021`, as the month it falls in, counted like {@link Period.firstMonth}. */
export function monthOfDate(date: string): number {
  const [year = 0, month = 12] = date.split('-').map(Number);
  return monthOf(year, month);
}
