import type { Kind } from '../kind.ts';
import { line, linePlot } from './line.ts';

/** A place among others over time: the first stands at the top. */
export const rank: Kind = { ...line, plot: (context) => linePlot(context, true) };
