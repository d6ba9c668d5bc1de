import type { Locale } from '../../../i18n/locales.ts';
import type { Dataset } from '../../dataset.ts';
import type { FigureCall } from '../../text.ts';
import { componentMark, excerpt } from '../excerpt.ts';
import { clausesOf, sentencesOf, type Part, type Passage } from '../sentences.ts';
import type { TextIssue } from '../prose-rules.ts';
import { directionOf, isExtreme, movesOf, compareReports, reportOfCall, sideOfPlan, type Sign } from './call-facts.ts';
import { claimWords, type ClaimWords } from '../languages/claim-words.ts';
import { checkMissing } from './check-missing.ts';
import { checkSubjects, checkTargets } from './check-roles.ts';
import { wordsSaid, type Said } from './words-said.ts';

/** What a passage claims of its numbers in words, where the records say otherwise. */
export function checkClaims(
  dataset: Dataset,
  passage: Passage,
  locale: Locale,
  mustSayTargets = true,
): readonly TextIssue[] {
  if (!passage.text.includes(componentMark)) return [];
  const words = claimWords[locale];
  const issues: TextIssue[] = [];
  for (const sentence of sentencesOf(passage)) {
    for (const clause of clausesOf(sentence, words.clauses)) {
      const found = [...directions(dataset, clause, words), ...levels(dataset, clause, words)];
      issues.push(...found.map((issue) => ({ ...issue, index: issue.index + clause.index + sentence.index })));
    }
    const found = [
      ...superlatives(dataset, sentence, words),
      ...clausesOf(sentence, words.clauses, ';:').flatMap((part) =>
        plans(dataset, part, words).map((issue) => ({ ...issue, index: issue.index + part.index })),
      ),
      ...(mustSayTargets ? checkTargets(dataset, sentence, passage, words) : []),
      ...checkMissing(dataset, sentence, passage, words),
      ...checkSubjects(dataset, sentence, passage, words),
    ];
    issues.push(...found.map((issue) => ({ ...issue, index: issue.index + sentence.index })));
  }
  return issues;
}

const quote = ({ text }: Passage, { index, text: word }: Said): string =>
  `"${word.trim()}" in "${excerpt(text, index, word.length)}"`;

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

function superlatives(dataset: Dataset, sentence: Part, words: ClaimWords): readonly TextIssue[] {
  if (sentence.calls.some(({ name }) => ['highest', 'lowest', 'rank', 'count', 'verdict'].includes(name))) return [];
  if (wordsSaid(sentence.text, words.otherRange, words).length > 0) return [];
  const claims: readonly [list: string, signs: readonly (1 | -1)[], untilThen: boolean][] = [
    [words.highest, [1], false],
    [words.lowest, [-1], false],
    [words.record, [1, -1], true],
    [words.firstTime, [1, -1], true],
  ];
  return claims.flatMap(([list, signs, untilThen]) => {
    const [said] = wordsSaid(sentence.text, list, words);
    if (!said) return [];
    const known = sentence.calls.flatMap((call: FigureCall) => {
      const all = signs.map((sign) => isExtreme(dataset, call, sign, untilThen));
      return all.includes(undefined) ? [] : [all.includes(true)];
    });
    if (known.length === 0 || known.includes(true)) return [];
    const found = `${quote(sentence, said)} is not borne out by the series of its number.`;
    const expected =
      'Write <Highest indicator="…" /> or <Lowest indicator="…" />, which take the year and the value from the records, or take the claim out.';
    return [{ index: said.index, found, expected }];
  });
}

/** Plans exceeded or missed. */
function plans(dataset: Dataset, sentence: Part, words: ClaimWords): readonly TextIssue[] {
  const sides = sentence.calls.flatMap((call) => sideOfPlan(dataset, call) ?? []);
  if (sides.length === 0) return [];
  const [met] = wordsSaid(sentence.text, words.met, words);
  const [missed] = wordsSaid(sentence.text, words.missed, { ...words, not: '(?!)' });
  if (met && missed) return [];
  const said = met ?? missed;
  if (!said || sides.some((side) => (met ? side >= 0 : side < 0))) return [];
  const found = `${quote(sentence, said)} says that the plan was ${met ? 'reached' : 'missed'}, and its number says the opposite.`;
  return [
    { index: said.index, found, expected: 'Correct the word or the number, or let the records say it: <Verdict … />.' },
  ];
}
