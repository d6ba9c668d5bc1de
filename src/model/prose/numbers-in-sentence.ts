import { perLocale, type Locale, type Localized } from '../../i18n/locales.ts';
import { languageRules } from './languages/languages.ts';
import { recogniseDocuments } from './recognise.ts';

/** A number or date as it is written, and in a form that is the same in every language. */
export interface SentenceNumber {
  readonly written: string;
  /** `3760000000`, `2021-01-15`, `--01-15`, `--01`, `506/QĐ-UBND`, `Q1`; undefined if it fits no form of the language. */
  readonly value: string | undefined;
}

const signs = new Set(Object.values(languageRules).flatMap(({ numbers }) => [numbers.group, numbers.decimal]));
const points = [...signs].filter((sign) => sign !== ' ').join('');

/** A number in the signs of any language. A space joins groups of three where the language itself writes it so. */
const anyNumber: Localized<RegExp> = perLocale((locale) => {
  const spaced = languageRules[locale].numbers.group === ' ' ? String.raw`| \d{3}(?!\d)` : '';
  return new RegExp(String.raw`\d+(?:[${points}]\d+${spaced})*`, 'g');
});

/** Numbers with or without separators of thousands. */
const forms: Localized<RegExp> = perLocale((locale) => {
  const { group, decimal } = languageRules[locale].numbers;
  return new RegExp(`^(?:\\d{1,3}(?:[${group}]\\d{3})+|\\d+)(?:[${decimal}]\\d+)?$`);
});

const known = perLocale(() => new Map<string, readonly SentenceNumber[]>());

/** Every number of a sentence with its scale word, every date and every document number, in forms that languages share. Several rules ask of the same. */
export function numbersInSentence(text: string, locale: Locale): readonly SentenceNumber[] {
  const numbers = known[locale].get(text) ?? readNumbers(text, locale);
  known[locale].set(text, numbers);
  return numbers;
}

function readNumbers(text: string, locale: Locale): readonly SentenceNumber[] {
  const found: (SentenceNumber & { readonly index: number })[] = [];
  let rest = text;
  const take = (index: number, written: string, value: string | undefined): void => {
    found.push({ index, written: written.trim(), value });
    rest = `${rest.slice(0, index)}${'\u0000'.repeat(written.length)}${rest.slice(index + written.length)}`;
  };
  for (const one of recogniseDocuments(text)) take(one.index, one.text, /\d.*$/u.exec(one.text)?.[0]);
  for (const [pattern, read] of languageRules[locale].dates)
    for (const match of rest.matchAll(pattern)) take(match.index, match[0], read(match));
  const { scales, numbers } = languageRules[locale];
  for (const match of rest.matchAll(anyNumber[locale])) {
    const after = rest.slice(match.index + match[0].length);
    const scale = scales.find(([pattern]) => pattern.test(after));
    const written = `${match[0]}${scale?.[0].exec(after)?.[0] ?? ''}`;
    const plain = forms[locale].test(match[0])
      ? match[0].replaceAll(numbers.group, '').replace(numbers.decimal, '.')
      : undefined;
    found.push({ index: match.index, written, value: plain === undefined ? undefined : shift(plain, scale?.[1] ?? 0) });
  }
  return found.sort((a, b) => a.index - b.index).map(({ written, value }) => ({ written, value }));
}

/** A decimal number times a power of ten, exactly, without needless zeros. */
function shift(plain: string, exponent: number): string {
  const [whole = '', fraction = ''] = plain.split('.');
  const digits = `${whole}${fraction.padEnd(exponent, '0')}`;
  const point = whole.length + exponent;
  const result = `${digits.slice(0, point)}.${digits.slice(point)}`;
  return result.replace(/^0+(?=\d)/, '').replace(/\.?0*$/, '');
}
