import { usedReport, type Dataset } from '../../dataset.ts';
import type { FigureCall } from '../../text.ts';
import type { ClaimWords } from '../languages/claim-words.ts';
import type { TextIssue } from '../prose-rules.ts';
import type { Part } from '../sentences.ts';
import { heightOf, isOfRank, reportOfCall } from './call-facts.ts';
import { subjectOf } from './check-histories.ts';
import { measuresNamed } from './measures-named.ts';
import { quote, wordsIn, wordsSaid } from './words-said.ts';

/** A place in an order, from 1, and how many there are in it. */
interface Standing {
  readonly place: number;
  readonly of: number;
}

/**
 * "Leads the country", "among the top ten", "last of the six": a place among others, which a rank, a list of places or whoever says so bears out; among
 * the provinces of a region the records do so too.
 */
export function checkRanks(dataset: Dataset, sentence: Part, words: ClaimWords): readonly TextIssue[] {
  const [said] = wordsSaid(sentence.text, words.leads, words);
  const isAsked = sentence.text.includes('?');
  if (!said || isAsked) return [];
  // The only province with a refinery is no claim of any measure.
  const isOfMeasure =
    measuresNamed(dataset, sentence.text, words).length > 0 || wordsIn(sentence.text, words.planned).length > 0;
  if (wordsIn(said.text, words.alone).length > 0 && !isOfMeasure) return [];
  const isInRegion = words.inRegion.test(said.text);
  const subject = isInRegion ? subjectOf(dataset, sentence, words, true) : undefined;
  const bare = subject && { indicator: subject.indicator, period: String(subject.year), place: subject.place };
  const calls = bare ? [{ name: 'rank', attributes: bare }] : sentence.calls;
  const standings = calls.flatMap((call) => standingOf(dataset, call) ?? []);
  const isTop = words.topOf.test(said.text);
  const count = words.tops.findIndex((word) => word.test(said.text));
  const isSo = ({ place, of }: Standing): boolean =>
    isTop
      ? place <= 3 + count
      : words.lastOf.test(said.text)
        ? place === of
        : place === 2 + words.counts.findIndex((word) => word.test(said.text));
  if (
    standings.some(isSo) ||
    (standings.length === 0 && (isInRegion || wordsIn(sentence.text, words.publishing).length > 0))
  )
    return [];
  const places = standings.map(({ place }) => place).join(', ');
  const found = `${quote(sentence, said)} ${standings.length > 0 ? `stands beside the rank ${places}` : 'sets a place among others, and no number of the sentence does'}.`;
  const expected =
    'Write <Rank indicator="…" period="…" />, or the value of an indicator that is a rank, or say whose claim it is.';
  return [{ index: said.index, found, expected }];
}

/** By a rank that was published, or among the places of its region of which as much is known. */
function standingOf(dataset: Dataset, call: FigureCall): Standing | undefined {
  const report = reportOfCall(dataset, call);
  if (!report) return undefined;
  if (isOfRank(dataset, report)) return { place: Number(report.value), of: Number(/\d+$/.exec(report.unit)?.[0]) };
  if (call.name !== 'rank') return undefined;
  const region = dataset.places.get(report.place)?.region;
  const sign = call.attributes['first'] === 'lowest' ? -1 : 1;
  const heights = [...dataset.places.values()].flatMap((place) => {
    const one = place.region === region && usedReport(dataset, report.indicator, report.period.id, 'outcome', place.id);
    return one ? [(heightOf(dataset, one) ?? 0) * sign] : [];
  });
  const own = (heightOf(dataset, report) ?? 0) * sign;
  return heights.length < 4 ? undefined : { place: 1 + heights.filter((one) => one > own).length, of: heights.length };
}
