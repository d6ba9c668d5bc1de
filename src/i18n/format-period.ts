import { fillMessage } from './fill-message.ts';
import { formats } from './formats.ts';
import type { Locale } from './locales.ts';
import { periodWords } from './messages/periods.ts';

/** A date as precise as it is known (`2021`, `2021-01`, `2021-01-15`), spelled for prose. */
export const formatDate = (date: string, locale: Locale): string => write(date, formats[locale].date);

/** The same, short, for tables and source lines. */
export const formatShortDate = (date: string, locale: Locale): string => write(date, formats[locale].shortDate);

function write(date: string, form: (year: string, month: number, day: number | undefined) => string): string {
  const [year = '', month, day] = date.split('-');
  return month === undefined ? year : form(year, Number(month), day === undefined ? undefined : Number(day));
}

/** The name of a period given by its id, for axes, tables and prose: `9 tháng đầu năm 2025`, `first half of 2022`. */
export function formatPeriod(id: string, locale: Locale): string {
  const words = periodWords[locale];
  if (id.startsWith('@')) {
    const date = id.slice(1).replace('?', '');
    const known = id.endsWith('?') ? 'undated' : (['year', 'month', 'day'] as const)[date.split('-').length - 1];
    return fillMessage(words.at[known ?? 'day'], { z: formatShortDate(date, locale) });
  }
  const [, y = '', kind, n = ''] = /^(\d{4})-(H|Q|M|YTD)(\d+)$/.exec(id) ?? [];
  switch (kind) {
    case 'H':
      return fillMessage(words.half[Number(n) - 1] ?? '', { y });
    case 'Q':
      return fillMessage(words.quarter[Number(n) - 1] ?? '', { y });
    case 'M':
      return formatShortDate(`${y}-${n}`, locale);
    case 'YTD':
      return fillMessage(words['year-to-date'], { y, n });
    default: {
      const [a = '', z] = id.split('/');
      if (z === undefined) return a;
      if (a.endsWith('-YTD')) return fillMessage(words['to-day'], { z: formatShortDate(z, locale) });
      const isMonths = a.includes('-');
      return fillMessage(isMonths ? words.months : words.years, {
        a: formatShortDate(a, locale),
        z: formatShortDate(z, locale),
      });
    }
  }
}
