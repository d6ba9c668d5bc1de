import { usedReport, type Dataset } from '../../dataset.ts';
import { excerpt } from '../excerpt.ts';
import type { ClaimWords } from '../languages/claim-words.ts';
import type { TextIssue } from '../prose-rules.ts';
import type { Part, Passage } from '../sentences.ts';
import { reportsOfCall } from './call-facts.ts';
import { wordsIn, wordsSaid } from './words-said.ts';

/** "No full-year figure for 2017": stale as soon as a record has one. Only where the passage speaks of a single indicator. */
export function checkMissing(
  dataset: Dataset,
  sentence: Part,
  passage: Passage,
  words: ClaimWords,
): readonly TextIssue[] {
  const [empty] = wordsSaid(sentence.text, words.empty, words);
  const [unknown] = wordsIn(sentence.text, words.unknown);
  const [said] = unknown ? [unknown] : empty ? [empty] : wordsIn(sentence.text, words.nothing);
  const indicators = new Set(
    passage.calls.flatMap((call) => reportsOfCall(dataset, call).map(({ indicator }) => indicator)),
  );
  const [indicator] = indicators;
  if (!said || indicator === undefined || indicators.size > 1) return [];
  const after = unknown?.text ?? (empty ? sentence.text : (sentence.text.slice(said.index).split('\uFFFC')[0] ?? ''));
  return Array.from(after.matchAll(/(?<![\d/–-])(?:19|20)\d\d(?![\d/–-])/gu)).flatMap(([year]) => {
    const report = usedReport(dataset, indicator, year, 'outcome');
    if (!report) return [];
    const found = `"${excerpt(sentence.text, said.index, said.text.length)}" says that nothing is known of ${year}, and there is a figure now: ${report.id}.`;
    const expected = `Take ${year} out, or write <Missing indicator="${indicator}" … />, which says only what is missing.`;
    return [{ index: said.index, found, expected }];
  });
}
