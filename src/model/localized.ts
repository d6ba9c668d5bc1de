import { z } from 'zod';
import { perLocale, type Localized } from '../i18n/locales.ts';

/** Words that hold no call: see `text.ts` for those that may. */
export const plainSchema = z
  .string()
  .trim()
  .min(1)
  .regex(/^[^{}]*$/, 'plain');

/** One text in each language, none of them empty. */
export const localizedSchema = z.strictObject(perLocale(() => plainSchema)) as z.ZodType<Localized>;

/** Other words for one thing, in each language. */
export const synonymsSchema = z.strictObject(perLocale(() => z.array(z.string()).default([]))).optional() as z.ZodType<
  Localized<readonly string[]> | undefined
>;

/** An address part: lower-case Latin letters without accents, digits and hyphens. */
export const slugSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'slug');

export const localizedSlugSchema = z.strictObject(perLocale(() => slugSchema)) as z.ZodType<Localized>;

/** Address parts that a record had before, in each language; each leads to its present page. */
export const formerSlugsSchema = z
  .strictObject(perLocale(() => z.array(slugSchema).default([])))
  .default(() => perLocale((): string[] => [])) as unknown as z.ZodType<Localized<readonly string[]>>;

/** A record's id: the same in content, data files, anchors and addresses of data. */
export const idSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'id');

/** A list of ids, also accepted as a single id. */
export const idListSchema = z
  .union([z.string(), z.array(z.string())])
  .transform((value) => (typeof value === 'string' ? [value] : value))
  .pipe(z.array(z.string().min(1)).min(1));

/** Ids that a record had before: its files stand at their addresses too. */
export const formerIdsSchema = z.array(idSchema).default([]);
