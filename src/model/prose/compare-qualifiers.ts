import { writeCall } from '../call-rules.ts';
import type { ContentProblem } from '../content-problem.ts';
import { comparedWith, languageOf, locales, type Locale, type Localized } from '../../i18n/locales.ts';
import type { Place } from './prose-rules.ts';
import { roundings } from './languages/contrasts.ts';
import { passageOf, placedCalls, type Passage } from './sentences.ts';

/**
 * Words beside a number that one language has and the other does not, or has otherwise: "more than", "nearly", "about". Only of numbers that are printed
 * without their own.
 */
export const compareQualifiers = (texts: Localized<Passage>, places: Localized<Place>): readonly ContentProblem[] =>
  locales.flatMap((here) =>
    comparedWith(here).flatMap((there) => {
      const [mine, theirs] = [qualified(texts[here], here), qualified(texts[there], there)];
      const one = mine.find(({ call, kind, said }) => {
        const others = theirs.filter((next) => next.call === call);
        return said !== '' && others.length > 0 && !others.some((next) => next.kind === kind);
      });
      if (!one) return [];
      const found = `The text says "${one.said}" of ${one.call}, and the ${languageOf[there].englishName} text does not.`;
      return [
        {
          ...places[here],
          found,
          expected: 'Expected the same of a number in every language. Correct the one that is wrong.',
        },
      ];
    }),
  );

/** How far from a number, in letters, such words end. */
const reach = 30;

function qualified(paragraph: Passage, locale: Locale) {
  const passage = passageOf(paragraph);
  return placedCalls(passage)
    .filter(({ call }) => call.name === 'value' && call.attributes['form'] === 'plain')
    .map(({ call, mark }) => {
      const [before, after] = [
        passage.text.slice(Math.max(0, mark - reach), mark),
        passage.text.slice(mark + 1, mark + reach),
      ];
      const all = roundings[locale];
      const found = all.map(({ ahead, behind }) => ahead.exec(before)?.[1] ?? behind?.exec(after)?.[1]);
      const compared = all.findIndex(({ comparing }) => comparing?.test(before));
      const kind = compared === -1 ? found.findIndex((word) => word !== undefined) : compared;
      return { call: writeCall(call, 'mdx'), kind, said: compared === -1 ? (found[kind] ?? '') : '' };
    });
}
