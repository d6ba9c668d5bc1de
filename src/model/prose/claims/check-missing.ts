import { usedReport, type Dataset } from '../../dataset.ts';
import { excerpt } from '../excerpt.ts';
import type { ClaimWords } from '../languages/claim-words.ts';
import type { TextIssue } from '../prose-rules.ts';
import type { Part, Passage } from '../sentences.ts';
import { reportsOfCall } from './call-facts.ts';
import { subjectOf } from './check-histories.ts';
import { yearsNamed } from './check-roles.ts';
import { wordsIn, wordsSaid, type Said } from './words-said.ts';

/** "No full-year figure for 2017": stale as soon as a record has one. Only where the passage speaks of a single indicator. */
export function checkMissing(
  dataset: Dataset,
  sentence: Part,
  passage: Passage,
  words: ClaimWords,
): readonly TextIssue[] {
  const empty = yearsCalledEmpty(sentence.text, words);
  if (empty.length === 0) return [];
  const indicators = new Set(
    passage.calls.flatMap((call) => reportsOfCall(dataset, call).map(({ indicator }) => indicator)),
  );
  const own = subjectOf(dataset, { ...sentence, calls: [] }, words, true);
  const [indicator = own?.indicator] = indicators;
  if (indicator === undefined || indicators.size > 1) return [];
  const role = wordsIn(sentence.text, words.plans).length > 0 ? 'target' : 'outcome';
  return empty.flatMap(({ year, said }) => {
    const report = usedReport(dataset, indicator, year, role, own?.place);
    if (!report) return [];
    const found = `"${excerpt(sentence.text, said.index, said.text.length)}" says that nothing is known of ${year}, and there is a figure now: ${report.id}.`;
    const expected = `Take ${year} out, or write <Missing indicator="${indicator}" … />, which says only what is missing.`;
    return [{ index: said.index, found, expected }];
  });
}

/** The years of which a sentence says that nothing is known of them, or that a drawing leaves them out. */
export function yearsCalledEmpty(
  text: string,
  words: ClaimWords,
): readonly { readonly year: string; readonly said: Said }[] {
  const [empty] = wordsSaid(text, words.empty, words);
  const [unknown] = wordsIn(text, words.unknown);
  const [notYet] = wordsIn(text, words.notYet).filter(({ index, text: { length } }) =>
    /^(?:[\s\uFFFC]*(?:[.,;:]|$)| ở đây)/u.test(text.slice(index + length)),
  );
  const [said] = unknown ? [unknown] : empty ? [empty] : notYet ? [notYet] : wordsIn(text, words.nothing);
  if (!said) return [];
  const behind = text.slice(said.index).split('\uFFFC')[0] ?? '';
  const after =
    unknown?.text ??
    (empty
      ? text
      : notYet
        ? (text
            .slice(0, said.index)
            .split(/[\uFFFC;:]/)
            .at(-1) ?? '')
        : behind);
  return yearsNamed(after, words).map(([year]) => ({ year, said }));
}
