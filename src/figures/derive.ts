import { averageGrowth } from './average-growth.ts';
import { gap } from './gap.ts';
import { impliedBase } from './implied-base.ts';
import { impliedPlan } from './implied-plan.ts';
import type { Interval } from './interval.ts';
import { multiple } from './multiple.ts';
import { percentChange } from './percent-change.ts';
import { planShare } from './plan-share.ts';
import { printedInterval, roundingInterval, statedInterval } from './rounding-interval.ts';
import { settledDigits } from './settled-digits.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Observation } from '../model/observation.ts';
import type { FigureCall } from '../model/template.ts';
import type { Unit } from '../model/unit.ts';
import type { Figure } from './figure.ts';
import { reportOf } from './report-of.ts';

interface Derived {
  readonly interval: Interval;
  readonly unit: Unit | 'times';
  readonly reports: readonly Observation[];
  readonly decimals: number;
}

type Derivation = (dataset: Dataset, attributes: FigureCall['attributes']) => Derived;

/** The derived figures that prose, tables and the audit know, by the name of their call. */
export const derivedCalls: Readonly<Record<string, Derivation>> = {
  change: (dataset, attributes) => {
    const { from, to } = ends(dataset, attributes);
    const unit = from.unit;
    return {
      interval: percentChange(roundingInterval(from), common(to, unit)),
      unit: 'percent',
      reports: [from, to],
      decimals: 1,
    };
  },
  'plan-share': (dataset, attributes) => {
    const { outcome, target } = plan(dataset, attributes);
    return {
      interval: planShare(common(outcome, target.unit), roundingInterval(target)),
      unit: 'percent',
      reports: [outcome, target],
      decimals: 1,
    };
  },
  gap: (dataset, attributes) => {
    const { outcome, target } = plan(dataset, attributes);
    const unit = outcome.unit === 'percent' ? 'percentage-point' : outcome.unit;
    const own = statedInterval(target, outcome.unit);
    return {
      interval: gap(roundingInterval(outcome), own),
      unit,
      reports: [outcome, target],
      decimals: decimalsOf(outcome.value),
    };
  },
  'implied-base': (dataset, attributes) => {
    const report = reportOf(dataset, attributes);
    const interval = impliedBase(roundingInterval(report), printedInterval(report.growth ?? '0'));
    return { interval, unit: report.unit, reports: [report], decimals: decimalsOf(report.value) };
  },
  'implied-plan': (dataset, attributes) => {
    const report = reportOf(dataset, attributes);
    const interval = impliedPlan(roundingInterval(report), printedInterval(report.shareOfPlan ?? '100'));
    return { interval, unit: report.unit, reports: [report], decimals: decimalsOf(report.value) };
  },
  'average-growth': (dataset, attributes) => {
    const { from, to } = ends(dataset, attributes);
    const years = to.period.year - from.period.year;
    const interval = averageGrowth(roundingInterval(from), common(to, from.unit), years);
    return { interval, unit: 'percent', reports: [from, to], decimals: 1 };
  },
  multiple: (dataset, attributes) => {
    const { from, to } = ends(dataset, attributes);
    return {
      interval: multiple(roundingInterval(from), common(to, from.unit)),
      unit: 'times',
      reports: [from, to],
      decimals: 1,
    };
  },
};

export function derive(dataset: Dataset, call: FigureCall): Extract<Figure, { kind: 'derived' }> {
  const derivation = derivedCalls[call.name];
  if (!derivation) throw new Error(`There is no derived figure called "${call.name}".`);
  const { interval, unit, reports, decimals } = derivation(dataset, call.attributes);
  const settled = settledDigits(interval, decimals, call.name === 'plan-share' ? 100 : undefined);
  return { kind: 'derived', key: derivedKey(call), settled, unit, reports };
}

/** The interval behind a derived figure, for the audit of the built site. */
export function derivedInterval(dataset: Dataset, call: FigureCall): Interval {
  const derivation = derivedCalls[call.name];
  if (!derivation) throw new Error(`There is no derived figure called "${call.name}".`);
  return derivation(dataset, call.attributes).interval;
}

/** `change indicator=exports from=2020 to=2021`: the call itself, so that the audit can compute it again. */
export function derivedKey({ name, attributes }: FigureCall): string {
  return [
    name,
    ...Object.keys(attributes)
      .sort()
      .map((key) => `${key}=${attributes[key]}`),
  ].join(' ');
}

const decimalsOf = (value: string): number => value.split('.')[1]?.length ?? 0;

const common = statedInterval;

function ends(dataset: Dataset, a: FigureCall['attributes']): { from: Observation; to: Observation } {
  const indicator = a['indicator'] ?? '';
  const end = (period = '', role = 'outcome', report?: string): Observation =>
    reportOf(dataset, report === undefined ? { indicator, period, role } : { report });
  return { from: end(a['from'], a['fromRole'], a['fromReport']), to: end(a['to'], a['toRole'], a['toReport']) };
}

function plan(dataset: Dataset, a: FigureCall['attributes']): { outcome: Observation; target: Observation } {
  const { indicator = '', period = '', report } = a;
  const outcome = reportOf(dataset, report === undefined ? { indicator, period } : { report });
  return {
    outcome,
    target: reportOf(dataset, { indicator: outcome.indicator, period: outcome.period.id, role: 'target' }),
  };
}
