import { perLocale, type Locale, type Localized } from './locales.ts';

const minus = '\u2212';
const cache = new Map<string, Intl.NumberFormat>();

/** A decimal text such as `5339` or `3.760` with the locale's separators; every digit stays, and a minus is a true minus sign. */
export const formatNumber = (value: string, locale: Locale): string => formatRounded(value, Infinity, locale);

/** The same with at most so many decimals, halves rounded away from zero; fewer where it has fewer. */
export function formatRounded(value: string, most: number, locale: Locale): string {
  const decimals = Math.min(most, decimalPlaces(value));
  const key = `${locale}/${decimals}`;
  let format = cache.get(key);
  if (!format) {
    format = new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
    cache.set(key, format);
  }
  return format.format(value as Intl.StringNumericLiteral).replace('-', minus);
}

/** A whole number that code has counted. */
export const formatCount = (count: number, locale: Locale): string => formatNumber(String(count), locale);

/** How many decimals a decimal text has, zeros that say nothing too. */
export const decimalPlaces = (value: string): number => value.split('.')[1]?.length ?? 0;

/** The sign between thousands and the one before decimals. */
const signs: Localized<readonly [group: string, decimal: string]> = perLocale((locale) => {
  const parts = new Intl.NumberFormat(locale).formatToParts(11111.1);
  const sign = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  return [sign('group'), sign('decimal')];
});

/** Sign, whole part with or without separators of thousands, decimals. In one language `3,677` is a decimal, in the other a thousand. */
const forms: Localized<RegExp> = perLocale((locale) => {
  const [group, decimal] = signs[locale];
  return new RegExp(`^([\\u2212-]?)(\\d{1,3}(?:[${group}]\\d{3})+|\\d+)(?:[${decimal}](\\d+))?$`);
});

/** Numbers in a text as it prints them, with the signs of any language and the locale's own, which may be a space. */
const printed: Localized<RegExp> = perLocale((locale) => {
  const own = signs[locale].join('');
  return new RegExp(`(?<![\\d.,${own}])[\\u2212-]?\\d+(?:[.,${own}]\\d+)*`, 'g');
});

export const printedNumbers = (text: string, locale: Locale): readonly string[] => text.match(printed[locale]) ?? [];

/** The inverse of {@link formatNumber}: the decimal text, or undefined if the text is not a number in that locale. */
export function parseNumber(text: string, locale: Locale): string | undefined {
  const match = forms[locale].exec(text);
  if (!match) return undefined;
  const [, sign = '', whole = '', fraction] = match;
  return `${sign === '' ? '' : '-'}${whole.replace(/\D/g, '')}${fraction === undefined ? '' : `.${fraction}`}`;
}
