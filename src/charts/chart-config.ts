import {
  BarController,
  BarElement,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  type ChartConfiguration,
} from 'chart.js';
import type { Padding, Plot, PlotDatum } from './plot.ts';

// Only what the site's kinds of chart are made of: the rest of Chart.js is left out of the bundle.
Chart.register(BarController, BarElement, LinearScale, LineController, LineElement, PointElement);

export { Chart };

export interface ConfigOptions {
  /** Milliseconds; 0 in the build and under reduced motion. */
  readonly animation: number;
  readonly pixelRatio: number;
  /** Room left free around the drawing for what a file adds: title, sources, licence. */
  readonly frame?: Padding;
}

const noFrame: Padding = { top: 0, right: 0, bottom: 0, left: 0 };

/** The one Chart.js configuration of a chart, for the build's SVG and PNG and for the browser's canvas. */
export function chartConfig(
  plot: Plot,
  { animation, pixelRatio, frame = noFrame }: ConfigOptions,
): ChartConfiguration<'bar' | 'line', PlotDatum[]> {
  const { padding } = plot;
  return {
    type: 'bar',
    data: { labels: [], datasets: [...plot.datasets] },
    options: {
      animation: animation === 0 ? false : { duration: animation },
      responsive: false,
      events: [],
      devicePixelRatio: pixelRatio,
      indexAxis: plot.indexAxis,
      scales: { ...plot.scales },
      layout: {
        // Chart.js would make room for the outermost points itself, and marks of ours would no longer stand where its points do.
        autoPadding: false,
        padding: {
          top: padding.top + frame.top,
          right: padding.right + frame.right,
          bottom: padding.bottom + frame.bottom,
          left: padding.left + frame.left,
        },
      },
    },
    plugins: [
      {
        id: 'marks',
        beforeDatasetsDraw: (chart: Chart): void => plot.drawUnder(chart),
        afterDatasetsDraw: (chart: Chart): void => plot.drawOver(chart),
      },
    ],
  };
}
