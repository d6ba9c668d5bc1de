import type { Locale } from '../locales.ts';

/** How a page and the whole data are dated in a citation. */
export const citationWords = {
  vi: { page: 'bản ngày {date}', data: 'dữ liệu tính đến {date}' },
  en: { page: 'version of {date}', data: 'data as of {date}' },
} as const satisfies Record<Locale, unknown>;
