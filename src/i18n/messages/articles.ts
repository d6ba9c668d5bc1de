import type { Locale } from '../locales.ts';

export const articleWords = {
  vi: {
    readingTime: '{n} phút đọc',
    published: 'Đăng ngày',
    updated: 'sửa ngày',
    sources: 'Nguồn của bài',
    cite: 'Trích dẫn trang này',
    copy: 'Sao chép trích dẫn',
    copied: 'Đã sao chép',
    print: 'In trang',
    more: 'Đọc tiếp',
    linkTo: 'Liên kết đến mục này',
  },
  en: {
    readingTime: '{n} min read',
    published: 'Published',
    updated: 'revised',
    sources: 'Sources of this article',
    cite: 'Cite this page',
    copy: 'Copy citation',
    copied: 'Copied',
    print: 'Print page',
    more: 'Read next',
    linkTo: 'Link to this section',
  },
} as const satisfies Record<Locale, unknown>;

export const glossaryWords = {
  vi: { also: 'Cách gọi khác:', ours: 'cách gọi tiếng Anh do trang này đặt' },
  en: { also: 'Other names:', ours: 'the English name is ours' },
} as const satisfies Record<Locale, unknown>;

export const changeWords = {
  vi: { kind: { added: 'Thêm mới', corrected: 'Sửa lỗi', revised: 'Tính lại' } },
  en: { kind: { added: 'Added', corrected: 'Corrected', revised: 'Revised' } },
} as const satisfies Record<Locale, unknown>;

/** How a page and the whole data are dated in a citation. */
export const citationWords = {
  vi: { page: 'cập nhật {date}', data: 'dữ liệu tính đến {date}' },
  en: { page: 'as of {date}', data: 'data as of {date}' },
} as const satisfies Record<Locale, unknown>;
