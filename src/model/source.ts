import { z } from 'zod';
import { locales, type Localized } from '../i18n/locales.ts';
import { columnsOf, filledColumnsOf } from './localized-columns.ts';
import { idSchema } from './localized.ts';

const optional = <T extends z.ZodType>(schema: T) => z.union([z.literal('').transform(() => undefined), schema]);

/** A date as precise as it is known: `2021`, `2021-01` or `2021-01-15`. */
export const partialDateSchema = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'date');

/** Who speaks, as a reader weighs it: heaviest first. */
export const sourceKinds = [
  'law',
  'statistics-office',
  'government',
  'international',
  'company',
  'press',
  'reference',
] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** One row of `sources.csv`: a page or document that a record rests on. */
export const sourceSchema = z.strictObject({
  id: idSchema,
  // A host that ends in a dot is right for a browser and no address to most programs.
  url: z.url({ protocol: /^https?$/, hostname: z.regexes.domain }).regex(/^\S+$/, 'address'),
  /** As printed by the source, in its own language and spelling. */
  title: z.string().min(1),
  /** `printed`; `from-address`: rebuilt from the address; `described`: the page is described, its title was not read; `translated`. */
  title_basis: z.enum(['printed', 'from-address', 'described', 'translated']),
  ...filledColumnsOf('publisher'),
  /** Whom the source quotes, where it is not the origin of its figures: the statistics office, a decree. */
  ...columnsOf('origin'),
  kind: z.enum(sourceKinds),
  date: optional(partialDateSchema),
  /** `printed`; `from-address`; `from-text`: the day of the event that the text reports. Empty without a date. */
  date_basis: optional(z.enum(['printed', 'from-address', 'from-text'])),
  language: z.enum(locales),
  /** What the publisher's name does not say, in words of every language or in none: `news aggregator`, `copy of a text by …`. */
  ...columnsOf('publisher_note'),
});

export type SourceRow = z.infer<typeof sourceSchema>;
export interface Source {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly titleBasis: SourceRow['title_basis'];
  readonly publisher: Localized;
  /** Whom it quotes; undefined where it speaks for itself. */
  readonly origin: Localized | undefined;
  readonly kind: SourceKind;
  readonly publisherNote: Localized | undefined;
  readonly date: string | undefined;
  readonly dateBasis: SourceRow['date_basis'];
  readonly language: SourceRow['language'];
}
