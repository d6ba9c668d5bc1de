import { z } from 'zod';
import { idSchema, localizedSchema, localizedSlugSchema } from './localized.ts';
import { unitIds } from './unit.ts';

/** `indicators/<id>.yaml`: what is measured. The file's name is the id. */
export const indicatorSchema = z.strictObject({
  /** Full name, used as the page's heading. Sentence case. */
  name: localizedSchema,
  /** Short name for axes, legends and narrow tables. Default: the full name. */
  shortName: localizedSchema.optional(),
  /** Address parts. Only indicators with a slug have a page; the others stand in the table of other figures. */
  slug: localizedSlugSchema.optional(),
  /** What exactly is counted, in one or two plain sentences. */
  definition: localizedSchema,
  /** The unit in which charts and growth views show the indicator. Reports may use any unit of the same family. */
  unit: z.enum(unitIds),
  /** Whom the number is about. */
  scope: z.enum(['province', 'refinery', 'region', 'nation']),
  /** `flow` adds up over a year, `level` is a state at a date, `growth` is a percent change on a year before, `share` a percent of a whole. */
  measure: z.enum(['flow', 'level', 'growth', 'share', 'rank']),
  /** Whether a larger number is what the plan wants. Nothing is coloured by it; it decides met or missed. */
  direction: z.enum(['more', 'less', 'neutral']).default('more'),
  /** The price base, where the measure has one. */
  priceBase: z.enum(['constant-2010', 'current', 'not-stated']).optional(),
  /** Glossary term that explains the measure. */
  term: idSchema.optional(),
  /** The same measure for the whole country. */
  comparator: idSchema.optional(),
  /** Indicators that a reader may take for this one, with the difference. */
  related: z.array(z.strictObject({ indicator: idSchema, note: localizedSchema })).default([]),
  /** After this year the series is on another definition or base, so lines stop and growth across it is not computed. */
  breaks: z.array(z.strictObject({ after: z.number().int(), reason: localizedSchema })).default([]),
  /** The one sentence that says what happened. Numbers are bound: `{value indicator=… period=…}`. */
  summary: localizedSchema.optional(),
  /** Years looked for without success, with what was searched. */
  notFound: z
    .array(z.strictObject({ period: z.string(), role: z.enum(['target', 'outcome']), searched: localizedSchema }))
    .default([]),
  /** Charts on the indicator's page, the main one first. */
  charts: z.array(idSchema).default([]),
  /** Where it stands in lists, from 1. */
  order: z.number().int().default(100),
  /** Heading of the group in the table of other figures. */
  group: z.enum(['trade', 'industry', 'growth', 'refinery', 'power', 'markets', 'administration', 'comparators']),
});

export type IndicatorData = z.infer<typeof indicatorSchema>;
export interface Indicator extends IndicatorData {
  readonly id: string;
}
