import { createHash } from 'node:crypto';

/** What readers have cited of a row; anything else in it may change without a word. */
interface Published {
  readonly value: string;
  readonly upper?: string | undefined;
  readonly unit: string;
  readonly status: string;
  readonly qualifier: string;
}

/** Differs when a published number, its unit, status or qualifier does. */
export const publishedHash = ({ value, upper, unit, status, qualifier }: Published): string =>
  createHash('sha256')
    .update(JSON.stringify([value, upper ?? '', unit, status, qualifier]))
    .digest('hex')
    .slice(0, 12);

/** One line of the list of published rows: `exports-2021-target-bth-130143 4f0c…`. */
export const publishedRow = (row: Published & { readonly id: string }): string => `${row.id} ${publishedHash(row)}`;
