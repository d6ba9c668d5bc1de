import type { Figure } from '../figure.ts';
import { isFinite, type Interval } from '../interval.ts';
import { statedInterval } from '../rounding-interval.ts';
import { settledDifference, settledDigits, settledNear } from '../settled-digits.ts';
import { decimalPlaces } from '../../i18n/format-number.ts';
import type { CallAttributes, AttributeRule, CallProblem, CallRule } from '../../model/call-rules.ts';
import { must, usedReport, type Dataset } from '../../model/dataset.ts';
import type { Observation } from '../../model/observation.ts';
import { homePlace } from '../../model/place.ts';
import { parsePeriod } from '../../model/period.ts';
import { roles, type Role } from '../../model/status.ts';
import type { Unit } from '../../model/unit.ts';

/** One call of a text: what may be written, what stops it, and the figure that it stands for. Links stand for none. */
export interface Call extends CallRule {
  readonly evaluate?: (dataset: Dataset, attributes: CallAttributes) => Figure;
}

export type DerivedFigure = Extract<Figure, { kind: 'derived' }>;

const roleRule: AttributeRule = { oneOf: roles };

/** A report by its own id, or the one used for an indicator, period, place and role. */
export const ofReport = {
  required: { indicator: 'id', period: 'period' },
  optional: { place: 'id', role: roleRule, report: 'id' },
  replacedBy: { indicator: 'report', period: 'report' },
} as const;

export const ofPeriod = {
  required: { indicator: 'id', period: 'period' },
  optional: { place: 'id', report: 'id' },
  replacedBy: { indicator: 'report', period: 'report' },
} as const;

export const span = {
  required: { indicator: 'id', from: 'period', to: 'period' },
  optional: { place: 'id', fromRole: roleRule, toRole: roleRule, fromReport: 'id', toReport: 'id' },
  replacedBy: { indicator: 'fromReport', from: 'fromReport', to: 'toReport' },
} as const;

export const problem = (found: string, expected: string): CallProblem => ({ found, expected });

export const unknownIndicator = ({ indicators }: Dataset, id: string): CallProblem | undefined =>
  indicators.has(id)
    ? undefined
    : problem(
        `There is no indicator "${id}".`,
        'Expected the name of a file in src/content/indicators/ without ".yaml".',
      );

/** The report that the attributes name, or why there is none. */
export function need(dataset: Dataset, a: CallAttributes): { report?: Observation; problems: readonly CallProblem[] } {
  const { report: id, indicator = '', period = '', role = 'outcome', place = homePlace } = a;
  const fail = (found: string, expected: string) => ({ problems: [problem(found, expected)] });
  if (id !== undefined) {
    const report = dataset.observations.get(id);
    if (report) return { report, problems: [] };
    const file = indicator === '' ? '' : `${indicator}.csv`;
    return fail(`There is no report with the id "${id}".`, `Expected an id from src/content/observations/${file}.`);
  }
  const unknown = unknownIndicator(dataset, indicator);
  if (unknown) return { problems: [unknown] };
  if (!parsePeriod(period))
    return fail(`"${period}" is not a period.`, 'Expected a form such as 2021, 2021-H1 or 2021-YTD9.');
  if (!roles.includes(role as Role)) return fail(`"${role}" is not a role.`, `Expected one of: ${roles.join(', ')}.`);
  const report = usedReport(dataset, indicator, period, role as Role, place);
  if (report) return { report, problems: [] };
  const known = [...must(dataset.series, indicator, 'series').used.values()]
    .filter((one) => one.place === place)
    .map((one) => `${one.period.id} ${one.role}`);
  return fail(
    `No ${role} is recorded for "${indicator}" in ${period}${place === homePlace ? '' : `, ${place}`}.`,
    `Known are: ${known.join(', ') || 'none'}. Write the sentence without the number, or add the row with its source first.`,
  );
}

/** The same where the checks have ruled out that it is missing. */
export function reportOf(dataset: Dataset, attributes: CallAttributes): Observation {
  const { report, problems } = need(dataset, attributes);
  if (!report) throw new Error(problems[0]?.found);
  return report;
}

/** `{change indicator=exports from=2020 to=2021}` without its braces: the call itself, so that the audit can compute it again. */
export function keyOf(name: string, attributes: CallAttributes): string {
  return [
    name,
    ...Object.keys(attributes)
      .sort()
      .map((key) => `${key}=${attributes[key] ?? ''}`),
  ].join(' ');
}

export interface Computed {
  readonly interval: Interval;
  readonly unit: Unit | 'times';
  readonly reports: readonly Observation[];
  readonly decimals: number;
}

/** What only places another number, or sums up many years: about its middle says enough. What readers compute from keeps its bounds. */
const near: ReadonlySet<string> = new Set(['average-growth', 'implied-base', 'implied-plan', 'plan-share']);

/** A figure computed from reports; `form` is how its direction is said. */
export function derived(name: string, attributes: CallAttributes, computed: Computed): DerivedFigure {
  const { interval, unit, reports, decimals } = computed;
  const form = attributes['form'] === 'verb' || attributes['form'] === 'absolute' ? attributes['form'] : 'full';
  const shown = form === 'full' ? interval : withoutSign(interval);
  const settle = near.has(name) ? settledNear : settledDigits;
  return {
    kind: 'derived',
    key: keyOf(name, attributes),
    interval,
    settled:
      name === 'revision'
        ? settledDifference(shown, decimals)
        : settle(shown, decimals, name === 'plan-share' ? 100 : undefined),
    unit,
    reports,
    form,
  };
}

/** How far something rose or fell. Which of the two it did must be certain, since a word says it. */
function withoutSign({ low, high }: Interval): Interval {
  if (isFinite(low) && low.gte(0)) return { low, high };
  if (!isFinite(high) || !isFinite(low) || high.gt(0))
    throw new Error('Whether it rose or fell is not certain within the rounding.');
  return { low: high.times(-1), high: low.times(-1) };
}

/** In US$ billion from one billion on, and VND in billions, which English moves up: one unit a measure, whatever the sources printed. */
export function commonUnit(report: Observation): Unit {
  if (report.unit === 'vnd-trillion') return 'vnd-billion';
  return report.unit === 'usd-million' && Math.abs(Number(report.value)) >= 1000 ? 'usd-billion' : report.unit;
}

export const inCommon = statedInterval;

/** Decimals with which a report is known in another unit of its family. */
export function decimalsIn(report: Observation, unit: Unit): number {
  const own = decimalPlaces(report.value);
  if (report.unit === 'vnd-trillion' && unit === 'vnd-billion') return Math.max(0, own - 3);
  return report.unit === 'usd-million' && unit === 'usd-billion' ? own + 3 : own;
}

/** Whether two reports count the same thing, so that they may be compared or set against each other. */
export function checkDefinition(a: Observation, b: Observation): readonly CallProblem[] {
  if (a.indicator === b.indicator) return [];
  return [
    problem(
      `${a.id} and ${b.id} are of different indicators.`,
      'Compare reports of one indicator only: like with like.',
    ),
  ];
}
