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
    more: 'Thêm',
    allPages: 'Các trang khác',
    independent: 'Trang độc lập',
    independentMore: ', không thuộc cơ quan nhà nước',
    searchedUntil: 'Số liệu tìm đến ngày',
    newestSource: 'Nguồn mới nhất của trang này:',
    sourceLine: 'Số liệu khởi đầu từ bài',
    licence: 'Nội dung và dữ liệu:',
    codeLicence: 'Mã nguồn: giấy phép MIT.',
    feed: 'Theo dõi (RSS)',
  },
  en: {
    skip: 'Skip to main content',
    mainNav: 'Main sections',
    plan: ['Plan', '\u00a0and outcome'],
    crumbs: 'You are here',
    home: 'Home',
    theme: 'Switch between light and dark',
    search: 'Search',
    more: 'More',
    allPages: 'More pages',
    independent: 'Independent',
    independentMore: ', not the site of a public body',
    searchedUntil: 'Searched until',
    newestSource: 'Newest source of this page:',
    sourceLine: 'It began with the figures of',
    licence: 'Content and data:',
    codeLicence: 'Code: MIT licence.',
    feed: 'RSS feed',
  },
} as const satisfies Record<Locale, unknown>;
