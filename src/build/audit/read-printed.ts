import Big from 'big.js';
import type { Locale } from '../../i18n/locales.ts';
import type { Qualifier, Status } from '../../model/status.ts';
import { unitData, units, type Unit } from '../../model/unit.ts';
import { printedWords } from './printed-words.ts';

/** What a page prints of a number, read without any help of the code that printed it. */
export type Printed = ReturnType<typeof readPrinted>;
export type PrintedNumber = ReturnType<typeof scaled>;

/** Digits with the signs that stand between them; what is glued to letters, as in "m2", is no number. */
const digits = /(?<![\p{L}\d])[−-]?\d[\d.,\u202f]*(?<=\d)/gu;

/** Reads a printed number of this unit; `undefined` for a plain factor, as "1.5 times". */
export function readPrinted(text: string, unit: Unit | 'times', locale: Locale) {
  const words = printedWords[locale];
  const inBrackets = /\s*\(([^()]*)\)$/.exec(text);
  const status = inBrackets ? statusOf(inBrackets[1] ?? '', locale) : undefined;
  // How many there are in all stands behind a rank or a count, and what an index writes for the year before behind the index.
  const { of = 'none', zero = 'none' } = unit === 'times' ? {} : unitData(unit);
  const body = (status === undefined ? text : text.slice(0, inBrackets?.index)).replace(
    new RegExp(`(?:/| of )${of}(?!\\d)|\\([^()]*= ${zero}\\)`),
    '',
  );
  const found = [...body.matchAll(digits)];
  const before = body.slice(0, found[0]?.index ?? 0).trim();
  const scales = found.map(({ 0: number, index }, position) => {
    const until = found[position + 1]?.index ?? body.length;
    const after = body.slice(index + number.length, until).trimStart();
    return words.scales.find(([name]) => after.startsWith(name))?.[1];
  });
  const fallback = scales.at(-1) ?? 0;
  // A currency may stand between a number and its minus; each end of a range has its own.
  const signs = found.map(({ 0: number, index }, position) => {
    const last = found[position - 1];
    const from = last === undefined ? 0 : last.index + last[0].length;
    return number.startsWith('-') || body.slice(from, index + number.length).includes('−') ? -1 : 1;
  });
  return {
    qualifier: qualifierOf(before, locale),
    /** In brackets behind the number. */
    status,
    /** The numbers of the text, a range has two, in the base of the unit: dollars, tonnes. */
    numbers: found.map(([number], position) =>
      scaled(number, scales[position] ?? fallback, signs[position] ?? 1, locale),
    ),
    /** Why the unit is not the one that was expected. */
    wrongUnit: unit === 'times' ? undefined : wrongUnit(body, unit, locale),
    bound: words.less.test(before) ? ('less' as const) : words.more.test(before) ? ('more' as const) : undefined,
    direction: words.fall.test(before) ? ('fall' as const) : words.rise.test(before) ? ('rise' as const) : undefined,
  };
}

/**
 * `step` is the worth of the last printed digit; `coarse` the same where the zeros that end a long whole number may say nothing: the first three digits always count.
 * `zeros`: the same where all of its zeros may.
 */
function scaled(text: string, exponent: number, sign: number, locale: Locale) {
  const { thousands, decimal } = printedWords[locale];
  const [whole = '', fraction = ''] = text.replace(/[−-]/, '').split(decimal);
  const value = new Big(`${whole.replaceAll(thousands, '')}.${fraction || '0'}`);
  const factor = new Big(10).pow(exponent);
  const [{ length: zeros }] = /0*$/.exec(value.toFixed()) ?? [''];
  const silent = fraction === '' ? zeros : 0;
  const step = new Big(10).pow(-fraction.length).times(factor);
  const worth = (spare: number): Big => step.times(new Big(10).pow(Math.min(silent, Math.max(0, spare))));
  return { value: value.times(factor).times(sign), step, coarse: worth(value.e - 2), zeros: worth(silent) };
}

/** The exponent of a unit, and what it counts. */
export const inBase = (value: string, unit: Unit): Big => new Big(value).times(new Big(10).pow(units[unit].exponent));

/** The words of the unit must be there, and those of no other unit. */
function wrongUnit(text: string, unit: Unit, locale: Locale): string | undefined {
  const { bases, perYear } = printedWords[locale];
  const base = units[unit].base.replace(/-per-year$/, '');
  // An index names its base in brackets, which is taken off above, and no unit.
  const own = unitData(unit).zero === undefined ? bases[base] : undefined;
  if (own && !own.test(text)) return `"${text}" does not name the unit`;
  if (units[unit].base.endsWith('-per-year') !== perYear.test(text)) return `"${text}" is not of the same time`;
  // A range may name its unit twice.
  const rest = own ? text.replace(new RegExp(own, 'g'), '') : text;
  const other = Object.keys(bases).find((name) => name !== base && bases[name]?.test(rest));
  return other === undefined ? undefined : `"${text}" names another unit, ${other}`;
}

/** The status that a tag or a bracket names: the very word, not one that holds it. */
export function statusOf(text: string, locale: Locale): Status | undefined {
  const said = text.trim().toLowerCase();
  const entries = Object.entries(printedWords[locale].status) as [Status, readonly string[]][];
  return entries.find(([, names]) => names[0] === said)?.[0];
}

function qualifierOf(before: string, locale: Locale): Qualifier | undefined {
  const said = before.toLowerCase();
  const entries = Object.entries(printedWords[locale].qualifier) as [Qualifier, readonly string[]][];
  return entries.find(([, names]) => names.some((name) => said === name || said.startsWith(`${name} `)))?.[0];
}

/** Whether a text around a number has one of the words for a status or a qualifier. */
export function says(text: string, what: Status | Qualifier, locale: Locale): boolean {
  const { status, qualifier } = printedWords[locale];
  const words: Readonly<Record<string, readonly string[]>> = { ...status, ...qualifier };
  const names = words[what] ?? [];
  return names.some((name) => new RegExp(`(?<!\\p{L})${name}`, 'iu').test(text));
}
