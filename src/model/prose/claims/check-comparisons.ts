import type { Dataset } from '../../dataset.ts';
import { areComparable } from '../../unit.ts';
import type { ClaimWords } from '../languages/claim-words.ts';
import type { TextIssue } from '../prose-rules.ts';
import { placedCalls, type Part } from '../sentences.ts';
import { growthNumber, numberOf, reportOfCall, signOf, type Sign } from './call-facts.ts';
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
