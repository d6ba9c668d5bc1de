import { perLocale } from '../../i18n/locales.ts';
import { homePlace } from '../place.ts';
import type { CallRules } from '../call-rules.ts';
import type { Dataset } from '../dataset.ts';
import type { KnownText } from '../prose/prose-rules.ts';
import { checkArticleTexts } from './check-article-texts.ts';
import { checkFields } from './check-fields.ts';
import { checkRows } from './check-rows.ts';
import type { Entries } from './parse-collections.ts';
import type { ProblemList } from './problem-list.ts';

/** Every rule on words: bound numbers, spelling and characters, twins, statuses said in prose. */
export function checkProse(entries: Entries, dataset: Dataset, calls: CallRules, problems: ProblemList): void {
  const names = knownNames(entries);
  const printed = entries.sources.map(({ data }) => ({ text: data.title }));
  const provinces = [...dataset.places.values()].filter(({ id, kind }) => id !== homePlace && kind === 'province');
  const placeNames = perLocale((locale) => provinces.map(({ name }) => name[locale].toLowerCase()));
  const known = { calls, names, printed, placeNames, clean: cleanTexts(names, printed) };
  checkRows(entries, dataset, known, problems);
  checkFields(entries, dataset, known, problems);
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
const mostKept = 4;

/**
 * Texts in which the rules on words found nothing, for as long as the known names stay the same: when an author saves one file, the thousands of other
 * texts are not read again. Changes no result.
 */
function cleanTexts(...known: readonly (readonly KnownText[])[]): Set<string> {
  const key = JSON.stringify(known.map((list) => list.map(({ text }) => text)));
  let texts = kept.get(key);
  if (!texts) {
    texts = new Set();
    for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size + 1 - mostKept))) kept.delete(oldest);
    kept.set(key, texts);
  }
  return texts;
}
