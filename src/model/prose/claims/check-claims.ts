import type { Locale } from '../../../i18n/locales.ts';
import type { Dataset } from '../../dataset.ts';
import { excerpt } from '../excerpt.ts';
import { clausesOf, sentencesOf, type Part, type Passage } from '../sentences.ts';
import type { TextIssue } from '../prose-rules.ts';
import { compareReports, directionOf, movesOf, reportOfCall, type Sign } from './call-facts.ts';
import { claimWords, type ClaimWords } from '../languages/claim-words.ts';
import { checkBareClaims, checkRuns } from './check-bare-claims.ts';
import { checkComparisons } from './check-comparisons.ts';
import { checkMissing } from './check-missing.ts';
import { checkParts } from './check-parts.ts';
import { checkPlans } from './check-plans.ts';
import { checkSubjects, checkTargets } from './check-roles.ts';
import { checkSuperlatives } from './check-superlatives.ts';
import { quote, wordsSaid, type Said } from './words-said.ts';

/** What a passage claims of its numbers in words, where the records say otherwise. */
export function checkClaims(
  dataset: Dataset,
  passage: Passage,
  locale: Locale,
  mustSayTargets = true,
): readonly TextIssue[] {
  const words = claimWords[locale];
  const isBare = passage.calls.length === 0;
  return sentencesOf(passage).flatMap((sentence) => {
    const within = (part: Part, issues: readonly TextIssue[]): readonly TextIssue[] =>
      issues.map((issue) => ({ ...issue, index: issue.index + part.index }));
    const clauses = clausesOf(sentence, `${words.clauses}|${words.than}`);
    const parts = clausesOf(sentence, words.clauses, ';:');
    const found = [
      ...parts.flatMap((part) => within(part, checkBareClaims(dataset, part, words))),
      ...(isBare
        ? []
        : [
            ...clauses.flatMap((part) =>
              within(part, [...directions(dataset, part, words), ...levels(dataset, part, words)]),
            ),
            ...parts.flatMap((part) =>
              within(part, [
                ...checkPlans(dataset, part, sentence, words),
                ...checkParts(dataset, part, words, locale),
              ]),
            ),
            ...clausesOf(sentence, '(?!)', ';').flatMap((part) =>
              within(part, [
                ...checkSuperlatives(dataset, part, words),
                ...checkComparisons(dataset, part, words),
                ...checkRuns(dataset, part, words),
              ]),
            ),
            ...(mustSayTargets ? checkTargets(dataset, sentence, passage, words) : []),
            ...checkMissing(dataset, sentence, passage, words),
            ...checkSubjects(dataset, sentence, passage, words),
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

/** "rose to", "fell from … to": the level against the one before. */
function levels(dataset: Dataset, clause: Part, words: ClaimWords): readonly TextIssue[] {
  const values = clause.calls.filter(({ name }) => name === 'value');
  const reports = values.flatMap((call) => reportOfCall(dataset, call) ?? []);
  const [first, second] = reports;
  if (!first || reports.length !== values.length || reports.length > 2) return [];
  if (reports.some(({ role }) => role === 'target')) return [];
  const to = String.raw`\s+(?:to|back to|lên|xuống|còn|lên tới|xuống còn)\s+(?:\p{L}+\s+){0,3}\uFFFC`;
  const fromTo = String.raw`\s+(?:from|từ)\s[^\uFFFC]*\uFFFC[^\uFFFC]*\s(?:to|lên|xuống|còn|đến)\s[^\uFFFC]*\uFFFC`;
  const lower = clause.text.toLowerCase();
  const follows = (said: Said, what: string): boolean =>
    new RegExp(`^${what}`, 'u').test(lower.slice(said.index + said.text.length));
  for (const [list, sign] of [
    [words.up, 1],
    [words.down, -1],
  ] as const) {
    for (const said of wordsSaid(clause.text, list, words)) {
      const moves: ReadonlySet<Sign | undefined> | undefined =
        second && follows(said, fromTo) && first.indicator === second.indicator && first.place === second.place
          ? new Set<Sign | undefined>([compareReports(first, second)])
          : !second && follows(said, to)
            ? new Set<Sign | undefined>(movesOf(dataset, first))
            : undefined;
      if (!moves || moves.has(sign) || moves.has(undefined) || moves.size === 0) continue;
      const found = `${quote(clause, said)} says the opposite of the record, in which it ${sign === 1 ? 'fell' : 'rose'}.`;
      return [{ index: said.index, found, expected: 'Correct the word, the number or its period.' }];
    }
  }
  return [];
}
