import { languageOf, locales, perLocale, type Localized } from '../../i18n/locales.ts';
import type { ContentProblem } from '../content-problem.ts';
import { checkLanguages } from '../prose/check-languages.ts';
import type { CallRules } from '../call-rules.ts';
import { callsIn, type Text } from '../text.ts';
import { checkTemplate } from '../prose/check-template.ts';
import { compareCalls } from '../prose/compare-calls.ts';
import { compareEventDigits } from '../prose/compare-event-digits.ts';
import { languageRules } from '../prose/languages/languages.ts';
import { componentMark } from '../prose/excerpt.ts';
import { compareQualifiers } from '../prose/compare-qualifiers.ts';
import { passageOfText } from '../prose/sentences.ts';
import { compareClaims } from '../prose/compare-words.ts';
import type { KnownText, Place } from '../prose/prose-rules.ts';
import type { BorneOut } from './borne-out.ts';

/** What the rules on a text in every language need to know. */
export interface LocalizedTextRules {
  readonly calls: CallRules;
  readonly names: readonly KnownText[];
  readonly printed: readonly KnownText[];
  readonly declared: readonly KnownText[];
  readonly canDeclare: boolean;
  /** Of the provinces, in small letters. */
  readonly placeNames: Localized<readonly string[]>;
  /** A name says nothing about quantities. */
  readonly isName: boolean;
  /** A sentence of a dated event may state numbers, which need only be the same in every language. */
  readonly isEvent: boolean;
  /** Texts in which the rules on words found nothing: see `check-prose.ts`. */
  readonly clean: Set<string>;
  readonly borneOut: BorneOut;
}

/** The words of one text in every language, whatever records they call for. */
export function checkLocalizedText(
  texts: Localized<Text>,
  places: Localized<Place>,
  rules: LocalizedTextRules,
): ContentProblem[] {
  const { calls: rulesOfCalls, names, printed, declared, canDeclare, isName, isEvent, clean, placeNames } = rules;
  const key = JSON.stringify([
    ...locales.map((locale) => texts[locale].written),
    isName,
    isEvent,
    canDeclare,
    declared,
  ]);
  if (clean.has(key)) return [];
  const calls = perLocale((locale) => callsIn(texts[locale]));
  const plain = perLocale((locale) => withoutCalls(texts[locale]));
  const problems = [
    ...locales.flatMap((locale) =>
      checkTemplate(
        texts[locale],
        places[locale],
        { locale, calls: rulesOfCalls, syntax: 'yaml', names, declared, canDeclare },
        { numbers: !isEvent && !isName, printed },
      ),
    ),
    ...compareCalls(calls, places, 'yaml'),
    ...(isName
      ? []
      : checkLanguages(
          perLocale((locale) => texts[locale].written),
          places,
        )),
    ...(isName ? [] : compareEventDigits(plain, places)),
    ...(isName ? checkSwappedNames(texts, places) : []),
  ];
  if (problems.length === 0 && !isName)
    problems.push(
      ...compareClaims(plain, places, placeNames),
      ...compareQualifiers(
        perLocale((locale) => passageOfText(texts[locale])),
        places,
      ),
    );
  if (problems.length === 0) clean.add(key);
  return problems;
}

/** Accents in the name of another language alone: the two changed places. */
const checkSwappedNames = (texts: Localized<Text>, places: Localized<Place>): ContentProblem[] =>
  locales.flatMap((here) => {
    const letters = languageRules[here].ownLetters;
    const other = locales.find((there) => there !== here && letters?.test(texts[there].written));
    if (!letters || letters.test(texts[here].written) || other === undefined) return [];
    const found = `"${texts[here].written}" has no ${languageOf[here].englishName} letter, and "${texts[other].written}" has.`;
    return [{ ...places[here], found, expected: 'The two languages may have changed places. Swap them.' }];
  });

/** A text without its bound numbers, which are compared as calls. */
const withoutCalls = ({ parts }: Text): string =>
  parts.map((part) => (typeof part === 'string' ? part : componentMark)).join('');
