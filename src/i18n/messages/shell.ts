import type { Locale } from '../locales.ts';

/** Words of the frame around every page. */
export const shellWords = {
  vi: {
    skip: 'Đến nội dung chính',
    mainNav: 'Các mục chính',
    /** The name of the plan page; its second half gives way on narrow screens. */
    plan: ['Kế hoạch', '\u00a0và kết quả'],
    crumbs: 'Vị trí trang',
    home: 'Trang chủ',
    theme: 'Đổi nền sáng, tối',
    search: 'Tìm kiếm',
    more: 'Các trang khác',
    sourceLine: 'Số liệu khởi đầu:',
    licence: 'Nội dung và dữ liệu:',
    codeLicence: 'Mã nguồn: giấy phép MIT.',
    asOf: 'Thông tin tính đến ngày',
    lastChange: 'Trang này sửa gần nhất:',
  },
  en: {
    skip: 'Skip to main content',
    mainNav: 'Main sections',
    plan: ['Plan', '\u00a0and outcome'],
    crumbs: 'You are here',
    home: 'Home',
    theme: 'Switch between light and dark',
    search: 'Search',
    more: 'More pages',
    sourceLine: 'The figures start from:',
    licence: 'Content and data:',
    codeLicence: 'Code: MIT licence.',
    asOf: 'Information as of',
    lastChange: 'This page last changed:',
  },
} as const satisfies Record<Locale, unknown>;
