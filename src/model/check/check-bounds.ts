import type { Indicator } from '../indicator.ts';
import type { Observation } from '../observation.ts';
import { unitData, type Unit } from '../unit.ts';
import type { Report } from './stated-value.ts';

/** Units of things that are counted one by one. */
const counted: ReadonlySet<string> = new Set([
  'person', 'job', 'household', 'establishment', 'cooperative', 'factory', 'cargo', 'shutdown', 'commercial-centre', 'enterprise', 'country', 'market', 'traditional-market', 'supermarket', 'cluster', 'project',
  'document', 'resolution', 'province', 'district', 'commune', 'indicator', 'product', 'rank',
]); // prettier-ignore

/** Units that may be below zero: a change, a balance of money. */
const signed: ReadonlySet<string> = new Set(['percent', 'percentage-point']);

/** What a value of a unit can be, whatever is measured. */
function boundsOf(
  unit: Unit,
  { id, measure, bounds }: Indicator,
): { readonly min?: number | undefined; readonly max?: number | undefined } {
  if (bounds) return bounds;
  const { base, of, zero } = unitData(unit);
  if (base === 'rank') return { min: 1, max: of };
  if (of !== undefined) return { min: 0, max: of };
  if (zero !== undefined) return { min: 10, max: 400 };
  if (base === 'percent' && /utilisation/.test(id)) return { min: 0, max: 150 };
  if (base === 'percent' && measure === 'share') return { min: 0, max: /percent-of-plan/.test(id) ? 1000 : 100 };
  if (base === 'percent') return { min: -100, max: 400 };
  if (base === 'score') return { min: 0, max: 100 };
  if (base === 'day') return { min: 0, max: 366 };
  return signed.has(base) ? {} : { min: 0 };
}

/** Values outside of what their unit or indicator can be, and counts with a fraction. */
export function checkBounds(report: Observation, indicator: Indicator, add: Report): void {
  const { min, max } = boundsOf(report.unit, indicator);
  const value = Number(report.value);
  const range = max === undefined ? `${min ?? ''} or more` : min === undefined ? `at most ${max}` : `${min} to ${max}`;
  if ((min !== undefined && value < min) || (max !== undefined && Number(report.upper ?? value) > max))
    add(
      report,
      'value',
      `The value ${report.value} ${report.unit} lies outside of what ${indicator.id} can be.`,
      `Expected ${range}. Look for a lost point or sign, or another unit; if it is right, widen "bounds" in src/content/indicators/${indicator.id}.yaml.`,
    );
  const { base, exponent } = unitData(report.unit);
  if (exponent === 0 && counted.has(base) && /\./.test(report.value))
    add(
      report,
      'value',
      `${report.value} is no whole number of "${report.unit}".`,
      `Expected digits alone. If the point parts thousands, write ${report.value.replace('.', '')}.`,
    );
  if (report.upper !== undefined && value > 0 && Number(report.upper) > 4 * value)
    add(
      report,
      'upper',
      `The range goes from ${report.value} to ${report.upper}.`,
      'Expected two numbers near each other. Look for a lost or misplaced point.',
    );
  const digits = /\.(\d+)$/.exec(report.value)?.[1]?.length ?? 0;
  const step = Number(report.precision ?? 10 ** -digits);
  if (step < 10 ** -digits * 0.999 || (value !== 0 && report.precision !== undefined && step > Math.abs(value)))
    add(
      report,
      'precision',
      `The value ${report.value} is said to be rounded to ${report.precision}.`,
      'Expected a step no finer than the last digit of the value and no larger than the value, such as 0.1 or 1000.',
    );
  if (report.growth !== undefined && (Number(report.growth) < -100 || Number(report.growth) > 1000))
    add(report, 'growth', `Growth is given as ${report.growth}%.`, 'Expected -100 to 1000. Look for a lost point.');
  const share = report.shareOfPlan === undefined ? undefined : Number(report.shareOfPlan);
  if (
    share !== undefined &&
    (share < 0 || share > 500 || (share < (report.period.kind === 'year' ? 30 : 2) && value !== 0))
  )
    add(
      report,
      'share_of_plan',
      `The share of the plan is given as ${report.shareOfPlan}%.`,
      'Expected percent: 133.5, not 1.335. Look for a lost or misplaced point.',
    );
}
