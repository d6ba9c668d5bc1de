import { usedReport, type Dataset } from '../../dataset.ts';
import { areComparable } from '../../unit.ts';
import type { ClaimWords } from '../languages/claim-words.ts';
import type { TextIssue } from '../prose-rules.ts';
import { placedCalls, type Part } from '../sentences.ts';
import { growthNumber, isGrowth, numberOf, reportOfCall, signOf, type Sign } from './call-facts.ts';
import { yearsNamed } from './check-roles.ts';
import { quote, wordsSaid, type Said } from './words-said.ts';

/** "A was higher than B", "more was sold in 2021, A, than in 2020, B": two numbers of a sentence, set against each other in this order. */
export function checkComparisons(dataset: Dataset, sentence: Part, words: ClaimWords): readonly TextIssue[] {
  const [first, second, third] = placedCalls(sentence).filter(({ call }) => call.name !== 'cite');
  if (!first || !second || third || first.call.name !== second.call.name) return [];
  const [a, b] = [reportOfCall(dataset, first.call), reportOfCall(dataset, second.call)];
  const read = { value: numberOf, growth: growthNumber }[first.call.name];
  const [one, other] = [a && read?.(a), b && read?.(b)];
  if (!a || !b || one === undefined || other === undefined || !areComparable(a.unit, b.unit)) return [];
  const ends = new RegExp(String.raw`[;:.–—]|(?<!\p{L})(?:${words.newThought})(?!\p{L})`, 'iu');
  const [before, between] = [sentence.text.slice(0, first.mark), sentence.text.slice(first.mark + 1, second.mark)];
  if (ends.test(between)) return [];
  const isResult = a.role === 'outcome' && b.role === 'target';
  const said =
    setAs(between, words.moreThan, words.lessThan, words) ??
    (isResult ? setAs(between, words.passed, words.fellShort, words) : undefined);
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

/** "Less than in 2021", "above the level of a year before": the number ahead of it, or what is named ahead of it, against the record of that year. */
export function checkOtherYears(dataset: Dataset, part: Part, words: ClaimWords): readonly TextIssue[] {
  const said = setAs(part.text, words.moreThanThen, words.lessThanThen, words);
  if (!said) return [];
  const before = part.text.slice(0, said.index);
  const placed = placedCalls(part).filter(({ call, mark }) => call.name !== 'cite' && mark < said.index);
  const last = placed.at(-1);
  const ofRates = words.ofRates.test(said.text);
  const named = Object.entries(words.measures).flatMap(([id, name]) =>
    wordsSaid(before, name, words).map(({ index, text }) => ({ id, end: index + text.length })),
  );
  const [measure, other] = named;
  const [year, second] = new Set(yearsNamed(before, words).map(([one]) => one));
  const report = last
    ? reportOfCall(dataset, last.call)
    : other === undefined && second === undefined && measure && !before.includes('_')
      ? usedReport(dataset, measure.id, year ?? '', 'outcome')
      : undefined;
  const subject = last ? last.mark + 1 : (measure?.end ?? 0);
  const isLinked = new RegExp(String.raw`^(?:[\s,\d]|(?<!\p{L})(?:${words.linking})(?!\p{L}))*$`, 'iu');
  if (!report || report.role === 'target' || !isLinked.test(before.slice(subject))) return [];
  if (dataset.indicators.get(report.indicator)?.measure === 'rank') return [];
  const then = /\d{4}/.exec(said.text)?.[0] ?? String(report.period.year - 1);
  const compared = usedReport(
    dataset,
    report.indicator,
    report.period.id.replace(String(report.period.year), then),
    'outcome',
    report.place,
  );
  const read =
    last?.call.name === 'growth' || (ofRates && !isGrowth(dataset, report))
      ? growthNumber
      : last === undefined || last.call.name === 'value'
        ? numberOf
        : () => undefined;
  const [own, theirs] = [read(report), compared && read(compared)];
  if (!compared || own === undefined || theirs === undefined || !areComparable(report.unit, compared.unit)) return [];
  const sign = signOf(own - theirs);
  if (sign === 0 || sign === said.sign || compared.id === report.id) return [];
  const found = `${quote(part, said)} says the opposite of the records: ${report.id} is ${sign > 0 ? 'more' : 'less'} than ${compared.id}.`;
  return [{ index: said.index, found, expected: 'Correct the word, the number or the year.' }];
}
