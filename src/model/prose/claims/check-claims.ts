import type { Locale } from '../../../i18n/locales.ts';
import type { Dataset } from '../../dataset.ts';
import type { Observation } from '../../observation.ts';
import { excerpt } from '../excerpt.ts';
import { clausesOf, placedCalls, sentencesOf, type Part, type Passage } from '../sentences.ts';
import type { TextIssue } from '../prose-rules.ts';
import { compareReports, directionOf, isOfRank, movesOf, reportOfCall, signOf, type Sign } from './call-facts.ts';
import type { ClaimWords } from '../languages/claim-words.ts';
import { claimWords } from '../languages/languages.ts';
import { checkBareClaims, type About } from './check-bare-claims.ts';
import { checkComparisons, checkOtherYears } from './check-comparisons.ts';
import { checkBalance, checkBalanceMoves, checkHistories } from './check-histories.ts';
import { checkMissing } from './check-missing.ts';
import { checkMultiples } from './check-multiples.ts';
import { checkDerived, checkParts } from './check-parts.ts';
import { checkCapacity, checkPlans } from './check-plans.ts';
import { checkQualifiers } from './check-qualifiers.ts';
import { checkSubjects, checkTargets } from './check-roles.ts';
import { checkProjectsTold } from './check-projects-told.ts';
import { checkRanks } from './check-ranks.ts';
import { checkSuperlatives } from './check-superlatives.ts';
import { mayClaim, quote, wordsSaid, type Said } from './words-said.ts';

/** What a passage claims of its numbers in words, where the records say otherwise. */
export function checkClaims(
  dataset: Dataset,
  passage: Passage,
  locale: Locale,
  mustSayTargets = true,
  about?: About,
): readonly TextIssue[] {
  const words = claimWords[locale];
  const isBare = passage.calls.length === 0;
  return sentencesOf(passage).flatMap((sentence) => {
    const within = (part: Part, issues: readonly TextIssue[]): readonly TextIssue[] =>
      issues.map((issue) => ({ ...issue, index: issue.index + part.index }));
    const clauses = isBare ? [] : clausesOf(sentence, `${words.clauses}|${words.than}`);
    const parts = clausesOf(sentence, words.clauses, ';:');
    const found = [
      ...(mayClaim(sentence.text, words)
        ? [
            ...parts.flatMap((part) =>
              within(part, [
                ...checkProjectsTold(dataset, part, words),
                ...checkBareClaims(dataset, part, sentence, words, about),
                ...checkOtherYears(dataset, part, words),
                ...checkBalance(dataset, part, words),
                ...checkBalanceMoves(dataset, part, words),
              ]),
            ),
            ...clausesOf(sentence, '(?!)', ';').flatMap((part) =>
              within(part, [
                ...checkSuperlatives(dataset, part, words),
                ...checkHistories(dataset, part, words),
                ...checkRanks(dataset, part, words),
              ]),
            ),
            ...checkMissing(dataset, sentence, passage, words),
          ]
        : []),
      ...checkMultiples(dataset, sentence, words, locale),
      ...(isBare
        ? []
        : [
            ...clauses.flatMap((part) => within(part, directions(dataset, part, words))),
            ...parts.flatMap((part) =>
              within(part, [
                ...moves(dataset, part, words),
                ...checkPlans(dataset, part, sentence, words),
                ...checkCapacity(dataset, part, words),
                ...checkParts(dataset, part, words, locale),
              ]),
            ),
            ...clausesOf(sentence, '(?!)', ';').flatMap((part) =>
              within(part, [...checkComparisons(dataset, part, words)]),
            ),
            ...(mustSayTargets ? checkTargets(dataset, sentence, passage, words) : []),
            ...checkSubjects(dataset, sentence, passage, words),
            ...checkQualifiers(dataset, sentence, words),
            ...checkDerived(dataset, sentence, words),
          ]),
    ];
    return within(sentence, found);
  });
}

function directions(dataset: Dataset, clause: Part, words: ClaimWords): readonly TextIssue[] {
  const signed = clause.calls.flatMap((call) => {
    const sign = directionOf(dataset, call);
    return sign === undefined || sign === 0 ? [] : [{ call, sign }];
  });
  if (signed.length === 0) return [];
  const towards = new RegExp(String.raw`^\s+(?:${words.towards})(?![\p{L}])`, 'u');
  const said = (list: string): readonly Said[] =>
    wordsSaid(clause.text, list, words).filter(
      ({ index, text }) => !towards.test(clause.text.slice(index + text.length).toLowerCase()),
    );
  const [up, down] = [said(words.up), said(words.down)];
  const [first] = [...up, ...down];
  if (!first) {
    const bare = signed.find(({ call, sign }) => call.attributes['form'] === 'absolute' && sign === -1);
    if (!bare || wordsSaid(clause.text, `${words.up}|${words.down}`, words).length > 0) return [];
    const found = `A fall is shown without its minus, and no word says that it is one: "${excerpt(clause.text, 0, 40)}".`;
    return [{ index: 0, found, expected: 'Say that it fell, or take out form="absolute", or write form="verb".' }];
  }
  if (up.length > 0 && down.length > 0) return [];
  const sign: Sign = up.length > 0 ? 1 : -1;
  if (signed.some((one) => one.sign === sign)) return [];
  const record = sign === 1 ? 'a fall' : 'a rise';
  return [
    {
      index: first.index,
      found: `${quote(clause, first)} says the opposite of its number: the record has ${record}.`,
      expected:
        'Correct the word or the number, or let the record say it: <Change … form="verb" />, <Growth … form="verb" />.',
    },
  ];
}

/**
 * "Rose to", "fell from … to", "a setback": where every number of a part goes the other way, by the year before, by the number before it or by its own
 * sign. Said of what is measured, of a year or right beside the number: the price of oil may fall while exports rise.
 */
function moves(dataset: Dataset, part: Part, words: ClaimWords): readonly TextIssue[] {
  const [up, down] = [words.up, words.down].map((list) => wordsSaid(part.text, list, words));
  const [said] = [...(up ?? []), ...(down ?? [])];
  if (!said || ((up?.length ?? 0) > 0 && (down?.length ?? 0) > 0)) return [];
  const sign: Sign = (up?.length ?? 0) > 0 ? 1 : -1;
  const [before, after] = [part.text.slice(0, said.index), part.text.slice(said.index + said.text.length)];
  const names = Object.values(words.families).join('|');
  const isSaidOfIt =
    new RegExp(String.raw`(?<!\p{L})(?:${names}|${words.itself}|\d{4})(?!\p{L})[^.;:]{0,45}$`, 'iu').test(before) ||
    /^(?:\s+\p{L}+){0,3}\s+\uFFFC/u.test(after);
  const placed = placedCalls(part).filter(({ call }) => call.name !== 'cite');
  // "Fell to A": of what is said after it only A fell, and "from B" is where it came from.
  const few = String.raw`(?:\s+\p{L}+){0,2}\s+\uFFFC`;
  const isLevel = new RegExp(String.raw`^\s+(?!(?:${words.from})\s)(?:${words.towards})${few}`, 'iu').test(after);
  const level = isLevel ? placed.findIndex(({ mark }) => mark > said.index) : -1;
  const ranks = placed.flatMap(({ call }) => reportOfCall(dataset, call) ?? []).filter((one) => isOfRank(dataset, one));
  if (new Set(ranks.map(({ indicator }) => indicator)).size > 1)
    return [
      {
        index: said.index,
        found: `${quote(part, said)} compares ranks of two lists: ${ranks.map(({ id }) => id).join(', ')}.`,
        expected: 'Tell each rank with the number of those ranked, and no rise or fall between them.',
      },
    ];
  const facts = placed.flatMap(({ call, mark }, index): readonly (Sign | undefined)[] => {
    if (isLevel && index !== level) return [];
    const [last, next] = [placed[index - 1]?.call, placed[index + 1]];
    const [own, report] = [directionOf(dataset, call), reportOfCall(dataset, call)];
    const previous = last && reportOfCall(dataset, last);
    if (call.name === 'share-of-plan')
      return last?.name === call.name ? [signOf(Number(report?.shareOfPlan) - Number(previous?.shareOfPlan))] : [];
    if (call.name !== 'value') return own === undefined ? [undefined] : [own];
    if (!report || report.role === 'target') return [undefined];
    const signs = own === undefined ? [] : [own];
    const follows = next?.call.name === 'value' ? reportOfCall(dataset, next.call) : undefined;
    const between = next ? part.text.slice(mark, next.mark + 1) : '';
    const origin = isLevel && new RegExp(String.raw`(?<!\p{L})(?:${words.from})${few}$`, 'iu').test(between) && follows;
    for (const other of [origin, last?.name === 'value' ? previous : undefined])
      if (other && other.indicator === report.indicator && other.place === report.place)
        return [compareReports(dataset, ...inTime(other, report)), ...signs];
    if (!isLevel && next && reportOfCall(dataset, next.call)?.indicator === report.indicator) return signs;
    return [...movesOf(dataset, report), ...signs];
  });
  if (!isSaidOfIt || facts.length === 0 || facts.some((one) => one === undefined || one === 0 || one === sign))
    return [];
  const found = `${quote(part, said)} says the opposite of the record, in which it ${sign === 1 ? 'fell' : 'rose'}.`;
  return [{ index: said.index, found, expected: 'Correct the word, the number or its period.' }];
}

/** Two reports, the earlier first; of one time, as they stand. */
const inTime = (a: Observation, b: Observation): readonly [Observation, Observation] =>
  a.period.lastDay > b.period.lastDay ? [b, a] : [a, b];
