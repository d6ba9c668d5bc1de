import type { Locale } from '../locales.ts';

/** Said beside a value that no later report has confirmed, yet or in two years; `reported` of one that its source calls reached before the period was over. */
export const firmnessWords = {
  vi: {
    early: 'ước tính, chưa xác nhận',
    'never-confirmed': 'ước tính, hai năm sau vẫn chưa xác nhận',
    reported: 'công bố sớm',
  },
  en: {
    early: 'estimate, unconfirmed',
    'never-confirmed': 'estimate, unconfirmed two years on',
    reported: 'reported early',
  },
} as const satisfies Record<Locale, unknown>;
