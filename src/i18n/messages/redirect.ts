import type { Locale } from '../locales.ts';

/** Words of the page at an address that has changed. */
export const redirectWords = {
  vi: { moved: 'Bài này đã chuyển sang địa chỉ mới:' },
  en: { moved: 'This article has a new address:' },
} as const satisfies Record<Locale, unknown>;
