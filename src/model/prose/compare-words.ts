import { comparedWith, defaultLocale, languageOf, locales, type Locale, type Localized } from '../../i18n/locales.ts';
import type { ContentProblem } from '../content-problem.ts';
import { wordsSaid } from './claims/words-said.ts';
import { claimWords } from './languages/claim-words.ts';
import { numbersInSentence } from './numbers-in-sentence.ts';
import type { Place } from './prose-rules.ts';
import { sentencesOf } from './sentences.ts';

/** Words of which a text has one kind or the other. */
const opposites = [
  ['up', 'down'],
  ['highest', 'lowest'],
  ['met', 'missed'],
] as const;

/** What the languages of a text say against each other in words alone: up and down, met and missed, other years, months or counts of things. */
export function compareClaims(texts: Localized, places: Localized<Place>): readonly ContentProblem[] {
  return locales
    .filter((here) => here !== defaultLocale)
    .flatMap((here) =>
      comparedWith(here).flatMap((there) => {
        const problem = (own: string, other: string): ContentProblem => ({
          ...places[here],
          found: `The text says "${own}", and the ${languageOf[there].englishName} text "${other}".`,
          expected: 'Expected the same in every language. Correct the one that is wrong.',
        });
        const [own, other] = [timesAndCounts(texts[here], here), timesAndCounts(texts[there], there)];
        const [mySentences, theirSentences] = [here, there].map((locale) => sentencesIn(texts[locale]));
        // Sentences are set against each other only where one answers to one.
        const pairs = mySentences?.length === theirSentences?.length ? (mySentences ?? []) : [];
        const turned = pairs.flatMap((sentence, index) =>
          opposites.flatMap(([one, two]) => {
            const [up, down] = [said(sentence, here, one), said(sentence, here, two)];
            const theirs = theirSentences?.[index] ?? '';
            const [theirUp, theirDown] = [said(theirs, there, one), said(theirs, there, two)];
            if (up && !down && theirDown && !theirUp) return [problem(up, theirDown)];
            return down && !up && theirUp && !theirDown ? [problem(down, theirUp)] : [];
          }),
        );
        const others = [...own].flatMap(([kind, values]) => {
          const theirs = other.get(kind) ?? new Map<string, string>();
          const [mine] = [...values].filter(([value]) => !theirs.has(value));
          const [yours] = [...theirs].filter(([value]) => !values.has(value));
          return mine && yours ? [problem(mine[1], yours[1])] : [];
        });
        return [...turned, ...others];
      }),
    );
}

const sentencesIn = (text: string): readonly string[] => sentencesOf({ text, calls: [] }).map((one) => one.text);

const said = (text: string, locale: Locale, list: 'up' | 'down' | 'highest' | 'lowest' | 'met' | 'missed') =>
  wordsSaid(text, claimWords[locale][list], claimWords[locale])[0]?.text.trim();

/** Years, months, parts of a year and counts of things that a text names: by kind, in a form that languages share, as written. */
function timesAndCounts(text: string, locale: Locale): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const words = claimWords[locale];
  const found: [kind: string, value: string, written: string][] = [];
  for (const { value = '', written } of numbersInSentence(text, locale)) {
    const [, year, month] = /^((?:19|20)\d\d|-)(?:-(\d\d)(?:-\d\d)?)?$/.exec(value) ?? [];
    if (year !== undefined && year !== '-') found.push(['year', year, written]);
    if (month !== undefined) found.push(['month', month, written]);
  }
  for (const [part, list] of Object.entries(words.parts))
    for (const said of wordsSaid(text, list, { ...words, setAside: '(?!)', not: '(?!)' }))
      found.push(['part', part, said.text]);
  const things = Object.entries(words.things);
  const counted = `(?:${words.numbers.join('|')}) (?:${things.map(([, name]) => name).join('|')})`;
  for (const { text: said } of wordsSaid(text, counted, { ...words, not: '(?!)' })) {
    const number = words.numbers.findIndex((word) => said.startsWith(`${word} `));
    const rest = said.replace(/^\S+\s+/, '');
    const [thing] = things.find(([, name]) => new RegExp(`^(?:${name})$`, 'u').test(rest)) ?? [];
    if (thing !== undefined) found.push([thing, String(number + 2), said]);
  }
  const kinds = new Map<string, Map<string, string>>();
  for (const [kind, value, written] of found)
    kinds.set(kind, (kinds.get(kind) ?? new Map<string, string>()).set(value, written));
  return kinds;
}
