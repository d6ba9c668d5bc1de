import { reportsOf, usedReport, type Dataset } from '../../dataset.ts';
import type { Observation } from '../../observation.ts';
import type { ClaimWords } from '../languages/claim-words.ts';
import type { TextIssue } from '../prose-rules.ts';
import type { Part } from '../sentences.ts';
import { compareReports, directionsOf, isGrowth, isOfRank, movesOf, type Sign } from './call-facts.ts';
import { sideOfReport } from './check-plans.ts';
import { yearsNamed } from './check-roles.ts';
import { blankPlaces, measuresNamed, placeNamed, type MeasureNamed } from './measures-named.ts';
import { quote, wordsIn, wordsSaid, type Said } from './words-said.ts';

/** What a chart is about: its one measure, in the years that it draws. */
export interface About {
  readonly indicator: string;
  readonly years: Years;
}

type Claim = readonly [list: string, sign: 1 | -1, ofPlan: boolean, opposite: string];
const claimsOf = (words: ClaimWords): readonly Claim[] => [
  [words.up, 1, false, 'it fell'],
  [words.down, -1, false, 'it rose'],
  [words.metPlan, 1, true, 'the plan was missed'],
  [words.missedPlan, -1, true, 'the plan was reached'],
];

/** "In 2023 exports fell", "from 2018 to 2024 productivity rose", "the plan for exports was met in 2021": what is said of a measure and of years without a number. */
export function checkBareClaims(
  dataset: Dataset,
  part: Part,
  sentence: Part,
  words: ClaimWords,
  about?: About,
): readonly TextIssue[] {
  const lower = part.text.toLowerCase();
  const claims = claimsOf(words).filter(([list]) => wordsIn(lower, list).length > 0);
  if (claims.length === 0 || part.calls.some(({ name }) => name !== 'cite') || lower.includes('?')) return [];
  // "Fell once since 2019": what is told of the years between is another claim.
  const isOfEach = wordsIn(sentence.text, `${words.times}|${words.never}|${words.always}`).length > 0;
  const years =
    (isOfEach ? undefined : spanNamed(part.text, words)) ??
    onlyYear(part.text, words) ??
    onlyYear(sentence.text, words) ??
    (/\d{4}/.test(sentence.text) ? undefined : about?.years);
  const rest = lower.replace(words.span, ({ length }) => ' '.repeat(length));
  const isElsewhere = wordsSaid(rest, words.otherRange, words).some(({ text }) => !words.planned.includes(text.trim()));
  if (!years || isElsewhere || wordsSaid(lower, `${words.conditional}|${words.supposed}`, words).length > 0) return [];
  const named = measuresNamed(dataset, part.text, words);
  const blank = blankPlaces(dataset, part.text, words).toLowerCase();
  // "Nghệ An’s goes up", below a chart of one measure.
  const [line] = about && named.length === 0 ? blank.matchAll(/@+(?:’s)?(?: line)?/g) : [];
  const measures = about && line ? [{ ...about, index: line.index, end: line.index + line[0].length }] : named;
  const place = measures.length > 0 ? placeNamed(dataset, part.text, words) : undefined;
  if (place === undefined) return [];
  return claims.flatMap(([list, sign, ofPlan, opposite]) => {
    const [said] = wordsSaid(lower, list, words);
    const [denied] = said ? [] : wordsIn(lower, list).filter(({ index }) => isDenied(lower.slice(0, index), words));
    const one = said ?? denied;
    if (!one) return [];
    return subjectsOf(one, ofPlan).flatMap((measure): readonly TextIssue[] => {
      const name = lower.slice(measure.index, measure.end);
      const facts = factsOf(dataset, { ...measure, place, isRate: words.rateName.test(name), ofPlan, years });
      const wrong: Sign = said ? (-sign as Sign) : sign;
      if (facts.signs.length === 0 || facts.signs.some((fact) => fact !== wrong)) return [];
      const fact = said ? opposite : opposite === 'it fell' || opposite === 'it rose' ? 'it did' : 'it was';
      const found = `${quote(part, one)} says the opposite of the records, in which ${fact} (${facts.id}).`;
      const expected = 'Correct the word or the year, or bind the sentence to its number.';
      return [{ index: one.index, found, expected }];
    });
  });

  /** What stands right ahead of a claim, with what is joined to it; of a plan, what is named anywhere near. */
  function subjectsOf({ index, text }: Said, ofPlan: boolean): readonly MeasureNamed[] {
    const ahead = measures.filter(({ end }) => end <= index);
    const last = ahead.at(-1);
    const inside = measures.find((one) => one.index >= index && one.index <= index + Math.max(text.length, 40));
    if (ofPlan && (!last || lower.slice(last.end, index).length > 40)) return inside ? [inside] : [];
    if (!last) return [];
    const between = blank.slice(last.end, index).replace(words.denied, ' ');
    const ofOther = new RegExp(String.raw`(?<!\p{L})(?:${words.ofMeasure})\s+$`, 'u').test(lower.slice(0, last.index));
    const isNear = new RegExp(String.raw`^(?:[\s,]|@|(?<!\p{L})(?:${words.adverbs})(?!\p{L}))*$`, 'u').test(between);
    if (ofPlan ? /[;:]/.test(between) : ofOther || !isNear) return [];
    const group = [last];
    for (const one of ahead.slice(0, -1).reverse()) {
      const joint = blank.slice(one.end, group[0]?.index);
      // "Imports machinery": part of a longer name that no indicator has.
      if (joint.trim() === '') return [];
      if (!new RegExp(`^(?:[\\s,]|${words.joints})*$`, 'u').test(joint)) break;
      group.unshift(one);
    }
    return group;
  }
}

/** What the records have of a measure in one year or from one to another, and where. */
function factsOf(
  dataset: Dataset,
  {
    indicator,
    place,
    isRate,
    ofPlan,
    years: [from, to],
  }: Omit<MeasureNamed, 'index' | 'end'> & {
    readonly place: string;
    readonly isRate: boolean;
    readonly ofPlan: boolean;
    readonly years: Years;
  },
): { readonly id: string; readonly signs: readonly (Sign | undefined)[] } {
  const known = reportsOf(dataset, indicator, place).filter(
    ({ role, period, used }) => used && role === 'outcome' && period.kind === 'year',
  );
  const last = to === Infinity ? (known.at(-1)?.period.year ?? 0) : to;
  const reportIn = (year: number): Observation | undefined =>
    usedReport(dataset, indicator, String(year), 'outcome', place);
  const [first, report] = [reportIn(from), reportIn(last)];
  const id = [...new Set([first?.id, report?.id])].filter((one) => one !== undefined).join(', ');
  if (!report || !first) return { id, signs: [] };
  const all = known.filter(({ period }) => period.year >= from && period.year <= last);
  if (ofPlan)
    return { id, signs: all.flatMap((one) => sideOfReport(dataset, one)).map((side) => (side >= 0 ? 1 : -1)) };
  if (from === last) return { id, signs: isRate ? [...movesOf(dataset, report)] : directionsOf(dataset, report) };
  const isOfRates = isGrowth(dataset, report) && !isRate && !isOfRank(dataset, report);
  return {
    id,
    signs: isOfRates ? all.flatMap((one) => directionsOf(dataset, one)) : [compareReports(dataset, first, report)],
  };
}

type Years = readonly [from: number, to: number];

/** "From 2018 to 2024", "since 2018". */
export function spanNamed(text: string, words: ClaimWords): Years | undefined {
  const [, start, to, from = start] = words.span.exec(text.toLowerCase()) ?? [];
  return from === undefined ? undefined : [Number(from), to === undefined ? Infinity : Number(to)];
}

function onlyYear(text: string, words: ClaimWords): Years | undefined {
  const years = new Set(yearsNamed(text, words).map(([year]) => Number(year)));
  const [year] = years;
  return year === undefined || years.size > 1 ? undefined : [year, year];
}

const isDenied = (before: string, words: ClaimWords): boolean => words.denied.test(before);
