import { z } from 'zod';
import { formerSlugsSchema, idListSchema, localizedSchema, localizedSlugSchema, synonymsSchema } from './localized.ts';
import { publishedNumber } from './observation.ts';
import { partialDateSchema } from './source.ts';
import { qualifiers } from './status.ts';
import { localizedTextSchema } from './text.ts';
import { unitIds } from './unit.ts';

/** A quantity of a project: a number with unit and sources, never a number inside a sentence. */
export const quantitySchema = z.strictObject({
  value: z.string().regex(publishedNumber, 'number'),
  upper: z.string().regex(publishedNumber, 'number').optional(),
  unit: z.enum(unitIds),
  qualifier: z.enum(qualifiers).default('exact'),
  /** What the number is of: "design, gross", "line 4 as approved". */
  label: localizedSchema.optional(),
  /** Sources that print it. */
  sources: idListSchema,
  /** Shown beside the number. */
  note: localizedSchema.optional(),
  /** Whether lists and summaries use this one, where sources differ. */
  preferred: z.boolean().default(false),
});

const partySchema = z.strictObject({
  name: localizedSchema,
  sharePercent: z.string().regex(publishedNumber, 'number').optional(),
  sources: idListSchema,
  note: localizedSchema.optional(),
});

/** A dated event. The digits of the sentence must be the same in both languages. */
const eventSchema = z.strictObject({
  date: partialDateSchema,
  /** Last day or month, for something that took time. */
  until: partialDateSchema.optional(),
  /** `happened`, or `planned` for what a source expected at the time. */
  kind: z.enum(['happened', 'planned']).default('happened'),
  /** The state that begins with it, where one does: drawn as a line of time. */
  phase: z.enum(['planned', 'building', 'operating', 'stopped']).optional(),
  text: localizedTextSchema,
  /** Why the date is not simply printed by the source, or where sources differ. */
  note: localizedSchema.optional(),
  sources: idListSchema,
});

/** `projects/<id>.yaml`: one project with both languages in one record. */
export const projectSchema = z.strictObject({
  name: localizedSchema,
  shortName: localizedSchema.optional(),
  /** Other names that people search by, in each language. */
  synonyms: synonymsSchema,
  slug: localizedSlugSchema,
  formerSlugs: formerSlugsSchema,
  nameSources: idListSchema,
  sector: localizedSchema,
  /** Whether the January 2021 report names it. */
  inReport: z.boolean(),
  /** One or two sentences: what it is and where it stands. Bound numbers and dates only. */
  summary: localizedTextSchema,
  operator: partySchema.optional(),
  investors: z.array(partySchema).default([]),
  contractor: partySchema.optional(),
  contract: z.strictObject({ text: localizedSchema, sources: idListSchema }).optional(),
  location: z.strictObject({
    text: localizedSchema,
    sources: idListSchema,
    note: localizedSchema.optional(),
    /** Decimal degrees, only where a source with a usable licence prints them. */
    coordinates: z
      .strictObject({ lat: z.number(), lon: z.number(), sources: idListSchema, licence: z.string() })
      .optional(),
    /** Ward or commune after the regrouping of 2025, worked out here. */
    currentUnit: z
      .strictObject({ name: localizedSchema, sources: idListSchema, note: localizedSchema.optional() })
      .optional(),
  }),
  capacity: z.array(quantitySchema).default([]),
  capacityNote: localizedSchema.optional(),
  investment: z.array(quantitySchema).default([]),
  investmentNote: localizedSchema.optional(),
  timeline: z.array(eventSchema).min(1),
  /** Last known state, as of its date. */
  lastKnown: z.strictObject({
    state: z.enum(['operating', 'open', 'built', 'under-construction', 'stalled', 'planned', 'tendering', 'not-known']),
    date: partialDateSchema,
    text: localizedSchema,
    sources: idListSchema,
  }),
  /** What was looked for and not found. */
  notFound: z.array(localizedSchema).default([]),
  order: z.number().int(),
  digits: z.array(z.strictObject({ text: z.string(), reason: z.string() })).default([]),
});

export type ProjectData = z.infer<typeof projectSchema>;
export type Quantity = z.infer<typeof quantitySchema>;
export interface Project extends ProjectData {
  readonly id: string;
}
