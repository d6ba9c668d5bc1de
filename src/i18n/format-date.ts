import { formats } from './formats/formats.ts';
import type { Locale } from './locales.ts';

/** A date as precise as it is known (`2021`, `2021-01`, `2021-01-15`), spelled for prose. */
export const formatDate = (date: string, locale: Locale): string => write(date, formats[locale].date);

/** The same, short, for tables and source lines. */
export const formatShortDate = (date: string, locale: Locale): string => write(date, formats[locale].shortDate);

function write(date: string, form: (year: string, month: number, day: number | undefined) => string): string {
  const [year = '', month, day] = date.split('-');
  return month === undefined ? year : form(year, Number(month), day === undefined ? undefined : Number(day));
}
