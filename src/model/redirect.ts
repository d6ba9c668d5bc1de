import { z } from 'zod';

const address = z.string().regex(/^\/(?!\/)[a-z0-9_{}./#-]*$/i, 'address');

/**
 * `redirects.yaml`: where a retired address leads, from the root of the site. A page leads to a page, a file has the bytes of the other file. `{locale}` stands for
 * each language: `/charts/vn-exports.{locale}.svg`. An address that a record had before stands in that record: `formerSlugs`, `formerIds`.
 */
export const redirectsSchema = z.array(z.strictObject({ from: address, to: address }));
export type Redirect = z.infer<typeof redirectsSchema>[number];
