import type { Locale } from '../locales.ts';

/** Words of the note that opens at a number. They come with its script, not with the page. */
export const numberNoteWords = {
  vi: {
    label: 'Con số này từ đâu',
    close: 'Đóng',
    computed: 'Trang này tính từ:',
    asIn: 'Theo nguồn:',
    growth: '{n} so với năm trước',
    share: 'bằng {n} kế hoạch',
    noDate: 'không rõ ngày',
    row: 'Tất cả số liệu đã công bố của chỉ tiêu này',
    sources: 'Nguồn',
  },
  en: {
    label: 'Where this figure comes from',
    close: 'Close',
    computed: 'Computed by this site from:',
    asIn: 'The source also gives:',
    growth: '{n} on the year before',
    share: '{n} of plan',
    noDate: 'no date',
    row: 'All published figures of this indicator',
    sources: 'Sources',
  },
} as const satisfies Record<Locale, unknown>;
