import type { Period } from '../../model/period.ts';

/** First and last day of a period as ISO dates. */
export function periodDays({ firstMonth, lastMonth }: Pick<Period, 'firstMonth' | 'lastMonth'>): {
  readonly start: string;
  readonly end: string;
} {
  return { start: isoDay(firstMonth, 1), end: isoDay(lastMonth, daysIn(lastMonth)) };
}

const isoDay = (month: number, day: number): string => `${Math.floor(month / 12)}-${two((month % 12) + 1)}-${two(day)}`;

const two = (value: number): string => String(value).padStart(2, '0');

function daysIn(month: number): number {
  const year = Math.floor(month / 12);
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month % 12] ?? 31;
}
