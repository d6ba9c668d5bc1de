import { BasicPlatform } from 'chart.js';
import { Chart, chartConfig, type ConfigOptions } from './chart-config.ts';
import type { Plot } from './plot.ts';

/**
 * Draws a plot at once on a canvas, or on whatever draws like one, whose size is already right. Destroy the chart when the
 * picture is taken: destroying wipes a canvas.
 */
export function drawOn(
  surface: CanvasRenderingContext2D | HTMLCanvasElement,
  plot: Plot,
  options: Omit<ConfigOptions, 'animation'>,
): { destroy: () => void } {
  // What only draws like a canvas is no element, in a browser neither.
  return new Chart(surface, { ...chartConfig(plot, { ...options, animation: 0 }), platform: BasicPlatform });
}
