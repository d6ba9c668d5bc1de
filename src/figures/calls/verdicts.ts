import { tally, type Tally } from '../tally.ts';
import { judgements, type Judgement } from '../verdict.ts';
import { perLocale } from '../../i18n/locales.ts';
import { formatCount } from '../../i18n/format-number.ts';
import { figureWords } from '../../i18n/messages/figures.ts';
import { verdictWords } from '../../i18n/messages/verdicts.ts';
import type { CallAttributes } from '../../model/call-rules.ts';
import type { Dataset } from '../../model/dataset.ts';
import { homePlace } from '../../model/place.ts';
import { targetKinds } from '../../model/status.ts';
import { keyOf, problem, type Call } from './call.ts';

/** What is counted of the plans of the year: names of the tally as texts write them. */
export const tallied: Readonly<Record<string, keyof Tally>> = {
  targets: 'targets',
  due: 'due',
  met: 'met',
  'met-by-share': 'metByShare',
  'met-by-growth': 'metByGrowth',
  missed: 'missed',
  'cannot-tell': 'cannotTell',
  'no-result': 'noResult',
  'not-due': 'notDue',
};

export const tallyOf = (dataset: Dataset, { year }: CallAttributes): Tally =>
  tally(judgements(dataset), year === undefined ? {} : { year });

/** The verdict on the plan of a period, or on another target of it that the call names. */
function judgementOn(dataset: Dataset, a: CallAttributes): Judgement | undefined {
  const { indicator, period, place = homePlace, target } = a;
  return judgements(dataset).find(
    (one) =>
      one.indicator === indicator &&
      one.period === period &&
      one.place === place &&
      (target === undefined ? one.counts : one.target?.targetKind === target),
  );
}

/** What became of the plans: the word of one verdict, and how many there are of each. */
export const verdictCalls: Readonly<Record<string, Call>> = {
  verdict: {
    required: { indicator: 'id', period: 'period' },
    optional: { place: 'id', target: { oneOf: targetKinds }, form: { oneOf: ['word', 'clause'] } },
    check: (dataset, a) => {
      if (judgementOn(dataset, a)) return [];
      const found = `There is no verdict on "${a['indicator']}" for ${a['period']}.`;
      return [
        problem(found, 'Expected an indicator marked "plan: true" with a target of that year, or a special target.'),
      ];
    },
    evaluate: (dataset, a) => {
      const judgement = judgementOn(dataset, a);
      if (!judgement) throw new Error(`There is no verdict on ${a['indicator']}, ${a['period']}.`);
      const reports = [judgement.target, judgement.outcome].filter((report) => report !== undefined);
      const words = perLocale((locale) => {
        const word = verdictWords[locale][judgement.verdict];
        return a['form'] === 'clause' ? word.charAt(0).toLowerCase() + word.slice(1) : word;
      });
      return { kind: 'words', key: keyOf('verdict', a), words, reports };
    },
  },
  tally: {
    required: {},
    optional: { year: 'period' },
    check: (dataset, a) =>
      tallyOf(dataset, a).due > 0 ? [] : [problem('No target was due.', 'Expected a year with targets, or none.')],
    evaluate: (dataset, a) => {
      const counts = tallyOf(dataset, a);
      const words = perLocale((locale) => {
        const { head, parts, join, last } = figureWords[locale].tally;
        const fill = (pattern: string, n: number): string => pattern.replace('{n}', formatCount(n, locale));
        const named = Object.keys(parts) as (keyof typeof parts)[];
        const said = named.filter((name) => counts[name] > 0).map((name) => fill(parts[name], counts[name]));
        const list = said.length < 2 ? said.join('') : `${said.slice(0, -1).join(join)}${last}${said.at(-1)}`;
        return `${fill(head, counts.due)}${list}`;
      });
      return { kind: 'words', key: keyOf('tally', a), words, reports: [] };
    },
  },
};
