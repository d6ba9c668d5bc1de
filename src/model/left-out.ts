import { z } from 'zod';
import { homePlace } from './place.ts';

/** Why a collected figure is not published. Worded in `i18n/`, listed on the methods page. */
export const leftOutReasons = [
  /** It says nothing about industry and trade. */
  'outside-subject',
  /** Its source is weak, and no second one agrees. */
  'weak-source-alone',
  /** A passing state or a single happening: told among the events of its project. */
  'event',
  /** What looks like a plan is a part of the growth. */
  'contribution',
] as const;

/** One row of `left-out.csv`: a figure that was collected and is not published. It has no value, so that nobody takes it from here. */
export const leftOutSchema = z.strictObject({
  collection: z.enum(['first', 'second', 'third']),
  indicator: z.string().min(1),
  place: z.union([z.literal('').transform(() => homePlace), z.string().min(1)]),
  period: z.string().min(1),
  status: z.string().min(1),
  source: z.string().min(1),
  reason: z.enum(leftOutReasons),
});
export type LeftOut = z.infer<typeof leftOutSchema>;
