import Big from 'big.js';
import { divide, mapRising, type Interval } from './interval.ts';

/** The earlier value that a printed growth rate presumes: value ÷ (1 + growth ÷ 100). `growth` in percent; the result in the value's unit. */
export function impliedBase(value: Interval, growth: Interval): Interval {
  return divide(
    value,
    mapRising(growth, (percent) => percent.div(new Big(100)).plus(1)),
  );
}
