import Big from 'big.js';
import type { Figure } from '../figure.ts';
import { isFinite } from '../interval.ts';
import { perLocale } from '../../i18n/locales.ts';
import { figureWords } from '../../i18n/messages/figures.ts';
import { formatPeriod } from '../../i18n/format-period.ts';
import { role, type CallAttributes, type CallProblem } from '../../model/call-rules.ts';
import { must, usedReport, type Dataset } from '../../model/dataset.ts';
import { homePlace } from '../../model/place.ts';
import type { Observation } from '../../model/observation.ts';
import type { Role } from '../../model/status.ts';
import { inCommon, keyOf, problem, unknownIndicator, type Call } from './call.ts';
import { valueFigure } from './reports.ts';

/** Used outcomes of a place for full years from one to another, in order. */
export function yearsOf(dataset: Dataset, a: CallAttributes): readonly Observation[] {
  const { indicator = '', place = homePlace, from = '', to = '' } = a;
  return [...must(dataset.series, indicator, 'series').used.values()]
    .filter(
      (report) =>
        report.role === 'outcome' &&
        report.place === place &&
        report.period.kind === 'year' &&
        (from === '' || report.period.year >= Number(from)) &&
        (to === '' || report.period.year <= Number(to)),
    )
    .sort((x, y) => x.period.year - y.period.year);
}

/** The report that is above, or below, all others of its years. */
function extreme(dataset: Dataset, a: CallAttributes, which: 'highest' | 'lowest'): Observation | CallProblem {
  const { indicator = '', period } = a;
  const reports = yearsOf(dataset, a);
  const [first] = reports;
  if (!first || reports.length < 2)
    return problem(`"${indicator}" has ${reports.length} full years there.`, 'Expected two or more to choose from.');
  const sign = which === 'highest' ? 1 : -1;
  const middle = (report: Observation): Big => {
    const { low, high } = inCommon(report, first.unit);
    return (isFinite(low) ? low : isFinite(high) ? high : new Big(0)).times(sign);
  };
  const top = reports.reduce((best, report) => (middle(report).gt(middle(best)) ? report : best));
  const own = inCommon(top, first.unit);
  const rival = reports.find((report) => {
    if (report === top) return false;
    const other = inCommon(report, first.unit);
    const [above, below] = which === 'highest' ? [own.low, other.high] : [other.low, own.high];
    return !isFinite(above) || !isFinite(below) || above.lt(below);
  });
  if (rival)
    return problem(
      `Within the rounding, ${top.id} and ${rival.id} may be equal.`,
      `Write the sentence without "${which}".`,
    );
  if (period !== undefined && top.period.id !== period)
    return problem(
      `The ${which} of "${indicator}" is that of ${top.period.id}, not ${period}.`,
      `Correct the sentence, or the years "from" and "to" that it speaks of.`,
    );
  return top;
}

const isProblem = (value: Observation | CallProblem): value is CallProblem => 'found' in value;

function extremeCall(which: 'highest' | 'lowest'): Call {
  return {
    required: { indicator: 'id' },
    optional: {
      from: 'period',
      to: 'period',
      period: 'period',
      place: 'id',
      form: { oneOf: ['full', 'plain', 'exact', 'short', 'year'] },
    },
    check: (dataset, a) => {
      const unknown = unknownIndicator(dataset, a['indicator'] ?? '');
      if (unknown) return [unknown];
      const found = extreme(dataset, a, which);
      return isProblem(found) ? [found] : [];
    },
    evaluate: (dataset, a): Figure => {
      const report = extreme(dataset, a, which);
      if (isProblem(report)) throw new Error(report.found);
      if (a['form'] !== 'year') return valueFigure(dataset, report, a);
      const words = perLocale((locale) => formatPeriod(report.period.id, locale));
      return { kind: 'words', key: keyOf(which, a), words, reports: [report] };
    },
  };
}

/** Superlatives, and that nothing was found: true only as long as the records say so. */
export const extremeCalls: Readonly<Record<string, Call>> = {
  highest: extremeCall('highest'),
  lowest: extremeCall('lowest'),
  missing: {
    required: { indicator: 'id', period: 'period' },
    optional: { role, place: 'id', form: { oneOf: ['sentence', 'clause'] } },
    check: (dataset, a) => {
      const { indicator = '', period = '', role: as = 'outcome', place = homePlace } = a;
      const unknown = unknownIndicator(dataset, indicator);
      if (unknown) return [unknown];
      const report = usedReport(dataset, indicator, period, as as Role, place);
      if (!report) return [];
      return [
        problem(
          `The text says that no ${as} of "${indicator}" was found for ${period}; ${report.id} gives ${report.value}.`,
          'Write the sentence anew, with the figure.',
        ),
      ];
    },
    evaluate: (_dataset, a) => {
      const words = perLocale(
        (locale) => figureWords[locale].missing[a['form'] === 'sentence' ? 'sentence' : 'clause'],
      );
      return { kind: 'words', key: keyOf('missing', a), words, reports: [] };
    },
  },
};
