import { z } from 'zod';
import { localizedSchema } from './localized.ts';
import { partialDateSchema } from './source.ts';
import { localizedTextSchema } from './text.ts';

/** `site.yaml`: what is said once for the whole site. */
export const siteSchema = z.strictObject({
  name: localizedSchema,
  /** Short name for icons and narrow headers. */
  shortName: localizedSchema,
  tagline: localizedSchema,
  /** Who publishes, and that the site is independent of any public body. */
  publisher: localizedSchema,
  independence: localizedSchema,
  licence: z.strictObject({ id: z.string(), name: localizedSchema, url: z.url({ protocol: /^https?$/ }) }),
  /** The content's own date: nothing later is known here, and "future" means after it. */
  asOf: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'date'),
  /** The report that the site starts from. */
  startingSource: z.string(),
  /**
   * What the home page and the page that compares places open with: a finding. `home` is the headline, short enough to be
   * read at a glance; `homeMore` stands below it. Bound numbers allowed.
   */
  sentences: z.strictObject({ home: localizedTextSchema, homeMore: localizedTextSchema, compare: localizedTextSchema }),
  /** The figures on the home page: outcomes of one year beside the targets of the next. */
  headlines: z.strictObject({ year: z.string(), next: z.string(), indicators: z.array(z.string()).min(1) }),
  /** What the home page shows: the chart of its headline, the indicators of its cards, its articles, the lead first. */
  home: z.strictObject({
    chart: z.string(),
    cards: z.array(z.string()).min(1),
    articles: z.array(z.string()).min(1),
  }),
  /** Where errors can be reported: printed at the foot of every page and on the page about the site. */
  contact: z.strictObject({ label: localizedSchema, url: z.url({ protocol: /^(?:https?|mailto)$/ }) }).optional(),
  /** Names that hold digits, recognised everywhere: `COVID-19`. */
  namesWithDigits: z.array(z.strictObject({ text: z.string(), reason: z.string() })).default([]),
});

export type Site = z.infer<typeof siteSchema>;

/** `changes.yaml`: a list, newest first. */
export const changesSchema = z.array(
  z.strictObject({
    id: z.string(),
    date: partialDateSchema,
    kind: z.enum(['added', 'corrected', 'revised']),
    title: localizedTextSchema,
    text: localizedTextSchema,
    /** Records or pages concerned. */
    indicators: z.array(z.string()).default([]),
    articles: z.array(z.string()).default([]),
    projects: z.array(z.string()).default([]),
    /** Indicators that are no longer here, by the id that they had. */
    retired: z.array(z.string()).default([]),
  }),
);
export type Change = z.infer<typeof changesSchema>[number];
