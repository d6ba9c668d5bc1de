import Big from 'big.js';
import { decimalPlaces } from '../i18n/format-number.ts';
import type { Observation } from '../model/observation.ts';
import { areCommensurable, areComparable, isCount, unitData, type Unit } from '../model/unit.ts';
import { mapRising, point, unknownInterval, type Interval } from './interval.ts';

type Published = Pick<Observation, 'value' | 'upper' | 'qualifier' | 'precision' | 'status' | 'unit'>;

/** The step of the last printed digit: 0.01 for "3.76", 1 for "5339". */
export const lastDigitStep = (value: string): Big => new Big(10).pow(-decimalPlaces(value));

/** The step to which a report is rounded, in another unit of its family. */
export function stepIn(report: Pick<Observation, 'value' | 'precision' | 'unit'>, unit: Unit): Big {
  const step = report.precision === undefined ? lastDigitStep(report.value) : new Big(report.precision);
  return step.times(new Big(10).pow(unitData(report.unit).exponent - unitData(unit).exponent));
}

/**
 * Where the true value behind a published one may lie, in the unit of the report. A target is exact, and so is a count. Otherwise half a rounding step
 * to each side; a whole step for `about`; one step upwards for `more-than` ("more than 7.3" is 7.3 and something) and one downwards
 * for `nearly`; unbounded above for `at-least` and below for `at-most`; a `range` as printed.
 */
export function roundingInterval(report: Published): Interval {
  const value = new Big(report.value);
  const step = report.precision === undefined ? lastDigitStep(report.value) : new Big(report.precision);
  if (report.qualifier === 'range') return { low: value, high: new Big(report.upper ?? report.value) };
  if (report.status === 'target') return point(value);
  switch (report.qualifier) {
    case 'exact':
      if (report.precision === undefined && isCount(report.value, report.unit)) return point(value);
      return { low: value.minus(step.div(2)), high: value.plus(step.div(2)) };
    case 'about':
      return { low: value.minus(step), high: value.plus(step) };
    case 'nearly':
      return { low: value.minus(step), high: value };
    case 'more-than':
      return { low: value, high: value.plus(step) };
    case 'at-least':
      return { low: value, high: '+∞' };
    case 'at-most':
      return { low: '-∞', high: value };
  }
}

/** The interval of a printed percentage such as a growth rate: half a unit of its last digit to each side. */
export function printedInterval(text: string): Interval {
  const value = new Big(text);
  const half = lastDigitStep(text).div(2);
  return { low: value.minus(half), high: value.plus(half) };
}

/** The same interval in another unit of the same family. Exact, since units differ by powers of ten, and an index from a growth by its hundred. */
export function inUnit(interval: Interval, from: Unit, to: Unit): Interval {
  if (from === to) return interval;
  const stated = statement(from, to);
  return mapRising(interval, (value) => stated(value));
}

/** What is known of a report's value in another unit; nothing where the two cannot be set against each other, such as ranks among 63 and among 34. */
export const statedInterval = (report: Published, unit: Unit): Interval =>
  areComparable(report.unit, unit) ? inUnit(roundingInterval(report), report.unit, unit) : unknownInterval;

/** A published number in another unit, with every digit kept: 5339 usd-million is 5.339 usd-billion. */
export function restate(value: string, from: Unit, to: Unit): string {
  if (from === to) return value;
  const shift = unitData(from).exponent - unitData(to).exponent;
  const decimals = Math.max(0, decimalPlaces(value) - shift);
  return statement(from, to)(new Big(value)).toFixed(decimals);
}

function statement(from: Unit, to: Unit): (value: Big) => Big {
  if (!areCommensurable(from, to)) throw new RangeError(`${from} cannot be stated in ${to}.`);
  const [a, b] = [unitData(from), unitData(to)];
  const factor = new Big(10).pow(a.exponent - b.exponent);
  return (value) =>
    value
      .minus(a.zero ?? 0)
      .times(factor)
      .plus(b.zero ?? 0);
}
