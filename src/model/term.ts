import { z } from 'zod';
import { idListSchema, localizedSchema, synonymsSchema } from './localized.ts';
import { localizedTextSchema } from './text.ts';

/** `glossary/<id>.yaml`: a term, its name in both languages and one plain sentence. */
export const termSchema = z.strictObject({
  name: localizedSchema,
  abbreviation: z.string().optional(),
  /** Other names that people search by, in each language; not shown. */
  synonyms: synonymsSchema,
  definition: localizedTextSchema,
  /** Sources of the English rendering; empty where the rendering is ours. */
  sources: z.union([z.array(z.string()).length(0), idListSchema]).default([]),
  senseSources: z.union([z.array(z.string()).length(0), idListSchema]).default([]),
  /** Other renderings in use. */
  also: localizedSchema.optional(),
  note: localizedTextSchema.optional(),
});

export type TermData = z.infer<typeof termSchema>;
export interface Term extends TermData {
  readonly id: string;
}
