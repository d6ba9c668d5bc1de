import type { AnswerTable, SearchFile } from './search-file.ts';
import { readPeriod } from './asked-period.ts';
import { slips } from './words.ts';

/** One figure of the series that a question asks for. */
export interface Answer {
  readonly indicator: string;
  readonly place: string;
  readonly address: string;
  /** Words of the period that the figure is for. */
  readonly period: string;
  /** The period that was asked for, where no figure for it is known. */
  readonly missing: string | undefined;
  readonly value: string;
  readonly growth: string | undefined;
  readonly status: string;
  readonly source: string;
  /** The target of the same period, beside an outcome. */
  readonly target: string | undefined;
}

type Row = AnswerTable['indicators'][number][3][number];
type Role = 0 | 1;

const targetWords = [['ke', 'hoach'], ['muc', 'tieu'], ['target'], ['plan'], ['planned'], ['targets']];
/** They ask how much something grew, which stands beside the level; an indicator that has them in its name takes them first. */
const softWords = new Set(
  'tang giam truong muc toc do growth grow grew rise rose rising fall fell increase change rate total value gia tri tong tinh province'.split(
    ' ',
  ),
);
const mostAnswers = 3;
/** An indicator answers if this part of what is asked is in its name, and this part of its name is asked for. */
const leastAsked = 0.7;
const leastNamed = 0.5;
/** Another indicator that has a figure for the period goes first, if its name is nearly as near. */
const missingCosts = 0.3;
const nearlyAsGood = 0.1;

/**
 * The figures that a question asks for, from the reports used: indicator, place and period are recognised in any order. `words` are folded; those that the site
 * knows are taken as they are, in others a slip is forgiven.
 */
export function answerQuestion(
  { answers }: SearchFile,
  words: readonly string[],
  isKnown: (word: string) => boolean,
): readonly Answer[] {
  const asked = readPeriod(words);
  let rest = asked.rest;
  const places = answers.places.map(([, keys], index) => ({ index, keys: keys.map((key) => key.split(' ')) }));
  const place = places.find(({ index, keys }) => index > 0 && keys.some((key) => findPhrase(rest, key) >= 0));
  for (const { keys } of place ? [place] : places.slice(0, 1)) for (const key of keys) rest = without(rest, key);
  const isTarget = targetWords.some((phrase) => findPhrase(rest, phrase) >= 0);
  const found = rank(answers, rest, isTarget, isKnown).flatMap(({ number, score }) => {
    const answer = answerOf(answers, number, place?.index ?? 0, asked.period, isTarget);
    return answer ? [{ answer, score: answer.missing === undefined ? score : score - missingCosts }] : [];
  });
  found.sort((a, b) => b.score - a.score);
  return found
    .filter(({ score }) => score >= (found[0]?.score ?? 0) - nearlyAsGood)
    .slice(0, mostAnswers)
    .map(({ answer }) => answer);
}

interface Ranked {
  readonly number: number;
  readonly score: number;
}

/** The indicators whose names are asked for, best first. */
function rank(
  answers: AnswerTable,
  words: readonly string[],
  isTarget: boolean,
  isKnown: (word: string) => boolean,
): readonly Ranked[] {
  const bare = isTarget ? targetWords.reduce<readonly string[]>(without, words) : words;
  const readings = [words, bare, bare.filter((word) => !softWords.has(word))];
  return answers.indicators
    .map(([, , keys], number) => ({
      number,
      score: Math.max(
        0,
        ...readings.flatMap((asked, loss) => keys.map((key) => match(asked, key.split(' '), isKnown) - loss * 0.05)),
      ),
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.number - b.number);
}

/** How well words and a name agree, up to 1; 0 if too much of either is left over. */
function match(asked: readonly string[], name: readonly string[], isKnown: (word: string) => boolean): number {
  const isSame = (word: string, own: string): boolean =>
    word === own || `${word}s` === own || word === `${own}s` || (!isKnown(word) && isSlip(word, own));
  if (asked.length === 0) return 0;
  const both = asked.filter((word) => name.some((own) => isSame(word, own))).length;
  const named = name.filter((own) => asked.some((word) => isSame(word, own))).length;
  const [ofAsked, ofName] = [both / asked.length, named / name.length];
  return ofAsked >= leastAsked && ofName >= leastNamed ? (ofAsked * 2 + ofName) / 3 : 0;
}

/** Longer words may have more slips. */
const isSlip = (a: string, b: string): boolean =>
  a.length >= 4 && b.length >= 4 && slips(a, b, a.length >= 8 ? 2 : 1) <= (a.length >= 8 ? 2 : 1);

function answerOf(
  answers: AnswerTable,
  number: number,
  place: number,
  period: string | undefined,
  isTarget: boolean,
): Answer | undefined {
  const [indicator, address, , all] = answers.indicators[number] ?? [];
  if (indicator === undefined || address === undefined || !all) return undefined;
  const role: Role = isTarget ? 1 : 0;
  const own = all.filter((row) => row[0] === place && row[2] === role);
  const years = own.filter((row) => /^\d{4}$/.test(row[1]));
  const found =
    period === undefined ? undefined : own.find((row) => row[1] === period || row[1].startsWith(`@${period}`));
  const row = found ?? (years.length > 0 ? years : own).at(-1);
  if (!row) return undefined;
  const target =
    role === 0 ? all.find((other) => other[0] === place && other[2] === 1 && other[1] === row[1]) : undefined;
  return {
    indicator,
    place: answers.places[place]?.[0] ?? '',
    address,
    period: periodText(answers, row),
    missing: found || period === undefined ? undefined : (answers.periods[period] ?? period),
    value: row[3],
    status: answers.statuses[row[4]] ?? '',
    source: answers.sources[row[5]] ?? '',
    growth: row[6],
    target: target?.[3],
  };
}

const periodText = (answers: AnswerTable, row: Row): string => answers.periods[row[1]] ?? row[1];

/** Where a phrase stands among words; -1 if it does not. */
function findPhrase(words: readonly string[], phrase: readonly string[]): number {
  return words.findIndex((_, index) => phrase.every((part, offset) => words[index + offset] === part));
}

function without(words: readonly string[], phrase: readonly string[]): readonly string[] {
  const at = findPhrase(words, phrase);
  return at < 0 ? words : [...words.slice(0, at), ...words.slice(at + phrase.length)];
}
