import type { Series } from '../dataset.ts';
import type { Observation } from '../observation.ts';
import { inBaseUnit } from '../unit.ts';

export type Report = (report: Observation, field: string, found: string, expected: string) => void;
/** A number that is possible and not likely; a note of the row may excuse it. */
export type Doubt = (report: Observation, field: string, found: string) => void;

/** Value in the base unit of its family; of a range its lower end. */
export const stated = ({ value, unit }: Observation): number => inBaseUnit(value, unit);

export const isRateSeries = ({ indicator }: Series): boolean =>
  indicator.measure === 'growth' || indicator.measure === 'share';
export const isRank = ({ indicator }: Series): boolean => indicator.measure === 'rank';

export const shown = ({ value, unit }: Observation): string => `${value} ${unit}`;
