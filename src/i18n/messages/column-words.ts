import type { Localized } from '../locales.ts';

export interface ColumnWords {
  readonly title: Localized;
  readonly description: Localized;
}

/** The title and the description of a column, in Vietnamese and in English. */
export const words = (vi: string, viText: string, en: string, enText: string): ColumnWords => ({
  title: { vi, en },
  description: { vi: viText, en: enText },
});
