import type { Locale } from '../../../i18n/locales.ts';
import { usedReport, type Dataset } from '../../dataset.ts';
import { areComparable } from '../../unit.ts';
import { multipleOf, numberWordsIn } from '../find-number-words.ts';
import { languageRules } from '../languages/languages.ts';
import type { ClaimWords } from '../languages/claim-words.ts';
import { placedCalls, type Part } from '../sentences.ts';
import type { TextIssue } from '../prose-rules.ts';
import { growthNumber, numberOf, reportsOfCall } from './call-facts.ts';
import { yearsNamed } from './check-roles.ts';
import { quote } from './words-said.ts';

/** "Twice", "half of", "gấp đôi": a number of the sentence is so many times another, or the same series in a year that it names. */
export function checkMultiples(
  dataset: Dataset,
  sentence: Part,
  words: ClaimWords,
  locale: Locale,
): readonly TextIssue[] {
  if (sentence.calls.length === 0) return [];
  const { becoming, overOrUnder, atMost } = languageRules[locale];
  return numberWordsIn(sentence.text, locale).flatMap((said): readonly TextIssue[] => {
    const times = multipleOf(said.text, locale);
    if (times === undefined || sentence.calls.some(({ name }) => name === 'multiple')) return [];
    const before = sentence.text.slice(0, said.index).toLowerCase();
    const whole = `${before}${said.text.toLowerCase()}`;
    const isSaid = (pattern: RegExp): boolean => pattern.test(before) || pattern.test(whole);
    const numbers = placedCalls(sentence).flatMap(({ call, mark }) => {
      const read = call.name === 'growth' ? growthNumber : numberOf;
      return reportsOfCall(dataset, call).map((report) => ({ report, value: read(report), mark }));
    });
    const named = yearsNamed(sentence.text, words).flatMap(([year]) =>
      numbers.flatMap(({ report: { indicator, place } }) => {
        const report = usedReport(dataset, indicator, year, 'outcome', place);
        return report ? [{ report, value: numberOf(report), mark: Infinity }] : [];
      }),
    );
    const all = [...numbers, ...named].filter(({ value }) => value !== undefined);
    // What falls by nearly a half is left with a little more than that.
    const [over, under] = becoming.test(whole) && times < 1 ? overOrUnder.toReversed() : overOrUnder;
    const own = all.filter(({ mark }) => mark < said.index).at(-1);
    const [least, most] = isSaid(over) ? [1, 1.4] : isSaid(under) ? [0.8, 1] : isSaid(atMost) ? [0.5, 1] : [0.9, 1.1];
    const isTold = all.some((a) =>
      all.some((b) => {
        if (a.report.id === b.report.id || !areComparable(a.report.unit, b.report.unit)) return false;
        // What becomes twice as much was the half before; else the number ahead of the words is so many times the other.
        const isInOrder = becoming.test(whole)
          ? a.report.period.lastDay >= b.report.period.lastDay
          : own === undefined
            ? b.mark < Infinity
            : a === own;
        const share = (a.value ?? 0) / (b.value ?? 0) / times;
        return isInOrder && share >= least && share <= most;
      }),
    );
    if (isTold) return [];
    const found = `${quote(sentence, said)} states a quantity in words, and no two numbers of the sentence bear it out.`;
    return [{ index: said.index, found, expected: 'Correct the words or the numbers, or write <Multiple … />.' }];
  });
}
