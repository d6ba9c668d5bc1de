import { formatShortDate } from '../i18n/format-date.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Source } from '../model/source.ts';

/** Publisher and date, for source lines and table cells: `Báo Thanh Hóa, 1/2021`. */
export function sourceLabel(source: Source, locale: Locale): string {
  return source.date === undefined
    ? source.publisher[locale]
    : `${source.publisher[locale]}, ${formatShortDate(source.date, locale)}`;
}
