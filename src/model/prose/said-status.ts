import { perLocale, type Locale, type Localized } from '../../i18n/locales.ts';
import { unsettledStatuses, type Status } from '../status.ts';
import type { StatusWords } from './languages/language-rules.ts';
import { languageRules } from './languages/languages.ts';

type Unsettled = keyof StatusWords;

const isUnsettled = (status: Status): status is Unsettled & Status => unsettledStatuses.has(status);

const patterns: Localized<Readonly<Record<Unsettled, RegExp>>> = perLocale((locale) => ({
  forecast: pattern(locale, 'forecast'),
  estimate: pattern(locale, 'estimate'),
  provisional: pattern(locale, 'provisional'),
}));

/** Whether a paragraph says in words that its value is a forecast, an estimate or provisional. True for a settled status. */
export function saidStatus(paragraph: string, status: Status, locale: Locale): boolean {
  return !isUnsettled(status) || patterns[locale][status].test(paragraph);
}

/** The words that say a status, for messages: `ước, sơ bộ`. Empty for a settled status. */
export const statusExamples = (status: Status, locale: Locale): string =>
  isUnsettled(status) ? languageRules[locale].statusWords[status].join(', ') : '';

function pattern(locale: Locale, status: Unsettled): RegExp {
  const { statusWords, otherSense } = languageRules[locale];
  const sources = statusWords[status].map((word) => word.replaceAll(' ', '\\s+')).join('|');
  const before = otherSense.before === '' ? '' : `(?<!${otherSense.before})`;
  const after = otherSense.after === '' ? '' : `(?!${otherSense.after})`;
  return new RegExp(`(?<!\\p{L})${before}(?:${sources})(?!\\p{L})${after}`, 'iu');
}
