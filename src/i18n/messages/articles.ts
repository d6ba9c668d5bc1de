import type { Locale } from '../locales.ts';

export const articleWords = {
  vi: {
    readingTime: 'Đọc trong khoảng {n} phút',
    published: 'Đăng ngày',
    updated: 'sửa ngày',
    sources: 'Nguồn của bài',
    cite: 'Trích dẫn trang này',
    copy: 'Chép trích dẫn',
    copied: 'Đã chép',
    print: 'In trang',
    more: 'Đọc tiếp',
    linkTo: 'Liên kết đến mục này',
  },
  en: {
    readingTime: 'About {n} minutes to read',
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
