import { usedReport, type Dataset } from '../../dataset.ts';
import type { Observation } from '../../observation.ts';
import type { ClaimWords } from '../languages/claim-words.ts';
import type { TextIssue } from '../prose-rules.ts';
import type { Part } from '../sentences.ts';
import { compareReports, numberOf, reportOfCall, reportsOfCall, sideOfPlan, type Sign } from './call-facts.ts';
import { quote, wordsIn, wordsSaid } from './words-said.ts';

/** Plans exceeded or missed, by the number that says so or by the records of the year that the whole sentence is about. */
export function checkPlans(dataset: Dataset, part: Part, whole: Part, words: ClaimWords): readonly TextIssue[] {
  const sides = part.calls.flatMap((call) => sideOfPlan(dataset, call) ?? []);
  // Beside a share of the plan "exceeded" is said of the plan; elsewhere the plan must be named.
  const [ofMet, ofMissed] =
    sides.length > 0
      ? [`${words.met}|${words.metPlan}`, `${words.missed}|${words.missedPlan}`]
      : [words.metPlan, words.missedPlan];
  const [met] = wordsSaid(part.text, ofMet, words);
  const [missed] = wordsIn(part.text, ofMissed);
  const said = met ?? missed;
  if (!said || (met && missed) || wordsSaid(whole.text, words.conditional, words).length > 0) return [];
  const known = sides.length > 0 ? sides : sidesOfYear(dataset, whole.calls, part.text);
  if (known.length === 0 || known.some((side) => (met ? side >= 0 : side < 0))) return [];
  const found = `${quote(part, said)} says that the plan was ${met ? 'reached' : 'missed'}, and its number says the opposite.`;
  return [
    { index: said.index, found, expected: 'Correct the word or the number, or let the records say it: <Verdict … />.' },
  ];
}

/** On which side of its plan the one year ended that the numbers speak of last. */
function sidesOfYear(dataset: Dataset, calls: Part['calls'], text: string): readonly Sign[] {
  const last = calls.flatMap((call) => reportsOfCall(dataset, call).at(-1) ?? []);
  const years = new Set(last.map(({ indicator, place, period }) => `${indicator} ${place} ${period.id}`));
  const [report] = last;
  if (!report || years.size !== 1 || report.period.kind !== 'year') return [];
  const named: readonly string[] = text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [];
  if (named.length > 0 && !named.includes(report.period.id)) return [];
  return sideOfReport(dataset, report);
}

/** On which side of its plan the result of a year is, by the target in the records or the source's own share of it. */
export function sideOfReport(dataset: Dataset, { indicator, place, period }: Observation): readonly Sign[] {
  if (dataset.indicators.get(indicator)?.direction === 'less') return [];
  const [outcome, target] = (['outcome', 'target'] as const).map((role) =>
    usedReport(dataset, indicator, period.id, role, place),
  );
  const side = compareReports(dataset, target, outcome);
  if (side !== undefined) return [side];
  return outcome?.shareOfPlan === undefined ? [] : [Number(outcome.shareOfPlan) < 100 ? -1 : 1];
}

/** "Below capacity": a load in percent of what was built, against the whole of it. */
export function checkCapacity(dataset: Dataset, part: Part, words: ClaimWords): readonly TextIssue[] {
  const loads = part.calls.flatMap((call) => {
    const report = call.name === 'value' && reportOfCall(dataset, call);
    return report && report.indicator.includes('utilisation') ? [(numberOf(report) ?? 100) - 100] : [];
  });
  if (loads.length === 0) return [];
  const [[over], [under]] = [
    wordsSaid(part.text, words.overCapacity, words),
    wordsSaid(part.text, words.underCapacity, words),
  ];
  const said = over ?? under;
  const isSo = (load: number): boolean => load === 0 || load > 0 === (over !== undefined);
  if (!said || (over && under) || loads.some(isSo)) return [];
  const found = `${quote(part, said)} says the opposite of its number, which is ${over ? 'less' : 'more'} than all of the capacity.`;
  return [{ index: said.index, found, expected: 'Correct the word, or the period of the number.' }];
}
