import { z } from 'zod';
import type { Localized } from '../i18n/locales.ts';
import { columnsOf, type ColumnIn } from './localized-columns.ts';
import { idSchema } from './localized.ts';
import { choiceReasons, qualifiers, statuses, targetKinds, type Role } from './status.ts';
import { homePlace } from './place.ts';
import type { Text } from './text.ts';
import { unitIds } from './unit.ts';
import type { Period } from './period.ts';

/** A number as published: digits, an optional minus, an optional decimal point. No thousands separators. */
export const publishedNumber = /^-?\d+(\.\d+)?$/;

const optional = <T extends z.ZodType>(schema: T) => z.union([z.literal('').transform(() => undefined), schema]);
const number = z.string().regex(publishedNumber, 'number');

/**
 * One row of `observations/<indicator>.csv`: one published report of one value. Cells are text; an empty cell means that
 * the report does not say.
 */
export const observationSchema = z.strictObject({
  /** Unique in the whole site; also the anchor of the report on the indicator's page. */
  id: idSchema,
  /** Id of the place that the value is about, from `places.yaml`. Empty: the province of the site. */
  place: z.union([z.literal('').transform(() => homePlace), idSchema]),
  /** See {@link Period}. */
  period: z.string(),
  status: z.enum(statuses),
  /** The value exactly as printed, without thousands separators: `3.76` keeps its two decimals. */
  value: number,
  /** The upper end, only with the qualifier `range`. */
  upper: optional(number),
  unit: z.enum(unitIds),
  qualifier: z.enum(qualifiers),
  /** Growth on the same period a year before, in percent, as printed beside the value. */
  growth: optional(number),
  /** Share of the plan in percent, as printed beside the value. */
  share_of_plan: optional(number),
  /**
   * The step to which the value is rounded, in its own unit. Default: one unit of the last printed digit. Required for values that end in
   * three zeros, since print does not show whether 113000 is good to 1 or to 1000.
   */
  precision: optional(number),
  /** Id of the source that prints the value. */
  source: z.string().min(1),
  /** Why the site uses this report, where the period has several. Empty: not used, or the only one. */
  chosen: optional(z.enum(choiceReasons)),
  /** Id of the report that replaces this one, which then stays in the table of published figures and counts nowhere else. */
  superseded_by: optional(idSchema),
  /** What the target is, where it is not the plan of the year. */
  target_kind: optional(z.enum(targetKinds)),
  /** What a reader should know about this report, in every language or in none. */
  ...columnsOf('note'),
});

export type ObservationRow = z.infer<typeof observationSchema>;

/** A checked report. Numbers stay text, so that no digit is lost. */
export interface Observation extends Omit<
  ObservationRow,
  'period' | ColumnIn<'note'> | 'share_of_plan' | 'superseded_by' | 'target_kind'
> {
  readonly indicator: string;
  readonly period: Period;
  readonly role: Role;
  readonly shareOfPlan: string | undefined;
  readonly supersededBy: string | undefined;
  readonly targetKind: ObservationRow['target_kind'];
  readonly note: Localized<Text> | undefined;
  /** Whether this is the report that the site uses for its indicator, place, period and role. */
  readonly used: boolean;
  /** Where the row stands, for messages. */
  readonly file: string;
  readonly line: number | undefined;
}
