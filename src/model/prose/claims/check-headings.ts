import type { Locale } from '../../../i18n/locales.ts';
import type { Dataset } from '../../dataset.ts';
import type { FigureCall } from '../../text.ts';
import { claimWords } from '../languages/languages.ts';
import type { TextIssue } from '../prose-rules.ts';
import { directionOf, movesOf, reportOfCall, sideOfPlan, yearsOfCall, type Sign } from './call-facts.ts';
import { sideOfReport } from './check-plans.ts';
import { yearsNamed } from './check-roles.ts';
import { quote, wordsIn, wordsSaid, type Said } from './words-said.ts';

/** "The plan was met", "a fall": what a heading says, where every number below it says the opposite. */
export function checkHeading(
  dataset: Dataset,
  text: string,
  below: readonly FigureCall[],
  locale: Locale,
): readonly TextIssue[] {
  const words = claimWords[locale];
  if (text.includes('?') || wordsSaid(text, words.conditional, words).length > 0) return [];
  // A heading that names a year speaks of the numbers of that.
  const years = yearsNamed(text, words).map(([year]) => Number(year));
  const calls = below.filter(
    (call) => years.length === 0 || years.some((year) => yearsOfCall(dataset, call).has(year)),
  );
  const results = calls.flatMap((call) => {
    const report = reportOfCall(dataset, call);
    return report?.role === 'outcome' && call.name === 'value' ? [report] : [];
  });
  const sides = [
    ...calls.flatMap((call) => sideOfPlan(dataset, call) ?? []),
    ...results.flatMap((report) => (report.period.kind === 'year' ? sideOfReport(dataset, report) : [])),
  ].map((side): Sign => (side >= 0 ? 1 : -1));
  const moves = [
    ...calls.flatMap((call) => directionOf(dataset, call) ?? []),
    ...results.flatMap((report) => [...movesOf(dataset, report)]),
  ];
  return [
    ...opposite(
      wordsSaid(text, `${words.met}|${words.metPlan}`, words),
      wordsIn(text, `${words.missed}|${words.missedPlan}`),
      sides,
    ),
    ...opposite(wordsSaid(text, words.up, words), wordsSaid(text, words.down, words), moves),
  ];

  function opposite([up]: readonly Said[], [down]: readonly Said[], facts: readonly Sign[]): readonly TextIssue[] {
    const said = up ?? down;
    // "After the fall" tells of what came then.
    if (!said || new RegExp(`${words.besidePart}$`, 'iu').test(text.slice(0, said.index))) return [];
    if ((up && down) || facts.length === 0 || facts.some((fact) => fact === 0 || fact === (up ? 1 : -1))) return [];
    const found = `The heading says ${quote({ text, calls: [] }, said)}, and every number below it says the opposite.`;
    return [{ index: said.index, found, expected: 'Correct the heading, or the numbers below it.' }];
  }
}
