import { fillMessage } from '../i18n/fill-message.ts';
import { formatShortDate } from '../i18n/format-period.ts';
import type { Locale } from '../i18n/locales.ts';
import { sourceWords } from '../i18n/messages/sources.ts';
import type { Source } from '../model/source.ts';

/** Who speaks, the origin of the figures first: "Reuters, quoted by CNA". What is itself a text of its origin only reached us by way of its publisher. */
export function sourceName({ kind, origin, publisher }: Source, locale: Locale): string {
  if (!origin) return publisher[locale];
  const words = sourceWords[locale];
  const isQuoted = kind !== 'statistics-office' && kind !== 'government' && kind !== 'international';
  return fillMessage(isQuoted ? words.quoted : words.byWayOf, { origin: origin[locale], publisher: publisher[locale] });
}

/** Name and date, for source lines and table cells: `Báo Thanh Hóa, 1/2021`. */
export function sourceLabel(source: Source, locale: Locale): string {
  const name = sourceName(source, locale);
  return source.date === undefined ? name : `${name}, ${formatShortDate(source.date, locale)}`;
}
