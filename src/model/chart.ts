import { z } from 'zod';
import { partialDateSchema } from './source.ts';
import { formerIdsSchema, idSchema, localizedSchema } from './localized.ts';
import { localizedTextSchema } from './text.ts';
import { roles } from './status.ts';
import { unitIds } from './unit.ts';

const seriesSchema = z.strictObject({
  indicator: idSchema,
  /** Whose number it is: an id of `places.yaml`. Default: Thanh Hóa. */
  place: idSchema.optional(),
  /** Which reports the series is made of. */
  role: z.enum(roles).default('outcome'),
  /**
   * `value`: the level; `growth`: the growth printed by the source beside it; `share-of-plan`: the outcome in percent of its target; `gap`: the outcome less
   * its target, for rates; `change`: the growth computed from the year before; `share-of-vietnam`: the level in percent of Vietnam's.
   */
  measure: z.enum(['value', 'growth', 'share-of-plan', 'gap', 'change', 'share-of-vietnam']).default('value'),
  /** Legend label. Default: the role's name, or the indicator's short name where the chart has several indicators. */
  label: localizedSchema.optional(),
  /** Only these periods. Default: the chart's. */
  periods: z.array(z.string()).optional(),
});

/** What happened, marked on an axis of time: a dated event of a project, in its own words or shorter ones, or a text at a period. */
const annotationSchema = z.union([
  z.strictObject({ project: idSchema, event: partialDateSchema, text: localizedSchema.optional() }),
  z.strictObject({ period: z.string(), text: localizedSchema }),
]);

export const chartKinds = [
  'columns',
  'line',
  'bars',
  'plan-outcome',
  'multiples',
  'dumbbell',
  'rank',
  'shares',
  'ranking',
] as const;
export type ChartKind = (typeof chartKinds)[number];

/** Series, targets aside, that a reader can tell apart: by shade in columns and shares, by mark and name in lines, by their own names in the others. */
export const mostSeries: Readonly<Record<ChartKind, number>> = {
  columns: 3,
  line: 6,
  bars: 40,
  'plan-outcome': 20,
  multiples: 12,
  dumbbell: 20,
  rank: 6,
  shares: 6,
  ranking: 63,
};

/** Kinds with an axis of time, on which something can be marked. */
export const timedKinds: ReadonlySet<ChartKind> = new Set(['columns', 'line', 'rank']);

/** `charts/<id>.yaml`: one chart, from which its drawing, table and files are made. */
export const chartSchema = z.strictObject({
  /**
   * `columns`: one column a period and series, targets as marks. `line`: a line with gaps and breaks, targets as marks. `bars`: one horizontal bar a value.
   * `plan-outcome`: outcome bar against the target mark, one row an indicator or period. `multiples`: small lines, each in a panel. `dumbbell`: two values of
   * several indicators on one scale. `rank`: a line whose first place is at the top. `shares`: parts of a whole. `ranking`: places from the largest value.
   */
  kind: z.enum(chartKinds),
  /** What the chart found, as a sentence; bound numbers and claims only. */
  title: localizedTextSchema,
  /** The pattern in words, for those who cannot see it; bound numbers only. */
  description: localizedTextSchema,
  /** Unit of the value axis. */
  unit: z.enum(unitIds),
  series: z.array(seriesSchema).min(1),
  /** Periods along the axis, full years from first to last, or a list. They stand where they lie in time. */
  periods: z.union([z.strictObject({ from: z.number().int(), to: z.number().int() }), z.array(z.string()).min(1)]),
  /** Shown under the chart. */
  note: localizedTextSchema.optional(),
  /** At most three events that explain what is seen. */
  annotations: z.array(annotationSchema).max(3, 'at most three annotations').default([]),
  formerIds: formerIdsSchema,
});

export type ChartData = z.infer<typeof chartSchema>;
export interface Chart extends ChartData {
  readonly id: string;
}
