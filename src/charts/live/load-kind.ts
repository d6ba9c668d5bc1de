import type { ChartKind } from '../../model/chart.ts';
import type { Kind } from '../kind.ts';

const loaders: Readonly<Record<ChartKind, () => Promise<Kind>>> = {
  columns: async () => (await import('../kinds/columns.ts')).columns,
  line: async () => (await import('../kinds/line.ts')).line,
  bars: async () => (await import('../kinds/bars.ts')).bars,
  'plan-outcome': async () => (await import('../kinds/plan-outcome.ts')).planOutcome,
  multiples: async () => (await import('../kinds/multiples.ts')).multiples,
  dumbbell: async () => (await import('../kinds/dumbbell.ts')).dumbbell,
  rank: async () => (await import('../kinds/rank.ts')).rank,
  shares: async () => (await import('../kinds/shares.ts')).shares,
  ranking: async () => (await import('../kinds/ranking.ts')).ranking,
};

/** The code of one kind, which comes only to pages that show it. */
export const loadKind = (kind: ChartKind): Promise<Kind> => loaders[kind]();
