import { parseNumber, printedNumbers } from '../../i18n/format-number.ts';
import type { Locale } from '../../i18n/locales.ts';

/** The numbers that stand in a text as decimal texts, without zeros that say nothing, so that they can be looked up. */
export function numbersIn(text: string, locale: Locale): readonly string[] {
  return printedNumbers(text, locale).map((digits) => {
    const unsigned = digits.replace(/^[−-]/, '');
    return significant(parseNumber(unsigned, locale) ?? unsigned);
  });
}

/** A decimal text without zeros that say nothing: `3.760` is `3.76`. */
export const significant = (value: string): string => value.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '');
