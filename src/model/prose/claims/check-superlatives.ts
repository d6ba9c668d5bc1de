import { usedReport, type Dataset } from '../../dataset.ts';
import type { FigureCall } from '../../text.ts';
import type { ClaimWords } from '../languages/claim-words.ts';
import type { TextIssue } from '../prose-rules.ts';
import type { Part } from '../sentences.ts';
import { yearsBeyond, isGrowth, reportOfCall, type YearRange } from './call-facts.ts';
import { spanNamed } from './check-bare-claims.ts';
import { subjectOf } from './check-histories.ts';
import { quote, wordsIn, wordsSaid } from './words-said.ts';

/** "The highest", "a record", "for the first time", "the highest since 2019": the number against the years of its series. */
export function checkSuperlatives(dataset: Dataset, sentence: Part, words: ClaimWords): readonly TextIssue[] {
  if (sentence.calls.some(({ name }) => ['highest', 'lowest', 'rank', 'count', 'verdict'].includes(name))) return [];
  const lists = (['highest', 'lowest', 'record', 'firstTime', 'fastest', 'slowest'] as const).map(
    (list) => words[list],
  );
  if (lists.every((list) => wordsSaid(sentence.text, list, words).length === 0)) return [];
  const [from, to] = spanNamed(sentence.text, words) ?? [];
  const rest =
    from === undefined ? sentence.text : sentence.text.replace(words.span, ({ length }) => ' '.repeat(length));
  if (wordsSaid(rest, words.otherRange, words).length > 0) return [];
  const within = { from, to, untilThen: to === Infinity };
  const claims: readonly [list: string, signs: readonly (1 | -1)[], range: YearRange, ofRates?: boolean][] = [
    [words.highest, [1], within],
    [words.lowest, [-1], within],
    [words.record, [1, -1], { untilThen: true }],
    [words.firstTime, [1, -1], { untilThen: true }],
    [words.fastest, [1], within, true],
    [words.slowest, [-1], within, true],
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
    const own = subject && usedReport(dataset, subject.indicator, String(subject.year), 'outcome', subject.place);
    const name = own && ofRates && !isGrowth(dataset, own) ? 'growth' : 'value';
    const calls = own ? [{ name, attributes: { report: own.id } }] : sentence.calls;
    const place = 2 + words.counts.findIndex((word) => word.test(said.text));
    const isUnbound = isBare && !own && list === words.record;
    const known = calls
      .filter((call) => (ofRates ? isOfRate(call) : call.name === 'value'))
      .flatMap((call) => {
        const all = signs.map((sign) => yearsBeyond(dataset, call, sign, range));
        return all.includes(undefined) ? [] : [all.includes(place - 1)];
      });
    if (isUnbound ? wordsIn(sentence.text, words.publishing).length > 0 : known.length === 0 || known.includes(true))
      return [];
    const found = `${quote(sentence, said)} is not borne out by the series of ${own ? `"${own.indicator}"` : 'its number'}.`;
    const expected =
      'Write <Highest indicator="…" /> or <Lowest indicator="…" />, which take the year and the value from the records, or take the claim out.';
    return [{ index: said.index, found, expected }];
  });
}
