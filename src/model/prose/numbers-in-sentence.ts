import type { Locale } from '../../i18n/locales.ts';
import { recogniseDocuments } from './recognise-documents.ts';

/** A number or date as it is written, and in a form that is the same in every language. */
export interface SentenceNumber {
  readonly written: string;
  /** `3760000000`, `2021-01-15`, `--01-15`, `--01`, `506/QĐ-UBND`, `Q1`; undefined if it fits no form of the language. */
  readonly value: string | undefined;
}

type Rule = readonly [pattern: RegExp, read: (match: RegExpExecArray) => string];

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const two = (text: string | undefined): string => (text ?? '').padStart(2, '0');
const monthOf = (name: string | undefined): string => two(String(months.indexOf((name ?? '').toLowerCase()) + 1));
const names = 'January|February|March|April|May|June|July|August|September|October|November|December';
const romans = ['I', 'II', 'III', 'IV'];
const ordinals = ['first', 'second', 'third', 'fourth'];
const quarter = (text: string | undefined): string =>
  `Q${Math.max(romans.indexOf((text ?? '').toUpperCase()), ordinals.indexOf((text ?? '').toLowerCase())) + 1 || text}`;

/** In each language from the longest form to the shortest; what one rule takes is not seen by the next. */
const dates: Readonly<Record<Locale, readonly Rule[]>> = {
  vi: [
    [/quý\s(IV|I{1,3}|[1-4])(?![\p{L}\d])/giu, ([, q]) => quarter(q)],
    [
      /(\d{1,2})\s*(?:[/-]|\stháng\s)\s*(\d{1,2})(?:[/-]|\snăm\s)(\d{4})/giu,
      ([, d, m, y]) => `${y}-${two(m)}-${two(d)}`,
    ],
    [/ngày\s(\d{1,2})(?:[/-]|\stháng\s)(\d{1,2})/giu, ([, d, m]) => `--${two(m)}-${two(d)}`],
    [/(?:tháng\s)?(?<!\d)(\d{1,2})(?:[/-]|\snăm\s)(\d{4})/giu, ([, m, y]) => `${y}-${two(m)}`],
    [/tháng\s(\d{1,2})(?!\d)/giu, ([, m]) => `--${two(m)}`],
  ],
  en: [
    [new RegExp(`(\\d{1,2})\\s(${names})\\s(\\d{4})`, 'gu'), ([, d, m, y]) => `${y}-${monthOf(m)}-${two(d)}`],
    [new RegExp(`(\\d{1,2})\\s(${names})`, 'gu'), ([, d, m]) => `--${monthOf(m)}-${two(d)}`],
    [new RegExp(`(${names})\\s(\\d{4})`, 'gu'), ([, m, y]) => `${y}-${monthOf(m)}`],
    [
      new RegExp(
        `(?<!\\p{L})(${names.replace('|May', '')}|(?<=(?:in|of|since|until|from|by|to|early|late|and|through|before|after)\\s)May)(?!\\p{L})`,
        'gu',
      ),
      ([, m]) => `--${monthOf(m)}`,
    ],
    [/(first|second|third|fourth)\squarter/giu, ([, q]) => quarter(q)],
    [/(?<!\p{L})Q([1-4])(?!\d)/gu, ([, q]) => quarter(q)],
  ],
};

const forms: Readonly<
  Record<
    Locale,
    {
      readonly number: RegExp;
      readonly group: RegExp;
      readonly decimal: string;
      readonly scales: readonly (readonly [RegExp, number])[];
    }
  >
> = {
  vi: {
    number: /^(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/,
    group: /\./g,
    decimal: ',',
    scales: [
      [/^\s(?:nghìn|ngàn)\s(?:tỷ|tỉ)(?!\p{L})/u, 12],
      [/^\s(?:tỷ|tỉ)(?!\p{L}|\s(?:lệ|trọng|giá|suất|số))/u, 9],
      [/^\striệu\stỷ(?!\p{L})/u, 15],
      [/^\striệu/u, 6],
      [/^\s(?:nghìn|ngàn)/u, 3],
    ],
  },
  en: {
    number: /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/,
    group: /,/g,
    decimal: '.',
    scales: [
      [/^[\s-]trillion/u, 12],
      [/^[\s-]billion/u, 9],
      [/^[\s-]million/u, 6],
      [/^[\s-]thousand/u, 3],
    ],
  },
};

/** Every number of a sentence with its scale word, every date and every document number, in forms that languages share. */
export function numbersInSentence(text: string, locale: Locale): SentenceNumber[] {
  const found: (SentenceNumber & { readonly index: number })[] = [];
  let rest = text;
  const take = (index: number, written: string, value: string | undefined): void => {
    found.push({ index, written: written.trim(), value });
    rest = `${rest.slice(0, index)}${'\u0000'.repeat(written.length)}${rest.slice(index + written.length)}`;
  };
  for (const one of recogniseDocuments(text)) take(one.index, one.text, /\d.*$/u.exec(one.text)?.[0]);
  for (const [pattern, read] of dates[locale])
    for (const match of rest.matchAll(pattern)) take(match.index, match[0], read(match));
  const { number, group, decimal, scales } = forms[locale];
  for (const match of rest.matchAll(/\d+(?:[.,]\d+)*/g)) {
    const after = rest.slice(match.index + match[0].length);
    const scale = scales.find(([pattern]) => pattern.test(after));
    const written = `${match[0]}${scale?.[0].exec(after)?.[0] ?? ''}`;
    const plain = number.test(match[0]) ? match[0].replaceAll(group, '').replace(decimal, '.') : undefined;
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
