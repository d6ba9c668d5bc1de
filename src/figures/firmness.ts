import Big from 'big.js';
import { must, type Dataset } from '../model/dataset.ts';
import type { Observation } from '../model/observation.ts';
import { lastDayOf } from '../model/period.ts';
import { areComparable } from '../model/unit.ts';
import { restate, stepIn } from './rounding-interval.ts';

/**
 * How far a value can be relied on. `firm`: said to be reached after the period was over, or an estimate that such a report repeats.
 * `early`: no such report yet. `never-confirmed`: none two years after the period either.
 */
export type Firmness = 'firm' | 'early' | 'never-confirmed';

export function firmness(dataset: Dataset, report: Observation): Firmness {
  if (report.role === 'target' || isFirm(dataset, report)) return 'firm';
  const { reports } = must(dataset.series, report.indicator, 'series');
  if (report.role === 'outcome' && reports.some((other) => confirms(dataset, other, report))) return 'firm';
  return yearsLater(report.period.lastDay, 2) <= dataset.site.asOf ? 'never-confirmed' : 'early';
}

/** Whether the report itself says that the value was reached, and could know. */
const isFirm = (dataset: Dataset, { status, ...report }: Observation): boolean =>
  (status === 'reported' || status === 'provisional' || status === 'final') && isAfterPeriod(dataset, report);

/**
 * Whether a source speaks after its period has ended, as far as its date is known: without a date it does, and one known to the month may be the last
 * day of it. A count at a date known to the month may be of its first day.
 */
export function isAfterPeriod(dataset: Dataset, { source, period }: Pick<Observation, 'source' | 'period'>): boolean {
  // Read by checks too, which meet a source that is not there and name it elsewhere.
  const date = dataset.sources.get(source)?.date;
  return date === undefined || lastDayOf(date) >= (period.kind === 'at' ? period.firstDay : period.lastDay);
}

/** Whether a firm report says the same as another, as far as both are rounded. */
function confirms(dataset: Dataset, firm: Observation, report: Observation): boolean {
  const same = firm.place === report.place && firm.period.id === report.period.id && firm.id !== report.id;
  if (!same || firm.supersededBy !== undefined || firm.upper !== report.upper) return false;
  if (!areComparable(firm.unit, report.unit) || !isFirm(dataset, firm)) return false;
  const [a, b] = [new Big(restate(firm.value, firm.unit, report.unit)), new Big(report.value)];
  const steps = [firm, report].map((one) => stepIn(one, report.unit));
  const coarser = steps.reduce((x, y) => (x.gt(y) ? x : y));
  return a.minus(b).abs().lte(coarser.div(2));
}

const yearsLater = (day: string, years: number): string => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
