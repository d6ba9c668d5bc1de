import Big from 'big.js';
import { formats } from '../i18n/formats.ts';
import { formatNumber } from '../i18n/format-number.ts';
import type { Locale } from '../i18n/locales.ts';
import { reportWords } from '../i18n/messages/reports.ts';
import { unitWords } from '../i18n/messages/units.ts';
import { restate } from './rounding-interval.ts';
import { unitData, type Unit } from '../model/unit.ts';

/** Two bounds with one unit: `US$3.69–3.71 billion`. Beside a minus, which a dash would hide, they stand apart. */
export function formatRange(low: string, high: string, unit: Unit | 'times', locale: Locale): string {
  const words = reportWords[locale];
  if (low.startsWith('-')) {
    const one = (text: string): string =>
      unit === 'times' ? words.times.replace('{n}', formatNumber(text, locale)) : formatQuantity(text, unit, locale);
    return words.range.replace('{low}', one(low)).replace('{high}', one(high));
  }
  const shown = unit === 'times' ? undefined : shownAs(high, unit, locale);
  const numbers = alike([unit === 'times' || !shown ? low : restate(low, unit, shown.unit), shown?.value ?? high])
    .map((one) => formatNumber(one, locale))
    .join('–');
  return (shown ? unitWords[locale][shown.unit].pattern : words.times).replace('{n}', numbers);
}

/** Two bounds with as many decimals as the longer needs, where a larger unit has left zeros behind one of them: 45.3 and 46.2, not 45.300. */
function alike(bounds: readonly [string, string]): readonly string[] {
  const [low, high] = bounds.map((one) => one.split('.')[1] ?? '');
  if (low?.length === high?.length) return bounds;
  const needed = Math.max(...[low, high].map((one) => one?.replace(/0+$/, '').length ?? 0));
  return bounds.map((one) => new Big(one).toFixed(needed));
}

/** A published number with its unit, in the way the language writes it: `141.640 tỷ đồng`, `VND 141.64 trillion`. Spaces do not break. */
export function formatQuantity(value: string, unit: Unit, locale: Locale): string {
  const shown = shownAs(value, unit, locale);
  const words: { pattern: string; singular?: string } = unitWords[locale][shown.unit];
  const pattern = shown.value === '1' ? (words.singular ?? words.pattern) : words.pattern;
  const isRank = unitData(unit).base === 'rank';
  const number = isRank ? formats[locale].ordinal(Number(shown.value)) : formatNumber(shown.value, locale);
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

/** The unit in which prose states a value: US$ billion from one billion on, tỷ đồng where a trillion has no name of its own. */
export function siteUnit(value: string, unit: Unit, locale: Locale): Unit {
  if (unit === 'usd-million' && Math.abs(Number(value)) >= 1000) return 'usd-billion';
  if (unit === 'usd-billion' && Math.abs(Number(value)) < 1) return 'usd-million';
  if (unit === 'vnd-trillion' && !formats[locale].thousandBillionIsTrillion) return 'vnd-billion';
  return unit;
}

/** The unit of a scale and of the table beside it: one for all its values, and one that prose of the language uses. */
export const scaleUnit = (unit: Unit, locale: Locale): Unit =>
  shownAs('1000', siteUnit('1', unit, locale), locale).unit;
