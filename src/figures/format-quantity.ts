import { formats } from '../i18n/formats/formats.ts';
import { formatNumber, parseNumber } from '../i18n/format-number.ts';
import type { Locale } from '../i18n/locales.ts';
import { reportWords } from '../i18n/messages/reports.ts';
import { unitWords } from '../i18n/messages/units.ts';
import { restate } from './rounding-interval.ts';
import type { Unit } from '../model/unit.ts';

const nb = '\u00a0';

/** Two bounds with one unit: `US$3.69–3.71 billion`. Beside a minus, which a dash would hide, they stand apart. */
export function formatRange(low: string, high: string, unit: Unit | 'times', locale: Locale): string {
  const words = reportWords[locale];
  if (low.startsWith('-')) {
    const one = (text: string): string =>
      unit === 'times' ? words.times.replace('{n}', formatNumber(text, locale)) : formatQuantity(text, unit, locale);
    return words.range.replace('{low}', one(low)).replace('{high}', one(high));
  }
  const shown = unit === 'times' ? undefined : shownAs(high, unit, locale);
  const from = unit === 'times' || !shown ? low : restate(low, unit, shown.unit);
  const numbers = `${formatNumber(from, locale)}–${formatNumber(shown?.value ?? high, locale)}`;
  return (shown ? unitWords[locale][shown.unit].pattern : words.times).replace('{n}', numbers);
}

/** A published number with its unit, in the way the language writes it: `141.640 tỷ đồng`, `VND 141.64 trillion`. Spaces do not break. */
export function formatQuantity(value: string, unit: Unit, locale: Locale): string {
  const shown = shownAs(value, unit, locale);
  const words: { pattern: string; singular?: string } = unitWords[locale][shown.unit];
  const pattern = shown.value === '1' ? (words.singular ?? words.pattern) : words.pattern;
  const number = formatNumber(shown.value, locale);
  // A minus stands before the currency sign.
  return number.startsWith('\u2212') && !pattern.startsWith('{n}')
    ? `\u2212${pattern.replace('{n}', number.slice(1))}`
    : pattern.replace('{n}', number);
}

/** Where a thousand billion has a name of its own, as in English, large amounts of VND move up; Vietnamese keeps tỷ đồng. */
export function shownAs(value: string, unit: Unit, locale: Locale): { readonly value: string; readonly unit: Unit } {
  if (formats[locale].thousandBillionIsTrillion && unit === 'vnd-billion' && Math.abs(Number(value)) >= 1000) {
    const trillions = restate(value, 'vnd-billion', 'vnd-trillion');
    return { value: trillions.includes('.') ? trillions.replace(/\.?0+$/, '') : trillions, unit: 'vnd-trillion' };
  }
  return { value, unit };
}

/** The unit in which prose states a value: US$ billion for years and from one billion on, tỷ đồng where a trillion has no name of its own. */
export function siteUnit(value: string, unit: Unit, locale: Locale, isLong: boolean): Unit {
  if (unit === 'usd-million' && (isLong || Math.abs(Number(value)) >= 1000)) return 'usd-billion';
  if (unit === 'usd-billion' && !isLong && Math.abs(Number(value)) < 1) return 'usd-million';
  if (unit === 'vnd-trillion' && !formats[locale].thousandBillionIsTrillion) return 'vnd-billion';
  return unit;
}

/** Units that a text may state a value in besides its own. */
const otherUnit: { readonly [unit in Unit]?: Unit } = {
  'vnd-billion': 'vnd-trillion',
  'vnd-trillion': 'vnd-billion',
  'usd-million': 'usd-billion',
  'usd-billion': 'usd-million',
};

/**
 * The published text behind a formatted quantity, or undefined if the text is not one of this unit. `decimals` is the number of decimals published,
 * which trailing zeros dropped in a larger unit do not show.
 */
export function parseQuantity(text: string, unit: Unit, locale: Locale, decimals: number): string | undefined {
  const plain = text.replaceAll(nb, ' ');
  const other = otherUnit[unit];
  const candidates: readonly Unit[] = other === undefined ? [unit] : [unit, other];
  for (const candidate of candidates) {
    const words: { pattern: string; singular?: string } = unitWords[locale][candidate];
    for (const pattern of [words.pattern, words.singular]) {
      const number = pattern === undefined ? undefined : between(plain, pattern.replaceAll(nb, ' '));
      const parsed = number === undefined ? undefined : parseNumber(number, locale);
      if (parsed === undefined) continue;
      if (candidate === unit) return parsed;
      return pad(restate(pad(parsed, 3), candidate, unit), decimals);
    }
  }
  return undefined;
}

function between(text: string, pattern: string): string | undefined {
  const [before = '', after = ''] = pattern.split('{n}');
  const sign = text.startsWith('\u2212') && before !== '' ? '\u2212' : '';
  const rest = text.slice(sign.length);
  if (!rest.startsWith(before) || !rest.endsWith(after)) return undefined;
  return sign + rest.slice(before.length, rest.length - after.length);
}

/** Fills up with zeros to at least so many decimals, or drops those that are more. */
function pad(value: string, decimals: number): string {
  while (/\.\d*0$/.test(value) && (value.split('.')[1]?.length ?? 0) > decimals) value = value.replace(/\.?0$/, '');
  const own = value.split('.')[1]?.length ?? 0;
  if (own >= decimals) return value;
  return `${value}${own === 0 ? '.' : ''}${'0'.repeat(decimals - own)}`;
}
