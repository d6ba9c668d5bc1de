import { z } from 'zod';
import { idSchema, localizedSchema, synonymsSchema } from './localized.ts';

/** The place of every report that names none. */
export const homePlace = 'thanh-hoa';

const daySchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'date');

/** `places.yaml`: the places that values are about, in their order of display. */
export const placesSchema = z.array(
  z.strictObject({
    id: idSchema,
    name: localizedSchema,
    /** Cities that rank as provinces are provinces here. */
    /** Other names that people search by, in each language. */
    synonyms: synonymsSchema,
    kind: z.enum(['province', 'country', 'region']),
    /** The day on which it ended, where another place took it in. */
    until: daySchema.optional(),
    /** The day on which it took in others, so that values before and after are about two areas. */
    grewOn: daySchema.optional(),
    /** The region that it belongs to. */
    region: idSchema.optional(),
  }),
);

export type Place = z.infer<typeof placesSchema>[number];
