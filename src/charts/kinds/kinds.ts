import type { ChartView } from '../chart-view.ts';
import type { Kind } from '../kind.ts';
import type { Plot, PlotContext } from '../plot.ts';
import { bars } from './bars.ts';
import { columns } from './columns.ts';
import { dumbbell } from './dumbbell.ts';
import { line } from './line.ts';
import { multiples } from './multiples.ts';
import { planOutcome } from './plan-outcome.ts';
import { rank } from './rank.ts';
import { ranking } from './ranking.ts';
import { shares } from './shares.ts';

/** All kinds, for the build; a browser loads the one that it needs. */
export const kinds: Readonly<Record<ChartView['kind'], Kind>> = {
  columns,
  line,
  bars,
  'plan-outcome': planOutcome,
  multiples,
  dumbbell,
  rank,
  shares,
  ranking,
};

export const plotOf = (context: PlotContext): Plot => kinds[context.view.kind].plot(context);
