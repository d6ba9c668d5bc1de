import { formats } from '../i18n/formats/formats.ts';
import { formatNumber, parseNumber } from '../i18n/format-number.ts';
import type { Locale } from '../i18n/locales.ts';
import { unitWords } from '../i18n/messages/units.ts';
import { restate } from './rounding-interval.ts';
import type { Unit } from '../model/unit.ts';

const nb = '\u00a0';

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

/** Units that a text may state a value in besides its own. */
const largerUnit: { readonly [unit in Unit]?: Unit } = { 'vnd-billion': 'vnd-trillion', 'usd-million': 'usd-billion' };

/**
 * The published text behind a formatted quantity, or undefined if the text is not one of this unit. `decimals` is the number of decimals published,
 * which trailing zeros dropped in a larger unit do not show.
 */
export function parseQuantity(text: string, unit: Unit, locale: Locale, decimals: number): string | undefined {
  const plain = text.replaceAll(nb, ' ');
  const larger = largerUnit[unit];
  const candidates: readonly Unit[] = larger === undefined ? [unit] : [unit, larger];
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

/** Fills up with zeros to at least so many decimals. */
function pad(value: string, decimals: number): string {
  const own = value.split('.')[1]?.length ?? 0;
  if (own >= decimals) return value;
  return `${value}${own === 0 ? '.' : ''}${'0'.repeat(decimals - own)}`;
}
