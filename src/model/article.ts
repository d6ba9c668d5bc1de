import { z } from 'zod';
import { idSchema, plainSchema, slugSchema } from './localized.ts';
import { partialDateSchema } from './source.ts';
import { roles } from './status.ts';
import { parseText } from './text.ts';

/** Front matter of `articles/<id>/<locale>.mdx`. */
export const articleSchema = z.strictObject({
  title: plainSchema,
  slug: slugSchema,
  /** One or two sentences for lists, search engines and the share picture. Bound numbers allowed. */
  description: z.string().trim().min(50).max(320).transform(parseText),
  /** What people ask that this article answers; not shown. */
  synonyms: z.array(z.string()).default([]),
  /** First and last change of the text: equal in the twins. */
  published: partialDateSchema,
  updated: partialDateSchema.optional(),
  /** The figure on the share picture. */
  headline: z.strictObject({ indicator: idSchema, period: z.string(), role: z.enum(roles).default('outcome') }),
  /** Where it stands in lists, from 1. */
  order: z.number().int(),
  /** Digits in the prose that are not data, each with the reason: `- text: "levels 3 and 4"`. */
  digits: z.array(z.strictObject({ text: z.string().min(1), reason: z.string().min(1) })).default([]),
  /** Addresses that this article had before; each becomes a redirect. */
  formerSlugs: z.array(slugSchema).default([]),
});

/** The pages whose prose stands below `pages/`. */
export const pageTextIds = ['about', 'data', 'methods'] as const;

/** Front matter of `pages/<page>/<locale>.mdx`: the prose of the methods, data and about pages, under the same rules as articles. */
export const pageTextSchema = z.strictObject({
  digits: articleSchema.shape.digits,
});

export type PageTextData = z.infer<typeof pageTextSchema>;

export type ArticleData = z.infer<typeof articleSchema>;
