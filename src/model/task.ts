import { z } from 'zod';
import { idListSchema, idSchema, localizedSchema, synonymsSchema } from './localized.ts';
import { partialDateSchema } from './source.ts';
import { localizedTextSchema } from './text.ts';

/** `tasks/<id>.yaml`: something asked for in January 2021, and what followed. */
export const taskSchema = z.strictObject({
  title: localizedSchema,
  /** Other names that people search by, in each language; not shown. */
  synonyms: synonymsSchema,
  /** What the report asks for, in our words. */
  asked: localizedTextSchema,
  sources: idListSchema,
  group: z.enum(['priority', 'growth', 'planning', 'rules', 'administration']),
  /** Where it stands on the page, from 1. */
  order: z.number().int(),
  /** What a reader needs to know to understand it. */
  background: z
    .array(z.strictObject({ text: localizedTextSchema, sources: idListSchema, note: localizedSchema.optional() }))
    .default([]),
  /** Documents and events that followed, dated where a source gives a date. */
  followed: z
    .array(
      z.strictObject({
        date: partialDateSchema.optional(),
        text: localizedTextSchema,
        sources: idListSchema,
        note: localizedSchema.optional(),
      }),
    )
    .default([]),
  /** What was looked for and not found, or may not be concluded. */
  notFound: localizedTextSchema.optional(),
  terms: z.array(idSchema).default([]),
  projects: z.array(idSchema).default([]),
  indicators: z.array(idSchema).default([]),
  digits: z.array(z.strictObject({ text: z.string(), reason: z.string() })).default([]),
});

export type TaskData = z.infer<typeof taskSchema>;
export interface Task extends TaskData {
  readonly id: string;
}
