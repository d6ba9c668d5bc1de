import { divide, mapRising, type Interval } from './interval.ts';

/** The target that a printed share of plan presumes: value ÷ (share ÷ 100). `share` in percent; the result in the value's unit. */
export function impliedPlan(value: Interval, share: Interval): Interval {
  return divide(
    value,
    mapRising(share, (percent) => percent.div(100)),
  );
}
