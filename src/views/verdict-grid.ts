import { verdictKey, type Judgement, type Verdict } from '../figures/verdict.ts';
import type { Locale } from '../i18n/locales.ts';
import { gridWords, verdictWords } from '../i18n/messages/verdicts.ts';
import { must, type Dataset } from '../model/dataset.ts';
import { restsOnEarly } from './verdict-words.ts';

/** The order of the legend: what is sure first. */
const order: readonly Verdict[] = [
  'met',
  'missed',
  'met-by-share',
  'missed-by-share',
  'met-by-growth',
  'missed-by-growth',
  'differ',
  'cannot-tell',
  'no-result',
  'not-due',
];

/** The year whose plan the starting report tells of. */
const startingYear = '2021';

export const judgementAnchor = ({ indicator, period }: Judgement): string => `${indicator}-${period.replace('/', '-')}`;

export type VerdictGridView = ReturnType<typeof verdictGrid>;

/** Indicators × years that have a target; years newest first, as narrow screens show them. */
export function verdictGrid(dataset: Dataset, judged: readonly Judgement[], locale: Locale) {
  const counted = judged.filter(({ counts }) => counts);
  const indicators = [...dataset.indicators.keys()].filter((id) => counted.some(({ indicator }) => indicator === id));
  const known = [...new Set(counted.map(({ period }) => period))].sort();
  // A year without a target leaves its place: nobody is to think that the years beside it follow each other.
  const years = [...new Set([...everyYear(known, dataset.site.asOf.slice(0, 4)), ...known])];
  const nameOf = (id: string): string => {
    const { name, shortName } = must(dataset.indicators, id, 'indicator');
    return (shortName ?? name)[locale];
  };
  /** A mark, and the words that it stands for; drawn hollow where it rests on a value that no later report has confirmed. */
  const marked = (verdict: Verdict, early: boolean) => {
    const word = verdictWords[locale][verdict];
    return { verdict, early, word: early ? gridWords[locale].early.replace('{word}', word) : word };
  };
  const isUsed = (verdict: Verdict, early: boolean): boolean =>
    counted.some((one) => one.verdict === verdict && restsOnEarly(dataset, one) === early);
  return {
    names: indicators.map(nameOf),
    years: years
      .map((year) => ({
        year,
        /** The plan that the site began with. */
        outlined: year === startingYear,
        empty: !known.includes(year),
        /** One entry for each name, in their order; undefined where the year has no target of it. */
        marks: indicators.map((id) => {
          const judgement = counted.find(({ indicator, period }) => indicator === id && period === year);
          return (
            judgement && {
              ...marked(judgement.verdict, restsOnEarly(dataset, judgement)),
              name: nameOf(id),
              /** For `data-verdict`, as in `WordedVerdict`. */
              key: verdictKey(judgement),
              /** Where the target stands on the page of plan and outcome. */
              anchor: judgementAnchor(judgement),
            }
          );
        }),
      }))
      .reverse(),
    legend: order.flatMap((verdict) => {
      const [firm, early] = [isUsed(verdict, false), isUsed(verdict, true)];
      // Verdicts by share or growth have one mark, which is never full; of the value behind it the name of the mark speaks.
      const isPlain = verdict === 'met' || verdict === 'missed';
      return [
        ...(firm || (early && !isPlain) ? [marked(verdict, false)] : []),
        ...(early && isPlain ? [marked(verdict, true)] : []),
      ];
    }),
    /** What the legend is called by screen readers. */
    key: gridWords[locale].key,
    /** What a cell without a mark means, and the outlined year. */
    empty: gridWords[locale].empty,
    outlined: gridWords[locale].outlined.replace('{year}', startingYear),
  };
}

/** The years from the first of those that are known to the last, or to the given one, if that is earlier. */
function everyYear(known: readonly string[], until: string): readonly string[] {
  const [first = until, last = until] = [known[0], known.at(-1)];
  const end = last < until ? last : until;
  return Array.from({ length: Number(end) - Number(first) + 1 }, (_, index) => String(Number(first) + index));
}
