import type { Locale } from '../locales.ts';

/** Words that figures print with their numbers, or in place of them. */
export const figureWords = {
  vi: {
    /** Around a value that nobody has confirmed yet. `qualified` for one that has a word before it, such as "more than". */
    early: {
      forecast: { plain: 'dự báo {n}', qualified: 'dự báo {n}' },
      estimate: { plain: 'ước {n}', qualified: 'ước {n}' },
      provisional: { plain: '{n} (sơ bộ)', qualified: '{n} (sơ bộ)' },
      early: { plain: '{n} (công bố sớm)', qualified: '{n} (công bố sớm)' },
    },
    /** Bounds of a computed number. */
    computedRange: 'khoảng {n}',
    verb: { rose: 'tăng {n}', fell: 'giảm {n}', unchanged: 'không đổi' },
    /** What is more than twice, thrice and four times an earlier value. */
    multiplied: ['gấp hơn hai lần', 'gấp hơn ba lần', 'gấp hơn bốn lần'],
    rank: 'thứ {n} trong {count}',
    /** How the plans that are due came out; only what there is of is named. */
    tally: {
      head: 'trong {n} chỉ tiêu đến hạn, ',
      parts: {
        met: '{n} đạt',
        missed: '{n} không đạt',
        cannotTell: '{n} chưa phân định được',
        noResult: '{n} chưa tìm thấy kết quả',
      },
      join: ', ',
      last: ', ',
    },
    missing: { clause: 'chưa tìm thấy số liệu', sentence: 'Chưa tìm thấy số liệu.' },
  },
  en: {
    early: {
      forecast: { plain: 'a forecast {n}', qualified: '{n} (forecast)' },
      estimate: { plain: 'an estimated {n}', qualified: '{n} (estimate)' },
      provisional: { plain: 'a provisional {n}', qualified: '{n} (provisional)' },
      early: { plain: '{n} (reported early)', qualified: '{n} (reported early)' },
    },
    computedRange: '{n}',
    verb: { rose: 'rose {n}', fell: 'fell {n}', unchanged: 'did not change' },
    multiplied: ['more than doubled', 'more than tripled', 'more than quadrupled'],
    rank: '{n} of {count}',
    tally: {
      head: 'of {n} targets due, ',
      parts: {
        met: '{n} were met',
        missed: '{n} missed',
        cannotTell: '{n} cannot be told',
        noResult: '{n} without a result found',
      },
      join: ', ',
      last: ' and ',
    },
    missing: { clause: 'no figure was found', sentence: 'No figure was found.' },
  },
} as const satisfies Record<Locale, unknown>;
