import type { Plot, PlotContext } from './plot.ts';
import { barRows } from './rows.ts';
import { rowsPlot } from './rows-plot.ts';

/** Horizontal bars, one a value. */
export const barsPlot = (context: PlotContext): Plot => rowsPlot(context, barRows(context.view));
