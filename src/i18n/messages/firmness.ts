import type { Locale } from '../locales.ts';

/** Said once beside a value that no later report has confirmed. */
export const firmnessWords = {
  vi: { early: 'ước tính, chưa chốt', 'never-confirmed': 'ước tính, chưa từng được xác nhận' },
  en: { early: 'early estimate', 'never-confirmed': 'estimate, never confirmed' },
} as const satisfies Record<Locale, unknown>;
