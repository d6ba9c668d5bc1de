import { reportsOf, usedReport, type Dataset } from '../../dataset.ts';
import { homePlace } from '../../place.ts';
import type { ClaimWords } from '../languages/claim-words.ts';
import type { TextIssue } from '../prose-rules.ts';
import type { Part } from '../sentences.ts';
import {
  compareReports,
  directionsOf,
  heightOf,
  namesOtherPlace,
  reportOfCall,
  yearsOfCall,
  type Sign,
} from './call-facts.ts';
import { sideOfReport } from './check-plans.ts';
import { spanNamed } from './check-bare-claims.ts';
import { yearsNamed } from './check-roles.ts';
import { measuresNamed, placeNamed } from './measures-named.ts';
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
  const ofOther = new RegExp(String.raw`(?<!\p{L})(?:${words.ofMeasure})\s+$`, 'iu');
  const named = measuresNamed(dataset, text, words).filter(
    ({ index }) => isOfPlan || !ofOther.test(text.slice(0, index)),
  );
  const place = placeNamed(dataset, text, words);
  const [indicator, other] = new Set(named.map((one) => one.indicator));
  if (indicator === undefined || other !== undefined || place === undefined || !dataset.series.has(indicator))
    return undefined;
  const known = reportsOf(dataset, indicator, place).filter(
    ({ role, period }) => role === 'outcome' && period.kind === 'year',
  );
  const year = Number(yearsNamed(text, words).at(-1)?.[0] ?? known.at(-1)?.period.year);
  return { indicator, place, year };
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
  const last = span.last ?? (span.only && !span.first ? Infinity : subject.year);
  const within = [...new Set(years)].filter(
    (year) => year <= last && year >= (span.from?.(last, isOfPlan) ?? -Infinity),
  );
  const against = within.find((year) => {
    const signs = signsIn(year);
    if (span.only) return year !== subject.year && signs.length > 0 && signs.every((one) => one === sign);
    return signs.length > 0 && !signs.includes(sign);
  });
  if (span.times !== undefined) {
    const held = within.filter((year) => signsIn(year).includes(sign)).length;
    const first = span.from?.(last, isOfPlan) ?? last;
    const open = Math.min(last, subject.year) - first + 1 - within.filter((year) => signsIn(year).length > 0).length;
    if (span.times >= held && span.times <= held + open) return [];
    const found = `${quote(sentence, span.said)} is not borne out by the records: they count ${held}.`;
    return [{ index: span.said.index, found, expected: 'Correct the years or the word, or take the claim out.' }];
  }
  const isKnown = within.some((year) => signsIn(year).length > 0);
  if (isKnown && against === undefined) return [];
  const was = sign === (span.only ? 1 : -1) ? ['it rose', 'the plan was reached'] : ['it fell', 'the plan was missed'];
  const found = `${quote(sentence, span.said)} is not borne out by the records: ${isKnown ? `in ${against} ${was[isOfPlan ? 1 : 0]}` : 'they know of none of these years'}.`;
  return [{ index: span.said.index, found, expected: 'Correct the years or the word, or take the claim out.' }];
}

interface Span {
  readonly said: Said;
  readonly never?: boolean;
  /** No other of these years; of a first time, none before. */
  readonly only?: boolean;
  readonly first?: boolean;
  readonly times?: number;
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
  const [start, end = Infinity] = spanNamed(text, words) ?? [];
  const from =
    start === undefined ? {} : { from: (_: number, isOfPlan: boolean) => (isOfPlan && !every ? start : start + 1) };
  const last = end === Infinity ? undefined : end;
  const [times] = start === undefined || never || every ? [] : wordsSaid(text, words.times, words);
  if (times) return { said: times, ...from, last, times: 2 + words.counts.findIndex((word) => word.test(times.text)) };
  if (every) return { said: { index: every.index, text: every[0] }, ...from, last };
  for (const [list, kind] of [
    [words.never, 'never'],
    [words.onlyYear, 'only'],
    [words.firstTime, 'first'],
    [words.always, 'always'],
  ] as const) {
    const [said] = kind === 'never' ? wordsIn(text, list) : wordsSaid(text, list, words);
    if (said) return { said, ...from, last, [kind]: true, only: kind === 'only' || kind === 'first' };
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
    return compareReports(dataset, bought, sold) ?? [];
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

/** "The deficit narrowed": two balances of the sentence, or those of the years that it names, by their size. */
export function checkBalanceMoves(dataset: Dataset, part: Part, words: ClaimWords): readonly TextIssue[] {
  const [[up], [down]] = [wordsSaid(part.text, words.up, words), wordsSaid(part.text, words.down, words)];
  const said = up ?? down;
  const called = part.calls.filter(({ name }) => name !== 'cite');
  const isOfBalance =
    called.length > 0 ? called.every(({ name }) => name === 'balance') : wordsIn(part.text, words.balance).length > 0;
  if (!said || (up && down) || !isOfBalance || placeNamed(dataset, part.text, words) !== homePlace) return [];
  const named = yearsNamed(part.text, words).map(([year]) => Number(year));
  const [first, last = first] = spanNamed(part.text, words) ?? [...new Set(named)].sort();
  const periods =
    called.length > 0
      ? called.map(({ attributes }) => attributes['period'] ?? '').sort()
      : first === undefined
        ? []
        : [String(last === first ? first - 1 : first), String(last)];
  const [before, after, third] = periods.map((period) => {
    const [sold, bought] = ['exports', 'imports'].map((id) => usedReport(dataset, id, period, 'outcome'));
    return sold && bought && compareReports(dataset, bought, sold) !== undefined
      ? Math.abs((heightOf(dataset, sold) ?? 0) - (heightOf(dataset, bought) ?? 0))
      : undefined;
  });
  if (before === undefined || after === undefined || third !== undefined || after > before === (up !== undefined))
    return [];
  const found = `${quote(part, said)} says the opposite of the records: the gap between exports and imports ${after > before ? 'widened' : 'narrowed'}.`;
  return [{ index: said.index, found, expected: 'Correct the word or the years.' }];
}
