import { firmness } from '../firmness.ts';
import type { EarlyWord, Figure } from '../figure.ts';
import { impliedBase, impliedPlan } from '../formulas.ts';
import { printedInterval, roundingInterval } from '../rounding-interval.ts';
import type { CallAttributes, CallProblem } from '../../model/call-rules.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Observation } from '../../model/observation.ts';
import { areCommensurable, unitIds, type Unit } from '../../model/unit.ts';
import { commonUnit, decimalsIn, derived, need, ofReport, problem, reportOf, type Call } from './call.ts';
import { inUnit } from '../rounding-interval.ts';

const valueForms = ['prose', 'full', 'plain', 'exact', 'short', 'number', 'verb'] as const;

/** The published value of a report. */
export function valueFigure(dataset: Dataset, report: Observation, a: CallAttributes): Figure {
  const { form = 'prose', unit } = a;
  const known = valueForms.find((one) => one === form) ?? 'prose';
  return {
    kind: 'value',
    report,
    form: known,
    early: known === 'plain' || known === 'number' ? undefined : earlyWord(dataset, report),
    ...(unit === undefined ? {} : { unit: unit as Unit }),
  };
}

function earlyWord(dataset: Dataset, report: Observation): EarlyWord | undefined {
  const { role, status } = report;
  if (role === 'target') return undefined;
  // An estimate stays one in words, also where a later report has repeated it.
  if (status === 'forecast' || status === 'provisional' || status === 'estimate') return status;
  return firmness(dataset, report) === 'firm' ? undefined : 'early';
}

function printed(report: Observation, field: 'growth' | 'shareOfPlan', { form }: CallAttributes): Figure {
  const value = report[field];
  if (value === undefined) throw new Error(`${report.id} has no ${field}.`);
  return { kind: 'printed', report, value, form: form === 'absolute' || form === 'verb' ? form : 'full' };
}

function needField(
  dataset: Dataset,
  a: CallAttributes,
  field: 'growth' | 'shareOfPlan',
  column: string,
): readonly CallProblem[] {
  const { report, problems } = need(dataset, a);
  if (!report || report[field] !== undefined) return problems;
  const expected = 'Use a report that prints it, or a figure that is computed, such as change or plan-share.';
  return [problem(`The report ${report.id} prints no "${column}".`, expected)];
}

const implied = (name: string, field: 'growth' | 'shareOfPlan', column: string, imply: typeof impliedBase): Call => ({
  ...ofReport,
  check: (dataset, a) => needField(dataset, a, field, column),
  evaluate: (dataset, a) => {
    const report = reportOf(dataset, a);
    const unit = commonUnit(report);
    const interval = inUnit(imply(roundingInterval(report), printedInterval(report[field] ?? '0')), report.unit, unit);
    return derived(name, a, { interval, unit, reports: [report], decimals: decimalsIn(report, unit) });
  },
});

/** What one report says: its value, the percentages printed beside it, and what these imply. */
export const publishedCalls: Readonly<Record<string, Call>> = {
  // `unit` states the value in another unit of its family, so that two values in a sentence compare at a glance; `full` keeps every digit.
  value: {
    ...ofReport,
    optional: {
      ...ofReport.optional,
      form: { oneOf: valueForms },
      unit: { oneOf: unitIds },
    },
    check: (dataset, a) => {
      const { report, problems } = need(dataset, a);
      // A unit that is none is told of where the attributes are read.
      const unit = a['form'] === 'verb' ? 'percent' : unitIds.find((one) => one === a['unit']);
      if (!report || unit === undefined || areCommensurable(report.unit, unit)) return problems;
      const found = `The report ${report.id} is in "${report.unit}", which cannot be stated in "${unit}".`;
      return [problem(found, 'Delete "unit", or use a unit of the same family.')];
    },
    evaluate: (dataset, a) => valueFigure(dataset, reportOf(dataset, a), a),
  },
  growth: {
    ...ofReport,
    optional: { ...ofReport.optional, form: { oneOf: ['full', 'absolute', 'verb'] } },
    check: (dataset, a) => needField(dataset, a, 'growth', 'growth'),
    evaluate: (dataset, a) => printed(reportOf(dataset, a), 'growth', a),
  },
  'share-of-plan': {
    ...ofReport,
    check: (dataset, a) => needField(dataset, a, 'shareOfPlan', 'share_of_plan'),
    evaluate: (dataset, a) => printed(reportOf(dataset, a), 'shareOfPlan', {}),
  },
  'implied-base': implied('implied-base', 'growth', 'growth', impliedBase),
  'implied-plan': implied('implied-plan', 'shareOfPlan', 'share_of_plan', impliedPlan),
};
