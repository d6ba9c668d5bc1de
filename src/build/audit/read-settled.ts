import Big from 'big.js';
import { isFinite, type Interval } from '../../figures/interval.ts';
import { restate } from '../../figures/rounding-interval.ts';
import { parseNumber, printedNumbers } from '../../i18n/format-number.ts';
import type { Locale } from '../../i18n/locales.ts';
import { reportWords } from '../../i18n/messages/reports.ts';
import type { Unit } from '../../model/unit.ts';
import { parseQuantity, shownAs } from '../../figures/format-quantity.ts';
import { decimalsOf, plain, splitRange } from './read-published.ts';

/** A number read back, and the step of its last printed digit, both in the unit of the figure. */
interface Printed {
  readonly value: Big;
  readonly step: Big;
}

/**
 * Whether a derived number as a page prints it says what holds of its interval: one value within half a printed digit of both ends, bounds that
 * enclose it and are no wider than a digit on each side, or the one end that is known. Undefined if it does, else what it says.
 */
export function misstates(text: string, interval: Interval, unit: Unit | 'times', locale: Locale): string | undefined {
  const words = reportWords[locale];
  const { low, high } = interval;
  if (!isFinite(low) || !isFinite(high)) {
    const end = isFinite(low) ? low : isFinite(high) ? high : undefined;
    if (end === undefined) return text === plain(words.unknown) ? undefined : text;
    const [before, after] = plain(isFinite(low) ? words.moreThan : words.lessThan).split('{n}');
    const printed =
      text.startsWith(before ?? '') && text.endsWith(after ?? '')
        ? read(text.slice(before?.length), unit, locale)
        : undefined;
    return printed?.value.minus(end).abs().lte(printed.step) ? undefined : text;
  }
  const [first, second] = splitRange(text, locale);
  if (second === undefined) {
    const printed = read(first, unit, locale);
    const holds = printed && [low, high].every((end) => printed.value.minus(end).abs().lte(printed.step.div(2)));
    return holds ? undefined : text;
  }
  const to = read(second, unit, locale);
  // In "3.5 to 3.6 times" the word stands once.
  const from = read(first, unit, locale) ?? bare(first, locale);
  if (!from || !to) return text;
  const encloses = from.value.lte(low) && to.value.gte(high);
  return encloses && low.minus(from.value).lte(from.step) && to.value.minus(high).lte(to.step) ? undefined : text;
}

function read(text: string, unit: Unit | 'times', locale: Locale): Printed | undefined {
  if (unit === 'times') {
    const [before = '', after = ''] = plain(reportWords[locale].times).split('{n}');
    return text.startsWith(before) && text.endsWith(after)
      ? bare(text.slice(before.length, text.length - after.length), locale)
      : undefined;
  }
  const value = parseQuantity(text, unit, locale, 0);
  if (value === undefined) return undefined;
  // The last printed digit may be of a larger unit: VND 141.6 trillion is good to a hundred billion.
  const [digits = ''] = printedNumbers(text, locale);
  const own = shownAs(value, unit, locale).unit;
  const step = new Big(10).pow(-decimalsOf(parseNumber(digits, locale) ?? '0')).toFixed();
  return { value: new Big(value), step: new Big(own === unit ? step : restate(step, own, unit)) };
}

function bare(text: string, locale: Locale): Printed | undefined {
  const value = parseNumber(text, locale);
  return value === undefined ? undefined : { value: new Big(value), step: new Big(10).pow(-decimalsOf(value)) };
}
