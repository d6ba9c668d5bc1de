import type { Dataset } from '../../dataset.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { homePlace } from '../../place.ts';
import type { ClaimWords } from '../languages/claim-words.ts';
import { wordsIn } from './words-said.ts';

/** What is measured, where a text names it. */
export interface MeasureNamed {
  readonly indicator: string;
  readonly index: number;
  readonly end: number;
}

type Names = ReadonlyMap<string, string | undefined>;

/** Of the whole content, read once for each language: what is asked of one text may not hang on the records of all. */
const known = new WeakMap<Dataset['places'], Map<ClaimWords, Names>>();

/** The words of prose, then each indicator's own names; one that two of the province share names neither. */
export function measureNames({ places, indicators }: Dataset, words: ClaimWords): Names {
  const all = known.get(places) ?? new Map<ClaimWords, Names>();
  known.set(places, all);
  const before = all.get(words);
  if (before) return before;
  const names = new Map<string, string | undefined>();
  const claim = new RegExp(`\\s(?:${words.up}|${words.down})$`, 'u');
  for (const [id, { name, shortName, synonyms, scope }] of indicators)
    for (const one of [name, shortName]
      .flatMap((each) => each?.[words.locale] ?? [])
      .concat(synonyms?.[words.locale] ?? [])) {
      const key = one.toLowerCase();
      const isClaim = claim.test(key);
      if (isClaim || (scope !== 'province' && scope !== 'refinery')) continue;
      names.set(key, names.has(key) && names.get(key) !== id ? undefined : id);
    }
  for (const [id, written] of Object.entries(words.measures))
    for (const one of written.split('|')) names.set(one, indicators.has(id) ? id : undefined);
  all.set(words, names);
  return names;
}

const word = /[\p{L}\p{N}’'-]+/gu;
/** The most words of a name. */
const longest = 7;

/** The longest names first; none is found that overlaps another. */
export function measuresNamed(dataset: Dataset, text: string, words: ClaimWords): readonly MeasureNamed[] {
  const names = measureNames(dataset, words);
  const lower = text.toLowerCase();
  const tokens = Array.from(lower.matchAll(word), ({ 0: one, index }) => ({ index, end: index + one.length }));
  const all = tokens.flatMap(({ index }, first) =>
    tokens.slice(first, first + longest).flatMap(({ end }) => {
      const name = lower.slice(index, end);
      return names.has(name) ? [{ indicator: names.get(name), index, end }] : [];
    }),
  );
  const kept: typeof all = [];
  for (const one of all.sort((a, b) => b.end - b.index - (a.end - a.index)))
    if (!kept.some(({ index, end }) => one.index < end && index < one.end)) kept.push(one);
  return kept
    .sort((a, b) => a.index - b.index)
    .flatMap(({ indicator, index, end }) => (indicator === undefined ? [] : [{ indicator, index, end }]));
}

/** One pattern for the names of all places. */
const placePattern = new WeakMap<Dataset['places'], Partial<Record<Locale, RegExp>>>();

/** A text whose names of places are blanked, so that lists of words may speak of any. */
export function blankPlaces({ places }: Dataset, text: string, { locale }: ClaimWords): string {
  const patterns = placePattern.get(places) ?? {};
  placePattern.set(places, patterns);
  const names = (): string => [...places.values()].map(({ name }) => name[locale]).join('|');
  return text.replaceAll((patterns[locale] ??= new RegExp(names(), 'gu')), (one) => '@'.repeat(one.length));
}

/** The one place that a text speaks of: the site's own where it names none; undefined where it names several. */
export function placeNamed(dataset: Dataset, text: string, words: ClaimWords): string | undefined {
  const isOfCountry = wordsIn(text, words.country).length > 0;
  const isNone = !isOfCountry && !blankPlaces(dataset, text, words).includes('@');
  if (isNone) return homePlace;
  const named = [...dataset.places.values()].filter(
    ({ kind, name }) => text.includes(name[words.locale]) || (kind === 'country' && isOfCountry),
  );
  const [one, other] = named;
  return other ? undefined : one?.id;
}
