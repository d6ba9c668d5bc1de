import type { Locale } from '../locales.ts';

/** How periods are named. `{y}` year, `{n}` number within the year, `{a}` first and `{z}` last year or month. */
export const periodWords = {
  vi: {
    year: '{y}',
    half: ['6 tháng đầu năm {y}', '6 tháng cuối năm {y}'],
    quarter: ['quý I/{y}', 'quý II/{y}', 'quý III/{y}', 'quý IV/{y}'],
    month: 'tháng {n}/{y}',
    'year-to-date': '{n} tháng đầu năm {y}',
    'to-day': 'từ đầu năm đến {z}',
    years: '{a}–{z}',
    months: '{a} – {z}',
    /** A count at one time, as far as the time is known. */
    at: { day: 'ngày {z}', month: 'tháng {z}', year: 'năm {z}', undated: 'không muộn hơn năm {z}' },
  },
  en: {
    year: '{y}',
    half: ['first half of {y}', 'second half of {y}'],
    quarter: ['first quarter of {y}', 'second quarter of {y}', 'third quarter of {y}', 'fourth quarter of {y}'],
    month: '{n}/{y}',
    'year-to-date': 'first {n} months of {y}',
    'to-day': 'January to {z}',
    years: '{a}–{z}',
    months: '{a} to {z}',
    at: { day: '{z}', month: '{z}', year: 'in {z}', undated: 'no later than {z}' },
  },
} as const satisfies Record<Locale, unknown>;
