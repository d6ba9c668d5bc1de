import { anyLanguage, languageRules } from './languages/languages.ts';
import { day, month, year } from './languages/dates.ts';
import type { Finding, KnownText } from './prose-rules.ts';

/** Digits may not touch what is recognised: `12021` holds no year, nor does `2021,5`. */
const start = String.raw`(?<![\p{L}\p{N}]|\p{N}[.,/–-])`;
const end = String.raw`(?![\p{L}\p{N}]|[.,/–-]\p{N})`;

const findAll = (text: string, pattern: RegExp): Finding[] =>
  Array.from(text.matchAll(pattern), (match) => ({ index: match.index, text: match[0] }));

const to = String.raw`(?:\s?[–-]\s?|,?\s${anyLanguage(({ rangeWords }) => rangeWords)}\s(?:hết\s)?(?:ngày\s|tháng\s)?|,\s)`;

const hardUnits = String.raw`%|‰|MW|GW|kW|MWh|GWh|kWh|USD|VND|(?:ha|km|${anyLanguage(({ hardUnits: units }) => units)})(?!\p{L})`;
const softUnits = String.raw`${anyLanguage(({ softUnits: units }) => units)}(?!\p{L})`;
const yearWord = anyLanguage(({ yearWords }) => yearWords);
const notQuantity = String.raw`(?!\s?(?:${hardUnits}))(?:(?<=(?<!\p{L})${yearWord}\s\d{4})|(?!\s${softUnits}))`;
const notMoney = String.raw`(?<!(?:[$€£]|(?<!\p{L})(?:VND|USD|${anyLanguage(({ amountWords }) => amountWords)})\s))`;

const datePatterns: readonly RegExp[] = [
  ...Object.values(languageRules).flatMap(({ dateForms }) => dateForms.map((form) => form.replaceAll('{to}', to))),
  // 15/1/2021, 15-1-2021, 15–20/1/2021, 28/12/2020–3/1/2021
  `(?:${day}(?:[/-]${month}(?:[/-]${year})?)?${to})*${day}([/-])${month}\\1${year}`,
  // 10/2018
  `${month}[/-]${year}`,
  // 2021–2025, 2021/2022, 2025–26
  `${year}(?:\\s?[–-]\\s?|/)${year}|${year}–\\d\\d`,
  // 2010s
  `${year}s`,
].map((source) => new RegExp(`${start}(?:${source})${end}`, 'giu'));

const yearAlone = new RegExp(`${start}${notMoney}${year}${notQuantity}${end}`, 'gu');

/** Ranges of years, and dates in the forms of every language. */
export const recogniseDates = (text: string): Finding[] => datePatterns.flatMap((pattern) => findAll(text, pattern));

/** Years from 1900 to 2100 that are not followed by a unit. */
export const recogniseYears = (text: string): Finding[] => findAll(text, yearAlone);

/** Signs of Vietnamese documents and of the bodies that number them. */
const codes =
  'NQ|QĐ|NĐ|TT|TTLT|CT|KL|TB|KH|BC|CV|CĐ|HD|TTr|QC|ĐA|VBHN|PL|GP|GCN|UBND|HĐND|SCT|BCT|BCĐ|VPCP|TTg|CP|TTKQH|UBTVQH\\d*|QH\\d+';
const documentKinds = anyLanguage(({ documents }) => documents);

const tail = String.raw`(?:[/-][\p{Lu}][\p{L}\d]*)*`;

const documentPatterns: readonly RegExp[] = [
  // 58-NQ/TW, 506/QĐ-UBND, 121/2021/NQ-HĐND, 16536/UBND-THĐT, 54/2014/QH13
  new RegExp(`${start}\\d{1,5}(?:/\\d{4})?[/-](?:${codes})${tail}${end}`, 'gu'),
  // Decree 43/2011, Nghị quyết số 58, Article 3(4), Điều 11
  // khoản 2 Điều 3 (khoản alone may be a sum of money)
  new RegExp(`(?<!\\p{L})khoản\\s\\d{1,2}(?=\\s[Đđ]iều\\s)`, 'gu'),
  new RegExp(
    `(?<!\\p{L})(?:${documentKinds})\\s(?:số\\s|[Nn]o\\.?\\s)?\\d{1,5}(?:/\\d{4})?(?:\\(\\d{1,2}\\))?(?![/-]\\p{L})${end}`,
    'gu',
  ),
];

/** Numbers of decrees, decisions and other documents, with or without the kind of document before them. */
export const recogniseDocuments = (text: string): Finding[] =>
  documentPatterns.flatMap((pattern) => findAll(text, pattern));

const namePatterns = new WeakMap<readonly KnownText[], RegExp>();

/**
 * Where known texts stand whole in a text: `Nghi Sơn 2` is not in `Nghi Sơn 20`, nor in `Nghi Sơn 2,5`. The first letter may be a
 * capital, as at the beginning of a sentence.
 */
export function recogniseNames(text: string, known: readonly KnownText[]): Finding[] {
  if (known.length === 0) return [];
  let pattern = namePatterns.get(known);
  if (!pattern) {
    // The longest first, so that a name within a longer name does not stop the match early.
    const texts = known.map((name) => name.text.normalize('NFC').trim()).filter((name) => name !== '');
    const sources = texts.sort((a, b) => b.length - a.length).map(sourceOf);
    const any = sources.length > 0 ? sources.join('|') : '(?!)';
    pattern = new RegExp(`${start}(?:${any})${end}`, 'gu');
    namePatterns.set(known, pattern);
  }
  return findAll(text, pattern);
}

/** A text as it may stand in prose: broken over lines, or at the beginning of a sentence. */
export function sourceOf(text: string): string {
  const [first = '', ...rest] = Array.from(text);
  const upper = first.toUpperCase();
  const start = upper === first ? escape(first) : `[${first}${upper}]`;
  return `${start}${escape(rest.join(''))}`.replaceAll(/\s+/g, '\\s+');
}

const escape = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
