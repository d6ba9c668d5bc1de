import { averageGrowth, multiple, percentChange } from '../formulas.ts';
import Big from 'big.js';
import { perLocale } from '../../i18n/locales.ts';
import { figureWords } from '../../i18n/messages/figures.ts';
import { isFinite, type Interval } from '../interval.ts';
import type { CallAttributes, CallProblem } from '../../model/call-rules.ts';
import type { Dataset } from '../../model/dataset.ts';
import { homePlace } from '../../model/place.ts';
import type { Observation } from '../../model/observation.ts';
import { checkDefinition, derived, inCommon, keyOf, need, problem, reportOf, span, type Call } from './call.ts';

const end = (a: CallAttributes, which: 'from' | 'to', defaultRole: string): CallAttributes => {
  const report = a[`${which}Report`];
  const { indicator = '', place = homePlace } = a;
  return report === undefined
    ? { indicator, place, period: a[which] ?? '', role: a[`${which}Role`] ?? defaultRole }
    : { report, indicator };
};

function checkSpan(dataset: Dataset, a: CallAttributes, toRole = 'outcome'): readonly CallProblem[] {
  const from = need(dataset, end(a, 'from', 'outcome'));
  const to = need(dataset, end(a, 'to', toRole));
  if (!from.report || !to.report) return [...from.problems, ...to.problems];
  const different = checkDefinition(from.report, to.report);
  if (different.length > 0) return different;
  const problems: CallProblem[] = [];
  if (from.report.period.lastMonth >= to.report.period.lastMonth)
    problems.push(
      problem(
        `The comparison runs from ${from.report.period.id} to ${to.report.period.id}.`,
        'Expected the earlier period in "from".',
      ),
    );
  const years = [from.report.period.year, to.report.period.year] as const;
  const breaks = dataset.indicators.get(from.report.indicator)?.breaks ?? [];
  const cut = breaks.find((one) => one.after >= years[0] && one.after < years[1]);
  if (cut)
    problems.push(
      problem(
        `The series "${from.report.indicator}" has a break after ${cut.after}.`,
        'Values on different definitions are not compared. Keep to one side of the break, or take the number out.',
      ),
    );
  return problems;
}

type Compute = (from: Interval, to: Interval, years: number) => Interval;

/** A figure from an earlier report to a later one of the same indicator. */
function spanCall(name: string, unit: 'percent' | 'times', compute: Compute, withForm = false): Call {
  return {
    ...span,
    optional: withForm ? { ...span.optional, form: { oneOf: ['full', 'absolute', 'verb'] } } : span.optional,
    check: (dataset, a) => checkSpan(dataset, a),
    evaluate: (dataset, a) =>
      compared(name, unit, compute, a, [
        reportOf(dataset, end(a, 'from', 'outcome')),
        reportOf(dataset, end(a, 'to', 'outcome')),
      ]),
  };
}

function compared(
  name: string,
  unit: 'percent' | 'times',
  compute: Compute,
  a: CallAttributes,
  [from, to]: readonly [Observation, Observation],
) {
  const years = to.period.year - from.period.year;
  const interval = compute(inCommon(from, from.unit), inCommon(to, from.unit), years);
  const figure = derived(name, a, { interval, unit, reports: [from, to], decimals: 1 });
  const { settled } = figure;
  // "More than 4.2 times" says what a reader needs of "4.2 to 4.3 times".
  const isOpen = unit === 'times' && settled.kind === 'range' && Number(settled.low) > 0;
  return isOpen ? { ...figure, settled: { kind: 'more-than' as const, low: settled.low } } : figure;
}

const times = spanCall('multiple', 'times', multiple);

/** `form=verb` says it in words, by the whole number that is certainly passed: "more than quadrupled", "gấp hơn bốn lần". */
const multipleCall: Call = {
  ...times,
  optional: { ...times.optional, form: { oneOf: ['full', 'verb'] } },
  evaluate: (dataset, a) => {
    const reports = [reportOf(dataset, end(a, 'from', 'outcome')), reportOf(dataset, end(a, 'to', 'outcome'))] as const;
    const figure = compared('multiple', 'times', multiple, a, reports);
    if (a['form'] !== 'verb') return figure;
    const { low } = figure.interval;
    const whole = isFinite(low) ? Number(low.toFixed(0, Big.roundDown)) : 0;
    const words = perLocale((locale) => {
      const word = figureWords[locale].multiplied[whole - 2];
      if (word === undefined || !isFinite(low) || low.eq(whole)) throw new Error(`No word says "${whole} times".`);
      return word;
    });
    return { kind: 'words', key: keyOf('multiple', a), words, reports };
  },
};

export const spanCalls: Readonly<Record<string, Call>> = {
  change: spanCall('change', 'percent', percentChange, true),
  'average-growth': spanCall('average-growth', 'percent', averageGrowth),
  multiple: multipleCall,
  /** What an outcome would have to grow by a year, on average, for a target to come true. */
  'needed-growth': {
    required: { indicator: 'id', from: 'period', to: 'period' },
    optional: { place: 'id', fromReport: 'id', toReport: 'id' },
    replacedBy: { from: 'fromReport', to: 'toReport' },
    check: (dataset, a) => checkSpan(dataset, a, 'target'),
    evaluate: (dataset, a) =>
      compared('needed-growth', 'percent', averageGrowth, a, [
        reportOf(dataset, end(a, 'from', 'outcome')),
        reportOf(dataset, end(a, 'to', 'target')),
      ]),
  },
};
