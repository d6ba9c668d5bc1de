import {
  comparedWith,
  defaultLocale,
  languageOf,
  locales,
  perLocale,
  type Locale,
  type Localized,
} from '../../i18n/locales.ts';
import type { ContentProblem } from '../content-problem.ts';
import { answers, asides, contrasts, denials } from './languages/contrasts.ts';
import { numbersInSentence } from './numbers-in-sentence.ts';
import { guessed, lacking, placesIn, type Named } from './compare-names.ts';
import type { Place } from './prose-rules.ts';
import { componentMark } from './excerpt.ts';
import { sentencesOf } from './sentences.ts';

type Kinds = Readonly<Record<string, Named>>;
type Differ = readonly [own: string, other: string];

/**
 * What the languages of a text say against each other in words alone: up and down, plan and result, exports and imports, other places, years, months or
 * counts, a denial that the twin lacks. `names` are those of places, in the same order in every language.
 */
export function compareClaims(
  texts: Localized,
  places: Localized<Place>,
  names: Localized<readonly string[]>,
): readonly ContentProblem[] {
  return locales
    .filter((here) => here !== defaultLocale)
    .flatMap((here) =>
      comparedWith(here).flatMap((there) => {
        const times = kindsThatDiffer(timesIn(texts[here], here), timesIn(texts[there], there));
        const pairs = pairsOf(texts[here], texts[there]);
        const words = pairs.flatMap(([mine, theirs]) => {
          const [own, other] = [wordKinds(mine, here, names), wordKinds(theirs, there, names)];
          return [...unlike(own, other), ...(isLike(mine, theirs) ? denied(own, other) : [])];
        });
        const name = languageOf[there].englishName;
        const differ = [...times, ...words].map(([own, other]) =>
          own === ''
            ? `The ${name} text denies something ("${other}"), and no word of this one does.`
            : other === ''
              ? `The text denies something ("${own}"), and no word of the ${name} text does.`
              : `The text says "${own}", and the ${name} text "${other}".`,
        );
        // A heading leaves more to the reader.
        const guesses = pairs.flatMap(([mine, theirs]) =>
          isLike(mine, theirs) && mine.length > 40
            ? guessed(mine.toLowerCase(), here, theirs.toLowerCase(), there)
            : [],
        );
        const missing = [...lacking(texts, here, there, names), ...guesses].map(([word, locale]) =>
          locale === here
            ? `The text says "${word}", and nothing in the ${name} text does.`
            : `The ${name} text says "${word}", and nothing in this one does.`,
        );
        return [...differ, ...missing].map((found) => ({
          ...places[here],
          found,
          expected: 'Expected the same in every language. Correct the one that is wrong.',
        }));
      }),
    );
}

/** Sentences that answer to each other, where each has as many numbers as its twin; else the texts as they are. */
function pairsOf(mine: string, theirs: string): readonly (readonly [string, string])[] {
  const [own, other] = [mine, theirs].map((text) => sentencesOf({ text, calls: [] }).map((one) => one.text));
  const marks = (text = ''): number => text.split(componentMark).length;
  if (own?.length !== other?.length || own?.some((text, index) => marks(text) !== marks(other?.[index])))
    return [[mine, theirs]];
  return (own ?? []).map((text, index) => [text, other?.[index] ?? '']);
}

/** Whether two texts are of about the same length, so that one may be the other in another language; a heading may say a thing in its own way. */
const isLike = (...texts: readonly string[]): boolean => {
  const [least, most] = [
    Math.min(...texts.map(({ length }) => length)),
    Math.max(...texts.map(({ length }) => length)),
  ];
  return least > 24 && most < 1.7 * least;
};

const counted: ReadonlySet<string> = new Set(['place', 'state', 'status']);

/** Names of things, of which two texts that name as many name each as often. */
const things: ReadonlySet<string> = new Set([
  'product', 'office', 'body', 'country', 'region', 'currency', 'sector', 'goods', 'origin', 'port',
]); // prettier-ignore

/** Kinds of which a word that is denied says the other, or nothing. */
const turning: ReadonlySet<string> = new Set([
  'direction', 'verdict', 'side', 'ease', 'pace', 'strength', 'size', 'age', 'amount', 'breadth', 'supply',
]); // prettier-ignore

/** A value that only one text names, or names more often, against one that only the other does. */
function kindsThatDiffer(own: Kinds, other: Kinds): readonly Differ[] {
  return Object.entries(own).flatMap(([kind, mine]): readonly Differ[] => {
    const theirs = other[kind] ?? [];
    const count = (list: Named, value: string): number => list.filter(([one]) => one === value).length;
    const isCounted = counted.has(kind) || (things.has(kind) && mine.length === theirs.length);
    const lacks = (list: Named, beside: Named) =>
      list.find(([value]) => count(beside, value) < (isCounted ? count(list, value) : 1));
    const [here, there] = [lacks(mine, theirs), lacks(theirs, mine)];
    return here && there ? [[here[1].trim(), there[1].trim()]] : [];
  });
}

/** Kinds of which a sentence may name both values, and their order says which is which. */
const ordered = ['trade', 'place', 'comparison', 'direction', 'body', 'country'];

/**
 * What differs, and what stands in another order: "imports are larger than exports", "more targets, less growth". Two turns in one sentence are none:
 * "exports are less than imports".
 */
function unlike(own: Kinds, other: Kinds): readonly Differ[] {
  const found = ordered.flatMap((kind): readonly Differ[] => {
    const [mine, theirs] = [own[kind] ?? [], other[kind] ?? []];
    const values = (list: Named): readonly string[] => list.map(([value]) => value);
    const isTurned = new Set(values(mine)).size === 2 && values(mine).toReversed().join() === values(theirs).join();
    const said = (list: Named): string => list.map(([, written]) => written).join(' … ');
    return isTurned && mine.length === 2 ? [[said(mine), said(theirs)]] : [];
  });
  const { comparison, ...rest } = own;
  const opposite = kindsThatDiffer({ comparison: comparison ?? [] }, other);
  const others = kindsThatDiffer(rest, other);
  return (found.length + opposite.length) % 2 === 1 ? [...found, ...opposite, ...others] : others;
}

/** A denial in one language to which no word of the other answers. Questions are asked either way round. */
function denied(own: Kinds, other: Kinds): readonly Differ[] {
  const [mine, theirs] = [own['denial'], other['denial']].map((said) => said?.[0]?.[1]);
  if ((mine === undefined) === (theirs === undefined) || own['question'] || other['question']) return [];
  if (mine !== undefined) return other['answer'] ? [] : [[mine, '']];
  return own['answer'] ? [] : [['', theirs ?? '']];
}

/** A phrase of a list, by the words that follow its first. */
interface Phrase {
  readonly kind: string;
  readonly value: string;
  readonly rest: readonly string[];
}

/** The phrases of a language by their first words, so that a text is walked once, whatever is asked of it. */
const lexicons = perLocale((locale) => {
  const phrases = new Map<string, Phrase[]>();
  const add = (kind: string, lists: readonly string[]): void =>
    lists.forEach((list, value) => {
      for (const phrase of list.split('|')) {
        const [first = '', ...rest] = phrase.split(' ');
        phrases.set(first, [...(phrases.get(first) ?? []), { kind, value: String(value), rest }]);
      }
    });
  add('aside', [asides[locale]]);
  add('denial', [denials[locale]]);
  add('answer', [answers[locale]]);
  for (const [kind, lists] of Object.entries(contrasts)) add(kind, lists[locale]);
  return phrases;
});

/** Words of which a text has one or the other. A direction that it denies is left out. */
function wordKinds(text: string, locale: Locale, names: Localized<readonly string[]>): Kinds {
  const lower = text.toLowerCase();
  const words =
    lower
      .replaceAll('n’t', ' n’t')
      .replaceAll('mid-', 'mid ')
      .match(/n’t|[\p{L}\p{N}-]+/gu) ?? [];
  const kinds: Record<string, [string, string][]> = {};
  const add = (kind: string, value: string, written: string): void => void (kinds[kind] ??= []).push([value, written]);
  let lastDenial = -Infinity;
  let aside = 0;
  // A longer phrase is told first, and not seen again within it.
  const told: Record<string, number> = {};
  words.forEach((word, index) => {
    const begins = lexicons[locale].get(word) ?? [];
    const isStem = word.length > 5 && [2, 3].some((end) => lexicons[locale].has(`${word.slice(0, end)}*`));
    const said = begins.filter(({ rest }) => rest.every((next, place) => words[index + 1 + place] === next));
    if (said.length > 1) said.sort((a, b) => b.rest.length - a.rest.length);
    const phrase = said.find(({ kind }) => kind === 'aside');
    if (phrase) aside = index + 1 + phrase.rest.length;
    if (isStem) add('answer', '0', word);
    for (const { kind, value, rest } of index < aside ? [] : said) {
      if (index < (told[kind] ?? 0)) continue;
      told[kind] = index + 1 + rest.length;
      const isTurned = index > lastDenial && index <= lastDenial + 4 && turning.has(kind);
      // As in "no. 3".
      if (kind === 'denial' && /^\d/.test(words[index + 1] ?? '')) continue;
      // "Less than", in words that would deny alone: "không bằng".
      if (kind === 'denial' && said.some((one) => one.kind === 'answer' && one.rest.length > rest.length)) continue;
      if (!isTurned) add(kind, value, [word, ...rest].join(' '));
      if (kind === 'denial') lastDenial = index;
    }
  });
  for (const [value, written] of placesIn(lower, names[locale])) add('place', value, written);
  if (text.includes('?')) add('question', '0', '?');
  return kinds;
}

/** Years and months that a text names. */
function timesIn(text: string, locale: Locale): Kinds {
  const dates = numbersInSentence(text, locale).flatMap(({ value = '', written }) => {
    const [, year, month] = /^((?:19|20)\d\d|-)(?:-(\d\d)(?:-\d\d)?)?$/.exec(value) ?? [];
    return year === undefined ? [] : [{ year, month, written }];
  });
  return {
    year: dates.flatMap(({ year, written }) => (year === '-' ? [] : [[year, written] as const])),
    month: dates.flatMap(({ month, written }) => (month === undefined ? [] : [[month, written] as const])),
  };
}
