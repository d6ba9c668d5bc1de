import { z } from 'zod';
import { idSchema, localizedSchema } from './localized.ts';
import { roles } from './status.ts';
import { unitIds } from './unit.ts';

const seriesSchema = z.strictObject({
  indicator: idSchema,
  /** Which reports the series is made of. */
  role: z.enum(roles).default('outcome'),
  /** `value`: the level; `growth`: the growth printed by the source beside it. */
  measure: z.enum(['value', 'growth']).default('value'),
  /** Legend label. Default: the role's name, or the indicator's short name where the chart has several indicators. */
  label: localizedSchema.optional(),
  /** Only these periods. Default: the chart's. */
  periods: z.array(z.string()).optional(),
});

/** `charts/<id>.yaml`: one chart, from which its drawing, table and files are made. */
export const chartSchema = z.strictObject({
  /**
   * `columns`: one column a period and series, targets as marks. `line`: a line with gaps and breaks, targets as marks. `bars`: one horizontal bar a series.
   * `plan-outcome`: outcome bar against the target mark, one row an indicator or period. `multiples`: small lines side by side.
   */
  kind: z.enum(['columns', 'line', 'bars', 'plan-outcome', 'multiples']),
  /** Says what the chart shows; bound numbers allowed. */
  title: localizedSchema,
  /** The pattern in words, for those who cannot see it; bound numbers only. */
  description: localizedSchema,
  /** Unit of the value axis. */
  unit: z.enum(unitIds),
  series: z.array(seriesSchema).min(1),
  /** Periods along the axis, full years from first to last, or a list. */
  periods: z.union([z.strictObject({ from: z.number().int(), to: z.number().int() }), z.array(z.string()).min(1)]),
  /** Shown under the chart. Required when a series joins indicators: the reason. */
  note: localizedSchema.optional(),
  /** Indicators drawn as one series, in order, with the reason in `note`. */
  joined: z.array(idSchema).default([]),
});

export type ChartData = z.infer<typeof chartSchema>;
export interface Chart extends ChartData {
  readonly id: string;
}
