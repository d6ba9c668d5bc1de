import type { Locale } from '../../i18n/locales.ts';
import { unsettledStatuses, type Status } from '../status.ts';

/** The words by which a sentence says that a value is not settled, for each status and language. */
export const statusWords: Readonly<
  Record<'forecast' | 'estimate' | 'provisional', Readonly<Record<Locale, readonly string[]>>>
> = {
  forecast: {
    vi: ['dự báo', 'dự kiến', 'ước'],
    en: ['forecast', 'forecasts', 'forecasted', 'expected', 'expects', 'expect', 'projected', 'projection'],
  },
  estimate: {
    vi: ['ước', 'sơ bộ'],
    en: ['estimate', 'estimates', 'estimated', 'estimating', 'preliminary'],
  },
  provisional: { vi: ['sơ bộ'], en: ['provisional', 'provisionally', 'preliminary'] },
};

/** Words in which the syllable "ước" means something else: agreement, wish, convention. */
const otherSense = String.raw`(?<!(?:công|hiệp|quy|giao|khế|mơ|mong|điều)\s)`;
const otherSenseAfter = String.raw`(?!\s(?:mơ|muốn|nguyện|vọng|lệ|số))`;

const patterns = new Map(
  Object.entries(statusWords).map(([status, words]) => [status, { vi: pattern(words.vi), en: pattern(words.en) }]),
);

/** Whether a paragraph says in words that its value is a forecast, an estimate or provisional. True for a settled status. */
export function saidStatus(paragraph: string, status: Status, locale: Locale): boolean {
  if (!unsettledStatuses.has(status)) return true;
  return patterns.get(status)?.[locale].test(paragraph) ?? true;
}

function pattern(words: readonly string[]): RegExp {
  const sources = words.map((word) => word.replaceAll(' ', '\\s+')).join('|');
  return new RegExp(`(?<!\\p{L})${otherSense}(?:${sources})(?!\\p{L})${otherSenseAfter}`, 'iu');
}
