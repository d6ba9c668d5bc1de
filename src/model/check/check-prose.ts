import { perLocale } from '../../i18n/locales.ts';
import { homePlace } from '../place.ts';
import type { CallRules } from '../call-rules.ts';
import type { Dataset } from '../dataset.ts';
import type { KnownText } from '../prose/prose-rules.ts';
import type { BorneOut } from './borne-out.ts';
import { checkArticleTexts } from './check-article-texts.ts';
import { checkFields } from './check-fields.ts';
import { checkRows } from './check-rows.ts';
import type { Entries } from './parse-collections.ts';
import type { ProblemList } from './problem-list.ts';

/** Every rule on words: bound numbers, spelling and characters, twins, statuses said in prose. */
export function checkProse(
  entries: Entries,
  dataset: Dataset,
  borneOut: BorneOut,
  calls: CallRules,
  problems: ProblemList,
): void {
  const names = knownNames(entries);
  const printed = entries.sources.map(({ data }) => ({ text: data.title }));
  const provinces = [...dataset.places.values()].filter(({ id, kind }) => id !== homePlace && kind === 'province');
  const placeNames = perLocale((locale) =>
    provinces.map(({ name, synonyms }) => [name[locale], ...(synonyms?.[locale] ?? [])].join('|').toLowerCase()),
  );
  const clean = textsUnder(JSON.stringify([names, printed, placeNames]));
  const known = { calls, names, printed, placeNames, clean, borneOut };
  checkRows(entries, known, problems);
  checkFields(entries, known, problems);
  checkArticleTexts(entries, dataset, known, problems);
}

/** Names that hold digits: those of the projects, and those that `site.yaml` declares. */
function knownNames(entries: Entries): KnownText[] {
  const projects = entries.projects.flatMap(({ data }) =>
    [data.name, data.shortName ?? data.name].flatMap((name) => Object.values(name)),
  );
  const withDigits = projects.filter((name) => /\d/.test(name));
  return [...(entries.site?.data.namesWithDigits ?? []), ...withDigits.map((text) => ({ text }))];
}

const kept = new Map<string, Set<string>>();
const mostKept = 8;

/**
 * Texts in which the rules found nothing, for as long as what else they read stays the same: when an author saves one file, the thousands of other texts
 * are not read again. Changes no result.
 */
function textsUnder(key: string): Set<string> {
  const texts = kept.get(key) ?? new Set<string>();
  // What was asked for last is kept longest.
  kept.delete(key);
  kept.set(key, texts);
  for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - mostKept))) kept.delete(oldest);
  return texts;
}
