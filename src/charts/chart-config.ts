import type { Chart, ChartConfiguration } from 'chart.js';
import { columnsPlot } from './columns-plot.ts';
import { linePlot } from './line-plot.ts';
import { multiplesPlot } from './multiples-plot.ts';
import type { Padding, Plot, PlotContext, PlotDatum } from './plot.ts';
import { barsPlot } from './bars-plot.ts';
import { planOutcomePlot } from './plan-outcome-plot.ts';
import type { ChartView } from './chart-view.ts';

const plots: Readonly<Record<ChartView['kind'], (context: PlotContext) => Plot>> = {
  columns: columnsPlot,
  line: linePlot,
  bars: barsPlot,
  'plan-outcome': planOutcomePlot,
  multiples: multiplesPlot,
};

export function plotOf(context: PlotContext): Plot {
  return plots[context.view.kind](context);
}

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
    data: { labels: [...plot.labels], datasets: [...plot.datasets] },
    options: {
      animation: animation === 0 ? false : { duration: animation },
      responsive: false,
      events: [],
      devicePixelRatio: pixelRatio,
      indexAxis: plot.indexAxis,
      scales: { ...plot.scales },
      layout: {
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
