import { writeCall } from '../call-rules.ts';
import type { ContentProblem } from '../content-problem.ts';
import {
  comparedWith,
  defaultLocale,
  languageOf,
  locales,
  perLocale,
  type Locale,
  type Localized,
} from '../../i18n/locales.ts';
import { claimWords, languageRules } from './languages/languages.ts';
import { compareClaims } from './compare-words.ts';
import { compareQualifiers } from './compare-qualifiers.ts';
import { excerpt } from './excerpt.ts';
import type { ProseText } from './parsed-prose.ts';
import type { Place } from './prose-rules.ts';
import { clausesOf, passageOf, sentencesOf, type Part } from './sentences.ts';
import type { FigureCall } from '../text.ts';

/**
 * The languages of a text, paragraph by paragraph: as many of them, each in its language, with the same calls in the same order. Where a language
 * asks for another order, each call that moved must have beside it the year or the role that tells it from the others.
 */
export function compareParagraphs(
  texts: Localized<readonly ProseText[]>,
  places: Localized<Place>,
  names: Localized<readonly string[]>,
): readonly ContentProblem[] {
  const problems = locales.flatMap((here) => [
    ...texts[here].flatMap((paragraph) => inLanguage(paragraph, here, places[here])),
    ...comparedWith(here).flatMap((there) => compare(here, there)),
  ]);
  if (problems.length > 0) return problems;
  return texts[defaultLocale].flatMap((_, index) => {
    const runs = perLocale((locale) => texts[locale][index] ?? { text: '', calls: [], line: undefined });
    const at = perLocale((locale) => ({ ...places[locale], line: runs[locale].line }));
    return [
      ...compareClaims(
        perLocale((locale) => runs[locale].text),
        at,
        names,
      ),
      ...compareQualifiers(runs, at),
    ];
  });

  function compare(here: Locale, there: Locale): readonly ContentProblem[] {
    const [own, other] = [texts[here], texts[there]];
    const name = languageOf[there].englishName;
    const differs = (index: number): boolean => sorted(own[index]) !== sorted(other[index]);
    if (own.length > other.length) {
      const first = own.findIndex((_, place) => differs(place));
      const index = first === -1 ? other.length : first;
      const extra = own[index];
      const found = `There are ${own.length} paragraphs, items and cells here and ${other.length} in the ${name} text; the first without a twin is about "${excerpt(extra?.text ?? '', 0, 40)}".`;
      return [{ ...places[here], line: extra?.line, found, expected: `Write it in ${name} too, or delete it here.` }];
    }
    if (own.length < other.length || sortedAll(own) !== sortedAll(other)) return [];
    return own.flatMap((paragraph, index): readonly ContentProblem[] => {
      const twin = other[index];
      const at = { ...places[here], line: paragraph.line };
      const start = excerpt(paragraph.text, 0, 40);
      if (differs(index))
        return [
          {
            ...at,
            found: `The paragraph "${start}" has other numbers or links than its twin in the ${name} text (line ${twin?.line}).`,
            expected: 'Move them to the same paragraph in every language.',
          },
        ];
      if (here !== defaultLocale && paragraph.text === twin?.text && /(?:\p{L}+\s+){4}\p{L}/u.test(paragraph.text))
        return [
          {
            ...at,
            found: `The text "${start}" is the same as the ${name} one.`,
            expected: 'Write it in each language.',
          },
        ];
      const [mine, theirs] = [numbersOf(paragraph), numbersOf(twin)];
      if (mine.join() === theirs.join()) return [];
      const bare = bareCall(paragraph, here, mine, theirs);
      if (bare === undefined) return [];
      return [
        {
          ...at,
          found: `The paragraph "${start}" has its numbers in another order than the ${name} text (line ${twin?.line}), and nothing beside ${bare} tells which it is.`,
          expected: 'Put them in the same order, or name the year, or the plan and the result, beside each.',
        },
      ];
    });
  }
}

/** Without its reason, which is for colleagues. */
const write = ({ name, attributes: { why, ...attributes } }: FigureCall): string =>
  writeCall({ name, attributes }, 'mdx');
const links: ReadonlySet<string> = new Set(['cite', 'term', 'project', 'indicator', 'chart']);
const sorted = (text: ProseText | undefined): string => (text?.calls ?? []).map(write).sort().join();
const sortedAll = (texts: readonly ProseText[]): string =>
  texts
    .flatMap(({ calls }) => calls.map(write))
    .sort()
    .join();
const numbersOf = (text: ProseText | undefined): readonly string[] =>
  (text?.calls ?? []).filter(({ name }) => !links.has(name)).map(write);

/** A call that stands elsewhere than in the twin and that no word in its clause tells from the others. */
function bareCall(
  paragraph: ProseText,
  locale: Locale,
  mine: readonly string[],
  theirs: readonly string[],
): string | undefined {
  const clauses = sentencesOf(passageOf(paragraph)).flatMap((sentence) =>
    clausesOf(sentence, `${claimWords[locale].clauses}|${claimWords[locale].than}`).map((clause) => ({
      clause,
      sentence,
    })),
  );
  const moved = new Set(mine.filter((call, index) => call !== theirs[index]));
  const alike = (call: FigureCall): boolean =>
    [...moved].some((other) => other !== write(call) && other.startsWith(write(call).split(' ')[0] ?? ''));
  for (const { clause, sentence } of clauses)
    for (const call of clause.calls)
      if (moved.has(write(call)) && alike(call) && !isTold(call, clause, sentence, locale)) return write(call);
  return undefined;
}

function isTold({ attributes }: FigureCall, clause: Part, sentence: Part, locale: Locale): boolean {
  const { planned, measures } = claimWords[locale];
  const { period = '', from = '', to = '', role, indicator = '' } = attributes;
  const years = [period, from, to].flatMap((one) => /\d{4}/.exec(one)?.[0] ?? []);
  const says = (words: string): boolean => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu').test(clause.text);
  if (role === 'target') return says(planned);
  if (years.some((year) => sentence.text.includes(year)) && !says(planned)) return true;
  return clause.calls.length === 1 && (measures[indicator] === undefined || !says(planned));
}

function inLanguage(paragraph: ProseText, locale: Locale, place: Place): readonly ContentProblem[] {
  const shown = languageShown(paragraph.text, locale);
  if (shown === undefined) return [];
  const start = excerpt(paragraph.text, 0, 40);
  const { englishName } = languageOf[locale];
  const found =
    shown === 'unaccented'
      ? `The paragraph "${start}" is ${englishName} without its accents.`
      : `The paragraph "${start}" is not in ${englishName}.`;
  const expected = shown === 'unaccented' ? 'Write it with its accents.' : `Write it in ${englishName}.`;
  return [{ ...place, line: paragraph.line, found, expected }];
}

/** `other` for a paragraph that is in another language than it should be, `unaccented` for one without its accents. */
function languageShown(text: string, locale: Locale): 'other' | 'unaccented' | undefined {
  // A program is in no language.
  if (/[={}]/.test(text)) return undefined;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const count = (pattern: RegExp): number => words.filter((word) => pattern.test(word)).length;
  const { functionWords, withoutAccents, ownLetters } = languageRules[locale];
  if (
    words.length > 4 &&
    ownLetters &&
    withoutAccents &&
    !words.some((word) => ownLetters.test(word)) &&
    count(withoutAccents) >= 2
  )
    return 'unaccented';
  if (words.length < 8) return undefined;
  const own = count(functionWords);
  const isOther = comparedWith(locale).some((other) => {
    const theirs = count(languageRules[other].functionWords);
    return theirs >= 3 && own * 3 < theirs;
  });
  return isOther ? 'other' : undefined;
}
