import { formatPeriod } from '../../i18n/format-period.ts';
import { nameMatcher, type NameMatch } from './match-names.ts';
import type { Question } from './question.ts';
import type { AnswerTable } from './search-file.ts';
import type { Token } from './words.ts';

/** One figure of the series that a question asks for. */
export type Answer = ReturnType<typeof answerOf>;

type Indicator = AnswerTable['indicators'][number];
type Row = Indicator[3][number];

const mostAnswers = 4;
/** Another indicator goes first if it has a figure for the period, or the place, and its name is nearly as near; a part of a year is less than a year, one of two places less than both. */
const missingCosts = 0.3;
const partCosts = 0.15;
const elsewhereCosts = 0.05;
const nearlyAsGood = 0.1;
/** The sum of just the years that were asked for. */
const spanGains = 0.05;

interface RankedIndicator extends Pick<NameMatch, 'number' | 'score'> {
  /** Whether it is only the nearest to what was asked for. */
  readonly isNearest: boolean;
}

/** An indicator answers if this part of what is asked is in its names, and this part of one of them is asked for: all or most of it, or, of the nearest, just its name. */
const needed = { all: [0.99, 0.65], most: [0.75, 0.65], name: [0.35, 0.99] } as const;
const exact = 0.99;

/** Ranks the indicators whose names are asked for, best first; where none is, those that are said to be the nearest. */
export function indicatorRanker({
  indicators,
}: AnswerTable): (asked: readonly Token[], part: keyof typeof needed) => readonly RankedIndicator[] {
  const matchers = ([2, 5] as const).map((which) => nameMatcher(indicators.map((indicator) => indicator[which])));
  return (asked, part) => {
    const [leastAsked, leastNamed] = needed[part];
    const [found = [], nearest = []] = matchers.map((match, which) =>
      match(asked)
        .filter(({ ofAsked, ofName }) => ofAsked >= leastAsked && ofName >= leastNamed)
        .map(({ number, score }) => ({ number, score, isNearest: which === 1 || part === 'name' }))
        .sort((a, b) => b.score - a.score || a.number - b.number),
    );
    const best = (nearest[0]?.score ?? 0) > (found[0]?.score ?? 0) ? nearest : found;
    // Beside one that is called just what was asked for, others are something else.
    return (best[0]?.score ?? 0) < exact ? best : best.filter(({ score }) => score >= exact);
  };
}

/** The figures that a question asks for, from the reports used; for several places or periods, each of them. `ranked` are the indicators that it names. */
export function answerQuestion(
  table: AnswerTable,
  ranked: readonly RankedIndicator[],
  question: Question,
  asked: string,
): readonly Answer[] {
  const { places, periods } = question;
  const [home = 0] = places;
  const cells = (places.length > 0 ? places : [home]).flatMap((place) =>
    (periods.length > 0 ? periods : [undefined]).map((period) => ({ place, period })),
  );
  const scored = ranked.flatMap(({ number, score, isNearest }) => {
    const indicator = table.indicators[number];
    if (!indicator) return [];
    const span =
      periods.length === 2 ? ownRows(indicator, home, question).find(isPeriod(periods.join('/'))) : undefined;
    const found = span
      ? [{ row: span, period: undefined, isElsewhere: false }]
      : cells.flatMap(({ place: asked, period }) => {
          // What is counted of the nation alone, such as a rate of exchange, is meant of it.
          const place = places.length > 0 || isOf(indicator, asked) ? asked : (indicator[3][0]?.[0] ?? asked);
          const row = rowFor(indicator, place, period, question);
          return row ? [{ row, period, isElsewhere: place !== asked }] : [];
        });
    return found.map(({ row, period, isElsewhere }) => {
      const isMissing = period !== undefined && !isPeriod(period)(row);
      const isPart = !span && !isWhole(row) && !row[1].startsWith(period?.slice(0, 4) ?? '.');
      return {
        score:
          score +
          (span ? spanGains : 0) -
          (isMissing ? missingCosts : 0) -
          (isPart ? partCosts : 0) -
          (span ? 0 : cells.length - found.length) * partCosts -
          (isElsewhere ? elsewhereCosts : 0),
        year: yearOf(row),
        answer: answerOf(
          table,
          indicator,
          row,
          isNearest ? `“${asked}”` : isMissing ? periodText(table, period) : undefined,
        ),
      };
    });
  });
  // Of two that are as good, the newer figure.
  scored.sort((a, b) => b.score - a.score || (periods.length > 0 ? 0 : b.year - a.year));
  const [best] = scored;
  if (!best) return elsewhere(table, ranked, question, asked);
  return scored
    .filter(({ score }) => score >= best.score - nearlyAsGood)
    .slice(0, mostAnswers)
    .map(({ answer }) => answer);
}

/** The figure of the province, where the place that was asked for has none. */
function elsewhere(
  table: AnswerTable,
  ranked: readonly RankedIndicator[],
  question: Question,
  asked: string,
): readonly Answer[] {
  const [place = 0] = question.places;
  const name = table.places[place]?.[0];
  if (place === 0 || name === undefined) return [];
  return (
    answerQuestion(table, ranked, { ...question, places: [] }, asked)
      .slice(0, 1)
      // “National rank” is no figure of the nation.
      .map((answer) => ({ ...answer, missing: isNamed(table, answer, question.places) ? answer.missing : name }))
  );
}

const isNamed = ({ indicators, places }: AnswerTable, { address }: Answer, [place = 0]: readonly number[]): boolean => {
  const names = indicators
    .find((one) => one[1] === address)?.[2]
    .join('; ')
    .toLowerCase();
  return places[place]?.[1].some((name) => names?.includes(name.toLowerCase())) ?? false;
};

const isOf = ([, , , rows]: Indicator, place: number): boolean => rows.some((row) => row[0] === place);

/** What is said of a place: targets where they are asked for and there are any, else outcomes. */
function ownRows([, , , rows]: Indicator, place: number, { wants }: Question): readonly Row[] {
  const own = rows.filter((row) => row[0] === place);
  const targets = own.filter((row) => row[2] === 1);
  return wants === 'target' && targets.length > 0 ? targets : own.filter((row) => row[2] === 0);
}

/** The row of the period, or the newest of a part of the year; else the nearest: the year with most of its months, else the newest. */
function rowFor(indicator: Indicator, place: number, period: string | undefined, question: Question): Row | undefined {
  const own = ownRows(indicator, place, question);
  const whole = own.filter(isWhole).at(-1);
  const last = own.at(-1);
  // A year that lies far behind is not what is asked for today.
  const newest = whole && last && yearOf(last) - yearOf(whole) <= 1 ? whole : last;
  if (period === undefined) return newest;
  const found = own.findLast(isPeriod(period));
  if (found) return found;
  // A year without a result has a target still, and with it a verdict.
  const target = indicator[3].find((row) => row[0] === place && row[2] === 1 && row[1] === period);
  return target ?? own.findLast((row) => yearOf(row) === Number(period.slice(0, 4)) && !/-M/.test(row[1])) ?? newest;
}

/** Whether a row is of a period: the same, at a date in it, or the part of any year. */
const isPeriod =
  (period: string) =>
  ([, id]: Row): boolean =>
    id === period || id.startsWith(`@${period}`) || (period.startsWith('-') && id.endsWith(period));

/** Of a full year, or counted at a date. */
const isWhole = ([, id]: Row): boolean => /^(?:\d{4}$|@)/.test(id);
const yearOf = ([, id]: Row): number => Number(/\d{4}/.exec(id.split('/').at(-1) ?? '')?.[0] ?? id.slice(0, 4));

/** A month is named as one: “tháng 8/2024”. */
const periodText = ({ locale }: AnswerTable, id: string): string =>
  id.startsWith('-') ? id.slice(1) : formatPeriod(id.replace(/^(\d{4}-)M(\d\d)$/, '@$1$2'), locale);

function answerOf(
  table: AnswerTable,
  [indicator, address, , rows, verdicts]: Indicator,
  [place, period, role, value, status, source, growth]: Row,
  /** What was asked for and is not known, so that this figure is only the nearest: a period, a place, a thing. */
  missing: string | undefined,
) {
  const target = role === 0 ? rows.find((row) => row[0] === place && row[2] === 1 && row[1] === period) : undefined;
  const [, word, reason] = (place === 0 && verdicts.find(([of]) => of === period)) || [];
  return {
    indicator,
    place: table.places[place]?.[0] ?? '',
    address,
    period: periodText(table, period),
    missing,
    value,
    growth,
    status: table.statuses[status] ?? '',
    source: table.sources[source] ?? '',
    /** The target of the same period, beside an outcome. */
    target: target?.[3],
    /** What became of the plan of the period. */
    verdict: word === undefined || reason === undefined ? undefined : { word, reason },
  };
}
