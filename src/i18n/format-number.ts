import type { Locale } from './locales.ts';

const minus = '\u2212';
const cache = new Map<string, Intl.NumberFormat>();

/** A decimal text such as `5339` or `3.760` with the locale's separators; every digit stays, and a minus is a true minus sign. */
export function formatNumber(value: string, locale: Locale): string {
  const decimals = value.split('.')[1]?.length ?? 0;
  const key = `${locale}/${decimals}`;
  let format = cache.get(key);
  if (!format) {
    format = new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
    cache.set(key, format);
  }
  return format.format(value as Intl.StringNumericLiteral).replace('-', minus);
}

/** The inverse of {@link formatNumber}: the decimal text, or undefined if the text is not a number in that locale. */
export function parseNumber(text: string, locale: Locale): string | undefined {
  const [group, point] = locale === 'vi' ? ['.', ','] : [',', '.'];
  const match = /^([\u2212-]?)(\d{1,3}(?:[.,]\d{3})+|\d+)(?:[.,](\d+))?$/.exec(text);
  if (!match) return undefined;
  const [, sign = '', whole = '', fraction] = match;
  const separators = whole.replace(/\d/g, '');
  if ([...separators].some((separator) => separator !== group)) return undefined;
  if (fraction !== undefined && text.at(-fraction.length - 1) !== point) return undefined;
  return `${sign === '' ? '' : '-'}${whole.replaceAll(group, '')}${fraction === undefined ? '' : `.${fraction}`}`;
}
