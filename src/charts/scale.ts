import type { ChartScale } from './chart-view.ts';

interface ScaleRequest {
  readonly min: number;
  readonly max: number;
  /** Whether the axis must contain zero: columns and bars, whose length is the value. */
  readonly zero: boolean;
  /** Digits after the point that the values have: no step is finer. */
  readonly decimals?: number;
  /** Text of a tick in the page's language; `decimals` is how many its step needs. */
  readonly format: (value: number, decimals: number) => string;
  readonly maxTicks?: number;
}

/**
 * An axis with round ticks for values from `min` to `max`: at most six ticks, steps of 1, 2, 2.5 or 5 times a power of ten, the first tick at or below the
 * smallest value and the last at or above the largest. Values that are all the same stand in the middle, noughts on the axis: there is no less than none.
 */
export function niceScale({ min, max, zero, decimals, format, maxTicks = 6 }: ScaleRequest): ChartScale {
  if (!Number.isFinite(min) || !Number.isFinite(max) || min > max) {
    throw new RangeError(
      `A scale needs finite limits in order, found ${min} and ${max}; give the smallest and the largest value of the chart.`,
    );
  }
  const finest = decimals === undefined ? 0 : 10 ** -decimals;
  const flat = min === max && !(zero && min !== 0);
  const room = flat ? Math.max(finest, Math.abs(min) / 4) || 1 : 0;
  const low = zero ? Math.min(0, min) : min < 0 ? min - room : Math.max(0, min - room);
  const high = zero ? Math.max(0, max) || (min === 0 ? room : 0) : max + room;
  const span = high - low;
  for (let power = Math.floor(Math.log10(span / maxTicks)) - 1; ; power += 1) {
    for (const factor of [10, 20, 25, 50]) {
      // Whole multiples of a power of ten, divided last: 3 × 0.1 would be 0.30000000000000004.
      const scaled = 10 ** Math.abs(power - 1);
      const unscale = (steps: number): number => (power - 1 < 0 ? (steps * factor) / scaled : steps * factor * scaled);
      const step = unscale(1);
      if (step < finest * 0.999) continue;
      const digits = decimalsOf(step);
      // Halves and quarters of a digit that no value has would look more exact than the data.
      if (decimals !== undefined && digits > decimals) continue;
      const first = Math.floor(low / step + 1e-9);
      const last = Math.max(Math.ceil(high / step - 1e-9), first + 1);
      if (last - first + 1 > maxTicks) continue;
      const ticks = Array.from({ length: last - first + 1 }, (_, index) => unscale(first + index) + 0);
      return {
        min: unscale(first) + 0,
        max: unscale(last) + 0,
        ticks: ticks.map((value) => ({ value, label: format(value, digits) })),
      };
    }
  }
}

/** Digits after the point that a step needs: 0 for 20, 1 for 0.5, 2 for 0.25. */
export function decimalsOf(step: number): number {
  for (let decimals = 0; decimals < 12; decimals += 1) {
    if (Math.abs(step * 10 ** decimals - Math.round(step * 10 ** decimals)) < 1e-6) return decimals;
  }
  return 12;
}

/** An axis of ranks, the first at the top: whole numbers from 1 to the worst, under which its own number has room. */
export function rankScale(worst: number, format: (value: number, decimals: number) => string): ChartScale {
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((one) => worst / one <= 5) ?? Math.ceil(worst / 5);
  const values = [1];
  for (let value = step === 1 ? 2 : step; value <= worst || values.length < 2; value += step) values.push(value);
  return {
    min: 1,
    max: Math.max(worst + step / 4, values.at(-1)!),
    ticks: values.map((value) => ({ value, label: format(value, 0) })),
  };
}
