import type { Locale } from '../locales.ts';

export const notFoundWords = {
  vi: {
    text: 'Địa chỉ này không dẫn đến trang nào. Có thể trang đã dời đi, hoặc liên kết bị gõ sai.',
    label: 'Từ cần tìm',
    search: 'Tìm',
  },
  en: {
    text: 'There is no page at this address. It may have moved, or the link may be mistyped.',
    label: 'What to look for',
    search: 'Search',
  },
} as const satisfies Record<Locale, unknown>;
