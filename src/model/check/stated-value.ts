import type { Series } from '../dataset.ts';
import type { Observation } from '../observation.ts';
import { inBaseUnit, unitData } from '../unit.ts';

export type Report = (report: Observation, field: string, found: string, expected: string) => void;
/** A number that is possible and not likely; a note of the row may excuse it. */
export type Doubt = (report: Observation, field: string, found: string) => void;

const known = new WeakMap<Observation, number>();

/** Value in the base unit of its family; of a range its lower end. Rules that set each against each ask for it often. */
export function stated(report: Observation): number {
  const number = known.get(report) ?? inBaseUnit(report.value, report.unit);
  known.set(report, number);
  return number;
}

export const isRateSeries = ({ indicator }: Series): boolean =>
  indicator.measure === 'growth' || indicator.measure === 'share';
export const isRank = ({ indicator }: Series): boolean => indicator.measure === 'rank';

export const shown = ({ value, unit }: Observation): string => `${value} ${unit}`;

/** What print may leave out of a number. */
export const halfStep = (printed: string): number => 0.5 * 10 ** -(printed.split('.')[1]?.length ?? 0);

/** A handful of things may become many; what has a fraction is counted in no things. */
export const isFew = ({ value, unit }: Observation): boolean =>
  unitData(unit).exponent === 0 &&
  unitData(unit).base !== 'percent' &&
  !/\./.test(value) &&
  Math.abs(Number(value)) <= 20;
