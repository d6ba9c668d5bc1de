import { anyLanguage, languageRules } from './languages/languages.ts';
import { day, month, year } from './languages/dates.ts';
import type { Finding } from './prose-rules.ts';

/** Digits may not touch what is recognised: `12021` holds no year, nor does `2021,5`. */
const start = String.raw`(?<![\p{L}\p{N}]|\p{N}[.,/–-])`;
const end = String.raw`(?![\p{L}\p{N}]|[.,/–-]\p{N})`;
const to = String.raw`(?:\s?[–-]\s?|,?\s${anyLanguage(({ rangeWords }) => rangeWords)}\s(?:hết\s)?(?:ngày\s|tháng\s)?|,\s)`;

const hardUnits = String.raw`%|‰|MW|GW|kW|MWh|GWh|kWh|USD|VND|(?:ha|km|${anyLanguage(({ hardUnits: units }) => units)})(?!\p{L})`;
const softUnits = String.raw`${anyLanguage(({ softUnits: units }) => units)}(?!\p{L})`;
const yearWord = anyLanguage(({ yearWords }) => yearWords);
const notQuantity = String.raw`(?!\s?(?:${hardUnits}))(?:(?<=(?<!\p{L})${yearWord}\s\d{4})|(?!\s${softUnits}))`;
const notMoney = String.raw`(?<!(?:[$€£]|(?<!\p{L})(?:VND|USD|${anyLanguage(({ amountWords }) => amountWords)})\s))`;

const patterns: readonly RegExp[] = [
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
export function recogniseDates(text: string): Finding[] {
  return patterns.flatMap((pattern) => findAll(text, pattern));
}

/** Years from 1900 to 2100 that are not followed by a unit. */
export const recogniseYears = (text: string): Finding[] => findAll(text, yearAlone);

const findAll = (text: string, pattern: RegExp): Finding[] =>
  Array.from(text.matchAll(pattern), (match) => ({ index: match.index, text: match[0] }));
