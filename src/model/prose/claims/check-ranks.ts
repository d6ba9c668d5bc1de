import type { Dataset } from '../../dataset.ts';
import type { ClaimWords } from '../languages/claim-words.ts';
import type { TextIssue } from '../prose-rules.ts';
import type { Part } from '../sentences.ts';
import { reportOfCall } from './call-facts.ts';
import { quote, wordsIn, wordsSaid } from './words-said.ts';

/** "Leads the country", "more than any other province": a place among others, which only a rank, a list of places or whoever says so bears out. */
export function checkRanks(dataset: Dataset, sentence: Part, words: ClaimWords): readonly TextIssue[] {
  const [said] = wordsSaid(sentence.text, words.leads, words);
  const isAsked = sentence.text.includes('?');
  if (!said || isAsked || wordsIn(sentence.text, words.publishing).length > 0) return [];
  // The only province with a refinery is no claim of any measure.
  const ofMeasure = `${Object.values(words.measures).join('|')}|${words.planned}`;
  if (wordsIn(said.text, words.alone).length > 0 && wordsIn(sentence.text, ofMeasure).length === 0) return [];
  const ranks = sentence.calls.flatMap((call) => {
    const report = reportOfCall(dataset, call);
    const isRank = report !== undefined && dataset.indicators.get(report.indicator)?.measure === 'rank';
    return call.name === 'rank' ? [1] : isRank ? [Number(report.value)] : [];
  });
  if (ranks.includes(1)) return [];
  const found = `${quote(sentence, said)} ${ranks.length > 0 ? `stands beside the rank ${ranks.join(', ')}` : 'sets a place among others, and no number of the sentence does'}.`;
  const expected =
    'Write <Rank indicator="…" period="…" />, or the value of an indicator that is a rank, or say whose claim it is.';
  return [{ index: said.index, found, expected }];
}
