import type { ChartView } from './chart-view.ts';

interface ScaleRequest {
  readonly min: number;
  readonly max: number;
  /** Whether the axis must contain zero: columns and bars, whose length is the value. */
  readonly zero: boolean;
  /** Text of a tick in the page's language; `decimals` is how many its step needs. */
  readonly format: (value: number, decimals: number) => string;
  readonly maxTicks?: number;
}

/**
 * An axis with round ticks for values from `min` to `max`: at most six ticks, steps of 1, 2, 2.5 or 5 times a power of ten, the first tick at or below the
 * smallest value and the last at or above the largest.
 */
export function niceScale({ min, max, zero, format, maxTicks = 6 }: ScaleRequest): ChartView['scale'] {
  if (!Number.isFinite(min) || !Number.isFinite(max) || min > max) {
    throw new RangeError(
      `A scale needs finite limits in order, found ${min} and ${max}; give the smallest and the largest value of the chart.`,
    );
  }
  const low = zero ? Math.min(0, min) : min;
  const high = zero ? Math.max(0, max) : max;
  const span = high - low || Math.abs(high) || 1;
  for (let power = Math.floor(Math.log10(span / maxTicks)) - 1; ; power += 1) {
    for (const factor of [10, 20, 25, 50]) {
      // Whole multiples of a power of ten, divided last: 3 × 0.1 would be 0.30000000000000004.
      const scaled = 10 ** Math.abs(power - 1);
      const unscale = (steps: number): number => (power - 1 < 0 ? (steps * factor) / scaled : steps * factor * scaled);
      const step = unscale(1);
      const first = Math.floor(low / step + 1e-9);
      const last = Math.max(Math.ceil(high / step - 1e-9), first + 1);
      if (last - first + 1 > maxTicks) continue;
      const decimals = decimalsOf(step);
      const ticks = Array.from({ length: last - first + 1 }, (_, index) => unscale(first + index) + 0);
      return {
        min: unscale(first) + 0,
        max: unscale(last) + 0,
        ticks: ticks.map((value) => ({ value, label: format(value, decimals) })),
      };
    }
  }
}

/** Digits after the point that a step needs: 0 for 20, 1 for 0.5, 2 for 0.25. */
function decimalsOf(step: number): number {
  for (let decimals = 0; decimals < 12; decimals += 1) {
    if (Math.abs(step * 10 ** decimals - Math.round(step * 10 ** decimals)) < 1e-6) return decimals;
  }
  return 12;
}
