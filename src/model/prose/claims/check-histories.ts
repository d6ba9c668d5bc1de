import { reportsOf, usedReport, type Dataset } from '../../dataset.ts';
import { homePlace } from '../../place.ts';
import type { ClaimWords } from '../languages/claim-words.ts';
import type { TextIssue } from '../prose-rules.ts';
import type { Part } from '../sentences.ts';
import { compareReports, directionsOf, namesOtherPlace, reportOfCall, yearsOfCall, type Sign } from './call-facts.ts';
import { sideOfReport } from './check-plans.ts';
import { yearsNamed } from './check-roles.ts';
import { quote, wordsIn, wordsSaid, type Said } from './words-said.ts';

/** What is measured and where, and the last year that is spoken of: by the last number, or by its name. */
export interface Subject {
  readonly indicator: string;
  readonly place: string;
  readonly year: number;
}

export function subjectOf(
  dataset: Dataset,
  { text, calls }: Part,
  words: ClaimWords,
  isOfPlan = false,
): Subject | undefined {
  const report = calls.flatMap((call) => reportOfCall(dataset, call) ?? []).at(-1);
  if (report) {
    const { indicator, place, period, role } = report;
    return period.kind === 'year' && role === 'outcome' ? { indicator, place, year: period.year } : undefined;
  }
  // What is said of a plan for exports, or of their growth, is not said of them.
  const ofOther = isOfPlan ? '' : `(?<!(?:${words.ofMeasure}) )`;
  const named = Object.keys(words.measures).filter(
    (id) => wordsIn(text, `${ofOther}(?:${words.measures[id]})`).length > 0,
  );
  const [indicator] = named;
  if (indicator === undefined || named.length > 1 || !dataset.series.has(indicator)) return undefined;
  const known = reportsOf(dataset, indicator).filter(
    ({ role, period }) => role === 'outcome' && period.kind === 'year',
  );
  const year = Number(yearsNamed(text, words).at(-1)?.[0] ?? known.at(-1)?.period.year);
  return { indicator, place: homePlace, year };
}

/**
 * "For the third year running", "every year since 2019", "never missed its plan", "the only year in which it fell": each of those years of which something
 * is known, with or without a number in the sentence.
 */
export function checkHistories(dataset: Dataset, sentence: Part, words: ClaimWords): readonly TextIssue[] {
  const { text } = sentence;
  const span = spanOf(text, words);
  if (!span || text.includes('?') || wordsSaid(text, words.conditional, words).length > 0) return [];
  const rest = span.never ? text.slice(span.said.index + span.said.text.length) : text;
  const find = span.never ? wordsIn : (within: string, list: string) => wordsSaid(within, list, words);
  const isNamed = (['metPlan', 'missedPlan'] as const).some((list) => wordsIn(text, words[list]).length > 0);
  // "The plan was never missed": the plan stands ahead of what is said of it.
  const ofPlan = isNamed ? [words.metPlan, words.missedPlan] : [words.met, words.missed];
  const isOfPlan =
    isNamed ||
    (span.never === true &&
      wordsIn(text, words.planned).length > 0 &&
      ofPlan.some((list) => wordsIn(rest, list).length > 0));
  const subject = subjectOf(dataset, sentence, words, isOfPlan);
  if (!subject) return [];
  const [[up], [down]] = (isOfPlan ? ofPlan : [words.up, words.down]).map((list) => find(rest, list)) as [
    Said[],
    Said[],
  ];
  const first = up && down && span.never ? (up.index < down.index ? up : down) : up && down ? undefined : (up ?? down);
  if (!first) return [];
  const sign = (first === up) === !span.never ? 1 : -1;
  const signsIn = (year: number): readonly Sign[] => {
    const report = usedReport(dataset, subject.indicator, String(year), 'outcome', subject.place);
    if (!report) return [];
    const signs = isOfPlan
      ? sideOfReport(dataset, report).map((side): Sign => (side >= 0 ? 1 : -1))
      : directionsOf(dataset, report);
    return signs.flatMap((one) => (one ? [one] : []));
  };
  const years = reportsOf(dataset, subject.indicator, subject.place).map(({ period }) => period.year);
  const last = span.last ?? (span.only ? Infinity : subject.year);
  const within = [...new Set(years)].filter(
    (year) => year <= last && year >= (span.from?.(last, isOfPlan) ?? -Infinity),
  );
  const against = within.find((year) => {
    const signs = signsIn(year);
    if (span.only) return year !== subject.year && signs.length > 0 && signs.every((one) => one === sign);
    return signs.length > 0 && !signs.includes(sign);
  });
  const isKnown = within.some((year) => signsIn(year).length > 0);
  if (isKnown && against === undefined) return [];
  const was = sign === (span.only ? 1 : -1) ? ['it rose', 'the plan was reached'] : ['it fell', 'the plan was missed'];
  const found = `${quote(sentence, span.said)} is not borne out by the records: ${isKnown ? `in ${against} ${was[isOfPlan ? 1 : 0]}` : 'they know of none of these years'}.`;
  return [{ index: span.said.index, found, expected: 'Correct the years or the word, or take the claim out.' }];
}

interface Span {
  readonly said: Said;
  readonly never?: boolean;
  readonly only?: boolean;
  readonly from?: (last: number, isOfPlan: boolean) => number;
  readonly last?: number | undefined;
}

/** The years that a claim is made of. */
function spanOf(text: string, words: ClaimWords): Span | undefined {
  const [running] = wordsSaid(text, words.running, words);
  if (running && new RegExp(`${words.besidePart}$`, 'iu').test(text.slice(0, running.index))) return undefined;
  if (running) {
    const length = 2 + words.counts.findIndex((word) => word.test(running.text));
    return { said: running, from: (last) => last - length + 1 };
  }
  const found = (list: string): RegExpExecArray | null =>
    new RegExp(String.raw`(?<!\p{L})(?:${list})(?!\p{L})`, 'iu').exec(text);
  const [never] = wordsIn(text, words.never);
  const every = never ? null : found(words.everyYearSince);
  const since = every ?? found(String.raw`(?:${words.since})\s+\d{4}(?!\d)`);
  const [start, end] = (since?.[0].match(/\d{4}/g) ?? []).map(Number);
  const from =
    start === undefined ? {} : { from: (_: number, isOfPlan: boolean) => (isOfPlan && !every ? start : start + 1) };
  if (every) return { said: { index: every.index, text: every[0] }, ...from, last: end };
  for (const [list, kind] of [
    [words.never, 'never'],
    [words.onlyYear, 'only'],
    [words.always, 'always'],
  ] as const) {
    const [said] = kind === 'never' ? wordsIn(text, list) : wordsSaid(text, list, words);
    if (said) return { said, ...from, [kind]: true };
  }
  return undefined;
}

/** "A trade surplus", "bought more than it sold": exports and imports of the years that are named, or of all years. */
export function checkBalance(dataset: Dataset, part: Part, words: ClaimWords): readonly TextIssue[] {
  const [[up], [down]] = [wordsSaid(part.text, words.surplus, words), wordsSaid(part.text, words.deficit, words)];
  const said = up ?? down;
  if (!said || (up && down) || part.text.includes('?') || wordsIn(part.text, words.country).length > 0) return [];
  if (namesOtherPlace(dataset, part.text) || !['exports', 'imports'].every((id) => dataset.series.has(id))) return [];
  const named = yearsNamed(part.text, words).map(([year]) => Number(year));
  const called = part.calls.flatMap((call) => [...yearsOfCall(dataset, call)]);
  const all = reportsOf(dataset, 'imports').map(({ period }) => period.year);
  const years = named.length > 0 ? named : called.length > 0 ? called : all;
  const signs = [...new Set(years)].flatMap((year) => {
    const [bought, sold] = ['imports', 'exports'].map((id) => usedReport(dataset, id, String(year), 'outcome'));
    return compareReports(bought, sold) ?? [];
  });
  const sign = up ? 1 : -1;
  const isSure = signs.length > 0 || part.calls.some(({ name }) => name === 'balance');
  if (isSure && (years === all ? signs.every((one) => one === sign) : signs.length === 0 || signs.includes(sign)))
    return [];
  const fact = signs.length === 0 ? 'have not both exports and imports of that time' : `say the opposite`;
  return [
    {
      index: said.index,
      found: `${quote(part, said)} is not borne out: the records ${fact}.`,
      expected:
        'Correct the word or the year, or let the records say it: <Balance indicator="exports" minus="imports" period="…" />.',
    },
  ];
}
