import type { FallbackFont } from './fallback-fonts.ts';
import type { FontMetrics } from './read-font-metrics.ts';
import { meanAdvance } from './sample-text.ts';

/** Descriptors of an `@font-face`, as percentages. */
export interface FallbackMetrics {
  readonly sizeAdjust: number;
  readonly ascentOverride: number;
  readonly descentOverride: number;
  readonly lineGapOverride: number;
}

const percent = (ratio: number): number => Math.round(ratio * 10000) / 100;

/**
 * How to set a fallback so that its lines break and stand where those of `font` do. Ascent and descent are divided by the
 * size adjustment, since browsers apply them after it.
 */
export function fallbackMetrics(font: FontMetrics, fallback: FallbackFont): FallbackMetrics {
  const scale = meanAdvance(font) / fallback.meanAdvance;
  return {
    sizeAdjust: percent(scale),
    ascentOverride: percent(font.ascent / scale),
    descentOverride: percent(font.descent / scale),
    lineGapOverride: percent(font.lineGap / scale),
  };
}
