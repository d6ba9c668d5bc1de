import { z } from 'zod';
import {
  formerIdsSchema,
  formerSlugsSchema,
  idSchema,
  localizedSchema,
  localizedSlugSchema,
  synonymsSchema,
} from './localized.ts';
import { localizedTextSchema } from './text.ts';
import { unitIds } from './unit.ts';

/** What indicators are about, in their order of display. */
export const topics = ['trade', 'retail', 'industry', 'refinery', 'economy', 'investment', 'budget', 'plans'] as const;

/** `indicators/<id>.yaml`: what is measured. The file's name is the id. */
export const indicatorSchema = z.strictObject({
  /** Full name, used as the page's heading. Sentence case. */
  name: localizedSchema,
  /** Short name for axes, legends and narrow tables. Default: the full name. */
  shortName: localizedSchema.optional(),
  /** Other names that people search by, in each language. */
  synonyms: synonymsSchema,
  /** What people ask for that the site does not have, in each language, where this indicator is the nearest: the search says so. */
  insteadOf: synonymsSchema,
  /** Address parts. Only indicators with a slug have a page; the others stand in the table of other figures. */
  slug: localizedSlugSchema.optional(),
  formerSlugs: formerSlugsSchema,
  formerIds: formerIdsSchema,
  /** What exactly is counted, in one or two plain sentences. */
  definition: localizedTextSchema,
  /** The unit in which charts and growth views show the indicator. Reports may use any unit of the same family. */
  unit: z.enum(unitIds),
  /** Whom the number is about. */
  scope: z.enum(['province', 'refinery', 'region', 'nation']).default('province'),
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
  related: z.array(z.strictObject({ indicator: idSchema, note: localizedTextSchema })).default([]),
  /** After this year the series is on another definition or base, so lines stop and growth across it is not computed. */
  breaks: z.array(z.strictObject({ after: z.number().int(), reason: localizedTextSchema })).default([]),
  /** The one sentence that says what happened. Numbers are bound: `{value indicator=… period=…}`. */
  summary: localizedTextSchema.optional(),
  /** Years looked for without success, with what was searched. */
  notFound: z
    .array(z.strictObject({ period: z.string(), role: z.enum(['target', 'outcome']), searched: localizedTextSchema }))
    .default([]),
  /** Charts on the indicator's page, the main one first. */
  charts: z.array(idSchema).default([]),
  /** Where it stands in lists, from 1. */
  order: z.number().int().default(100),
  /** What the indicator is about: its colour, its place in lists and its heading among the other figures. */
  topic: z.enum(topics),
  /** Whether its full-year targets are part of the yearly plan of the province or the sector, and so get verdicts and a place in the tally. */
  plan: z.boolean().default(false),
  /** Why it has a page of its own, where it has too few full years or targets for one. */
  page: z.strictObject({ reason: localizedSchema }).optional(),
  /** Values outside these are refused, in the unit of the indicator. */
  bounds: z.strictObject({ min: z.number().optional(), max: z.number().optional() }).optional(),
  /** The indicator that holds the growth of this one where a source gives no level: it settles a target whose growth is known. */
  growthIndicator: idSchema.optional(),
  /** The indicators that add up to this one, where each of them is published beside it: the check adds them. */
  sumOf: z.array(idSchema).min(2).optional(),
  /** The indicator of which this one counts a part: it is never more. */
  partOf: idSchema.optional(),
});

export type IndicatorData = z.infer<typeof indicatorSchema>;
export interface Indicator extends IndicatorData {
  readonly id: string;
}
