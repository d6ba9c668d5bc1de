import { perLocale } from '../../i18n/locales.ts';
import { homePlace } from '../place.ts';
import type { CallRules } from '../call-rules.ts';
import type { Dataset } from '../dataset.ts';
import type { KnownText } from '../prose/prose-rules.ts';
import { checkArticleTexts } from './check-article-texts.ts';
import { checkFields } from './check-fields.ts';
import { checkRows } from './check-rows.ts';
import { cleanTexts } from './clean-texts.ts';
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
