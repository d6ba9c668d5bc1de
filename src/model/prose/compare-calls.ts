import { writeCall } from '../call-rules.ts';
import type { ContentProblem } from '../content-problem.ts';
import { comparedWith, languageOf, locales, type Locale, type Localized } from '../../i18n/locales.ts';
import type { FigureCall } from '../text.ts';
import type { Place } from './prose-rules.ts';

/** A call in an article has a line of its own; one in a field has the field's. */
type MaybeLocated = FigureCall & { readonly line?: number };

/**
 * Calls that one language has and another lacks, whatever their order, listed from both sides: each problem stands in the text
 * that lacks something.
 */
export function compareCalls(
  calls: Localized<readonly MaybeLocated[]>,
  places: Localized<Place>,
  syntax: 'mdx' | 'yaml',
): ContentProblem[] {
  return locales.flatMap((here) => comparedWith(here).flatMap((there) => lacking(here, there)));

  function lacking(here: Locale, there: Locale): ContentProblem[] {
    const own = countCalls(calls[here], syntax);
    return Array.from(countCalls(calls[there], syntax)).flatMap(([written, list]) => {
      const count = own.get(written)?.length ?? 0;
      if (count >= list.length) return [];
      const line = list.at(-1)?.line;
      const twin = `The ${languageOf[there].englishName} text has ${written}${times(list.length)}${line === undefined ? '' : ` (line ${line})`}`;
      const found = `${twin}; this one ${count === 0 ? 'does not' : `has it${count === 1 ? ' once' : times(count)}`}.`;
      const expected = 'Expected the same in every language. Add it here, or delete it there.';
      return [{ ...places[here], found, expected }];
    });
  }
}

function countCalls(calls: readonly MaybeLocated[], syntax: 'mdx' | 'yaml'): Map<string, MaybeLocated[]> {
  // A reason is for colleagues, in the language of whoever gives it.
  return Map.groupBy(calls, ({ name, attributes: { why, ...attributes } }) => writeCall({ name, attributes }, syntax));
}

const times = (count: number): string => (count === 1 ? '' : count === 2 ? ' twice' : ` ${count} times`);
