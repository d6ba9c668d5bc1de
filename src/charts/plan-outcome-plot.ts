import type { Plot, PlotContext } from './plot.ts';
import { planRows } from './rows.ts';
import { rowsPlot } from './rows-plot.ts';

/** Outcomes as bars, each against the tick of its target. */
export const planOutcomePlot = (context: PlotContext): Plot => rowsPlot(context, planRows(context.view));
