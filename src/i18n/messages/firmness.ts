import type { Locale } from '../locales.ts';

/** Said once beside a value that no later report has confirmed; `reported` of one that its source calls reached before the period was over. */
export const firmnessWords = {
  vi: {
    early: 'ước tính, chưa chốt',
    'never-confirmed': 'ước tính, chưa ai xác nhận',
    reported: 'công bố sớm',
  },
  en: { early: 'early estimate', 'never-confirmed': 'estimate, never confirmed', reported: 'reported early' },
} as const satisfies Record<Locale, unknown>;
