import { comparedWith, languageOf, locales, perLocale, type Locale, type Localized } from '../../i18n/locales.ts';
import { numbersInSentence } from '../prose/numbers-in-sentence.ts';
import type { ParsedProse } from '../prose/parsed-prose.ts';
import type { Place } from '../prose/prose-rules.ts';
import type { ContentProblem } from '../content-problem.ts';

/** Full dates and numbers of documents, which every language of an article names alike; months and years may be said in other ways. */
export function compareDays(prose: Localized<ParsedProse>, places: Localized<Place>): ContentProblem[] {
  const named = perLocale((locale) => daysIn(prose[locale], locale));
  return locales.flatMap((here) =>
    comparedWith(here).flatMap((there) =>
      [...named[there]]
        .filter(([value]) => !named[here].has(value))
        .map(([, { written, line }]) => ({
          ...places[here],
          found: `The ${languageOf[there].englishName} text says "${written}" (line ${line}); this one does not.`,
          expected: 'Expected the same dates and documents in every language. Correct the one that is wrong.',
        })),
    ),
  );
}

function daysIn({ texts }: ParsedProse, locale: Locale): ReadonlyMap<string, { written: string; line: number }> {
  const all = texts.flatMap(({ text, line }) =>
    /\d/.test(text) ? numbersInSentence(text, locale).map((one) => ({ ...one, line })) : [],
  );
  return new Map(
    all.flatMap(({ value, written, line }) =>
      value !== undefined && /^\d{4}-\d\d-\d\d$|\//.test(value) ? [[value, { written, line }] as const] : [],
    ),
  );
}
