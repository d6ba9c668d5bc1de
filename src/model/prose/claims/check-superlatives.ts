import { usedReport, type Dataset } from '../../dataset.ts';
import type { FigureCall } from '../../text.ts';
import type { ClaimWords } from '../languages/claim-words.ts';
import type { TextIssue } from '../prose-rules.ts';
import type { Part } from '../sentences.ts';
import { isExtreme, isGrowth, reportOfCall, type YearRange } from './call-facts.ts';
import { subjectOf } from './check-histories.ts';
import { quote, wordsIn, wordsSaid } from './words-said.ts';

/** "The highest", "a record", "for the first time", "the highest since 2019": the number against the years of its series. */
export function checkSuperlatives(dataset: Dataset, sentence: Part, words: ClaimWords): readonly TextIssue[] {
  if (sentence.calls.some(({ name }) => ['highest', 'lowest', 'rank', 'count', 'verdict'].includes(name))) return [];
  const since = new RegExp(String.raw`(?<!\p{L})(?:${words.since})\s+(\d{4})(?!\d)`, 'iu').exec(sentence.text);
  const rest = since ? sentence.text.replace(since[0], ' '.repeat(since[0].length)) : sentence.text;
  if (wordsSaid(rest, words.otherRange, words).length > 0) return [];
  const from = since ? Number(since[1]) : undefined;
  const claims: readonly [list: string, signs: readonly (1 | -1)[], range: YearRange, ofRates?: boolean][] = [
    [words.highest, [1], { from, untilThen: from !== undefined }],
    [words.lowest, [-1], { from, untilThen: from !== undefined }],
    [words.record, [1, -1], { untilThen: true }],
    [words.firstTime, [1, -1], { untilThen: true }],
    [words.fastest, [1], { from, untilThen: from !== undefined }, true],
    [words.slowest, [-1], { from, untilThen: from !== undefined }, true],
  ];
  const isOfRate = (call: FigureCall): boolean => {
    const report = reportOfCall(dataset, call);
    return call.name === 'growth' || (report !== undefined && isGrowth(dataset, report));
  };
  return claims.flatMap(([list, signs, range, ofRates = false]) => {
    const [said] = wordsSaid(sentence.text, list, words);
    if (!said) return [];
    const isBare = sentence.calls.every(({ name }) => name === 'cite');
    const subject = isBare ? subjectOf(dataset, sentence, words) : undefined;
    const own = subject && usedReport(dataset, subject.indicator, String(subject.year), 'outcome');
    const calls = own ? [{ name: 'value', attributes: { report: own.id } }] : sentence.calls;
    const isUnbound = isBare && !own && list === words.record;
    const known = calls
      .filter((call) => (ofRates ? isOfRate(call) : call.name === 'value'))
      .flatMap((call) => {
        const all = signs.map((sign) => isExtreme(dataset, call, sign, range));
        return all.includes(undefined) ? [] : [all.includes(true)];
      });
    if (isUnbound ? wordsIn(sentence.text, words.publishing).length > 0 : known.length === 0 || known.includes(true))
      return [];
    const found = `${quote(sentence, said)} is not borne out by the series of ${own ? `"${own.indicator}"` : 'its number'}.`;
    const expected =
      'Write <Highest indicator="…" /> or <Lowest indicator="…" />, which take the year and the value from the records, or take the claim out.';
    return [{ index: said.index, found, expected }];
  });
}
