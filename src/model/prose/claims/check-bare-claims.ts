import { usedReport, type Dataset } from '../../dataset.ts';
import type { ClaimWords } from '../languages/claim-words.ts';
import type { TextIssue } from '../prose-rules.ts';
import type { Part } from '../sentences.ts';
import { directionsOf, type Sign } from './call-facts.ts';
import { sideOfReport } from './check-plans.ts';
import { yearsNamed } from './check-roles.ts';
import { quote, wordsSaid } from './words-said.ts';

/** "In 2023 exports fell", "exports met the plan in 2021": what is said of one measure and one year without a number. */
export function checkBareClaims(dataset: Dataset, part: Part, words: ClaimWords): readonly TextIssue[] {
  if (part.calls.some(({ name }) => name !== 'cite')) return [];
  const years = yearsNamed(part.text, words).map(([named]) => named);
  if (new Set(years).size !== 1) return [];
  const lower = part.text.toLowerCase();
  const measures = Object.entries(words.measures).filter(([, name]) => wordsSaid(lower, name, words).length > 0);
  const [[id, name] = []] = measures;
  if (measures.length !== 1 || id === undefined || name === undefined) return [];
  const isElsewhere = wordsSaid(lower, words.otherRange, words).some(
    ({ text }) => !words.planned.includes(text.trim()),
  );
  if (
    isElsewhere ||
    lower.includes('?') ||
    wordsSaid(lower, `${words.conditional}|${words.supposed}`, words).length > 0
  )
    return [];
  const report = usedReport(dataset, id, years[0] ?? '', 'outcome');
  if (!report) return [];
  const near = String.raw`(?<!(?:${words.ofMeasure}) )(?:${name})(?: (?:${words.adverbs}))* `;
  const wrong = (
    list: string,
    sides: readonly (Sign | undefined)[],
    sign: Sign,
    fact: string,
  ): readonly TextIssue[] => {
    // "Met the export plan", "met the plan for exports": what is measured stands within the claim or behind it.
    const ofPlan = list === words.up || list === words.down ? [] : wordsSaid(lower, list, words);
    const [said] = [
      ...wordsSaid(lower, `(?<=${near})(?:${list})`, words),
      ...ofPlan.filter(({ index }) => new RegExp(`^.{0,40}(?<!\\p{L})(?:${name})`, 'u').test(lower.slice(index))),
    ];
    if (!said || sides.length === 0 || sides.includes(undefined) || sides.includes(sign)) return [];
    const found = `${quote(part, said)} says the opposite of the records, in which ${fact}.`;
    return [
      { index: said.index, found, expected: 'Correct the word or the year, or bind the sentence to its number.' },
    ];
  };
  const moves = directionsOf(dataset, report);
  const plan = sideOfReport(dataset, report).map((side) => (side >= 0 ? 1 : -1));
  return [
    ...wrong(words.up, moves, 1, `it fell (${report.id})`),
    ...wrong(words.down, moves, -1, `it rose (${report.id})`),
    ...wrong(words.metPlan, plan, 1, `the plan was missed (${report.id})`),
    ...wrong(words.missedPlan, plan, -1, `the plan was reached (${report.id})`),
  ];
}
