import type { Locale } from './locales.ts';

const englishMonths = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** A date as precise as it is known (`2021`, `2021-01`, `2021-01-15`), spelled for prose. */
export function formatDate(date: string, locale: Locale): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const m = Number(month);
  if (locale === 'vi') return day === undefined ? `tháng ${m}/${year}` : `${Number(day)}/${m}/${year}`;
  const name = englishMonths[m - 1] ?? '';
  return day === undefined ? `${name} ${year}` : `${Number(day)}\u00a0${name} ${year}`;
}

/** The same, short, for tables and source lines. */
export function formatShortDate(date: string, locale: Locale): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const m = Number(month);
  if (locale === 'vi')
    return [day === undefined ? undefined : Number(day), m, year].filter((part) => part !== undefined).join('/');
  const name = (englishMonths[m - 1] ?? '').slice(0, 3);
  return [day === undefined ? undefined : Number(day), name, year].filter((part) => part !== undefined).join('\u00a0');
}
