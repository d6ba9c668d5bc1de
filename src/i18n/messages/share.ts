import type { Locale } from '../locales.ts';

/** What share pictures and their alternatives say beyond the records. */
export const shareWords = {
  vi: {
    chart: 'Biểu đồ: {title}.',
    locator: 'Sơ đồ vị trí trong tỉnh.',
    figureOf: '{name}, {period}',
    /** How a state is dated, by how exactly its day is known. */
    asOf: { day: 'theo tin ngày {date}', month: 'theo tin {date}', year: 'theo tin năm {date}' },
    licence: 'Giấy phép {licence}',
  },
  en: {
    chart: 'Chart: {title}.',
    locator: 'Sketch map of its place in the province.',
    figureOf: '{name}, {period}',
    asOf: { day: 'as reported on {date}', month: 'as reported in {date}', year: 'as reported in {date}' },
    licence: 'Licence {licence}',
  },
} as const satisfies Record<Locale, unknown>;
