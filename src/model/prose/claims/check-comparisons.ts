import { usedReport, type Dataset } from '../../dataset.ts';
import type { Observation } from '../../observation.ts';
import { areComparable } from '../../unit.ts';
import type { ClaimWords } from '../languages/claim-words.ts';
import type { TextIssue } from '../prose-rules.ts';
import { placedCalls, type Part } from '../sentences.ts';
import { growthNumber, heightOf, isGrowth, reportOfCall, signOf, type Sign } from './call-facts.ts';
import { yearsNamed } from './check-roles.ts';
import { blankPlaces, measuresNamed, placeNamed } from './measures-named.ts';
import { quote, wordsSaid, type Said } from './words-said.ts';

/** "A was higher than B", "more was sold in 2021, A, than in 2020, B": two numbers of a sentence, set against each other in this order. */
export function checkComparisons(dataset: Dataset, sentence: Part, words: ClaimWords): readonly TextIssue[] {
  const [first, second, third] = placedCalls(sentence).filter(({ call }) => call.name !== 'cite');
  if (!first || !second || third || first.call.name !== second.call.name) return [];
  const [a, b] = [reportOfCall(dataset, first.call), reportOfCall(dataset, second.call)];
  const height = (report: Observation): number | undefined => heightOf(dataset, report);
  const read = { value: height, growth: growthNumber }[first.call.name];
  const [one, other] = [a && read?.(a), b && read?.(b)];
  const isOfRates = first.call.name === 'growth';
  if (!a || !b || one === undefined || other === undefined || !(isOfRates || areComparable(a.unit, b.unit))) return [];
  const ends = new RegExp(String.raw`[;:.–—]|(?<!\p{L})(?:${words.newThought})(?!\p{L})`, 'iu');
  const [before, between] = [sentence.text.slice(0, first.mark), sentence.text.slice(first.mark + 1, second.mark)];
  if (ends.test(between)) return [];
  const said =
    setAs(between, words.moreThan, words.lessThan, words) ??
    (a.indicator === b.indicator ? setAs(between, words.passed, words.fellShort, words) : undefined);
  const isAhead = !said && !ends.test(before) && wordsSaid(between, words.than, words).length > 0;
  const claim = said ?? (isAhead ? setAs(before, words.more, words.less, words) : undefined);
  const sign = signOf(one - other);
  if (!claim || sign === 0 || sign === claim.sign) return [];
  const index = claim.index + (said ? first.mark + 1 : 0);
  const found = `${quote(sentence, { ...claim, index })} says the opposite of its numbers: the first is ${sign > 0 ? 'more' : 'less'} than the second.`;
  return [{ index, found, expected: 'Correct the word, or one of the numbers or its period.' }];
}

/** The one of two lists that a text has a word of. */
function setAs(text: string, more: string, less: string, words: ClaimWords): (Said & { sign: Sign }) | undefined {
  const [[up], [down]] = [wordsSaid(text, more, words), wordsSaid(text, less, words)];
  if (up && down) return undefined;
  return up ? { ...up, sign: 1 } : down ? { ...down, sign: -1 } : undefined;
}

/** "Less than in 2021", "faster than Nghệ An", "above the level of a year before": the number ahead of it, or what is named there, against the record of that. */
export function checkOtherYears(dataset: Dataset, part: Part, words: ClaimWords): readonly TextIssue[] {
  const said = setAs(blankPlaces(dataset, part.text, words), words.moreThanThen, words.lessThanThen, words);
  if (!said) return [];
  const before = part.text.slice(0, said.index);
  const last = placedCalls(part).findLast(({ call, mark }) => call.name !== 'cite' && mark < said.index);
  const [measure, other] = measuresNamed(dataset, before, words);
  const [year, second] = new Set(yearsNamed(before, words).map(([one]) => one));
  const isOne = other === undefined && second === undefined && !before.includes('_');
  const named = placeNamed(dataset, before, words);
  const report = last
    ? reportOfCall(dataset, last.call)
    : measure && isOne && named !== undefined
      ? usedReport(dataset, measure.indicator, year ?? '', 'outcome', named)
      : undefined;
  const between = before.slice(last ? last.mark + 1 : (measure?.end ?? 0));
  const isBroken = new RegExp(String.raw`[;:–—]|(?<!\p{L})(?:${words.newThought})(?!\p{L})`, 'iu').test(between);
  if (!report || report.role !== 'outcome' || isBroken || between.length > 60) return [];
  const than = part.text.slice(said.index, said.index + said.text.length);
  const ofPlace = words.ofPlaceThen.test(said.text);
  const place = ofPlace ? placeNamed(dataset, than, words) : report.place;
  const then = ofPlace ? String(report.period.year) : (/\d{4}/.exec(than)?.[0] ?? String(report.period.year - 1));
  const period = report.period.id.replace(String(report.period.year), then);
  const isOfGrowth = last?.call.name === 'growth' || (words.ofRates.test(said.text) && !isGrowth(dataset, report));
  // What the country counts in its own way may be set against the province's count by its growth alone.
  const compared =
    usedReport(dataset, report.indicator, period, 'outcome', place) ??
    (isOfGrowth && measure ? usedReport(dataset, measure.indicator, period, 'outcome', place) : undefined);
  const read = (one: Observation): number | undefined => (isOfGrowth ? growthNumber(one) : heightOf(dataset, one));
  if (last !== undefined && !isOfGrowth && last.call.name !== 'value') return [];
  const [own, theirs] = [read(report), compared && read(compared)];
  if (!compared || own === undefined || theirs === undefined || !areComparable(report.unit, compared.unit)) return [];
  const sign = signOf(own - theirs);
  if (sign === 0 || sign === said.sign || compared.id === report.id) return [];
  const found = `${quote(part, said)} says the opposite of the records: ${report.id} is ${sign > 0 ? 'more' : 'less'} than ${compared.id}.`;
  return [{ index: said.index, found, expected: 'Correct the word, the number or the year.' }];
}
