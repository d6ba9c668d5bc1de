import type { Locale } from '../locales.ts';

export const notFoundWords = {
  vi: {
    text: 'Trang bạn tìm không còn ở địa chỉ này, hoặc địa chỉ bị gõ sai. Thử tìm bằng vài từ, hay đi từ một trong các mục sau.',
    label: 'Ví dụ: xuất khẩu 2024',
    search: 'Tìm',
  },
  en: {
    text: 'The page is no longer at this address, or the address is mistyped. Search with a word or two, or start from one of these.',
    label: 'For example: exports 2024',
    search: 'Search',
  },
} as const satisfies Record<Locale, unknown>;
