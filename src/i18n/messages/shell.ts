import { type Locale, languageOf, otherLocales, type Localized } from '../locales.ts';

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
    contents: 'Trong trang này',
    filter: 'Lọc',
    independent: 'Trang độc lập',
    independentMore: ', không thuộc cơ quan nhà nước',
    searchedUntil: 'Số liệu tra cứu đến',
    newestSource: 'Nguồn mới nhất của trang này:',
    sourceLine: 'Số liệu khởi đầu từ bài',
    licence: 'Nội dung và dữ liệu:',
    codeLicence: 'Mã nguồn: giấy phép MIT.',
    feed: 'Theo dõi (RSS)',
    primer: 'Thanh Hóa trong vài dòng',
    /** The id of the heading of that name on the page about this site. */
    primerId: 'thanh-hóa-trong-vài-dòng',
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
    contents: 'On this page',
    filter: 'Filter',
    independent: 'Independent',
    independentMore: ', not the site of a public body',
    searchedUntil: 'Searched until',
    newestSource: 'Newest source of this page:',
    sourceLine: 'It began with the figures of',
    licence: 'Content and data:',
    codeLicence: 'Code: MIT licence.',
    feed: 'RSS feed',
    primer: 'New to Vietnam?',
    primerId: 'new-to-vietnam',
  },
} as const satisfies Record<Locale, unknown>;

/** Words of the note that offers a page in the language its reader prefers: each in the language that it offers. */
export const languageNoteWords = {
  vi: { name: 'Ngôn ngữ', read: 'Đọc bằng tiếng Việt', close: 'Không, cảm ơn' },
  en: { name: 'Language', read: 'Read in English', close: 'No, thanks' },
} as const satisfies Record<Locale, unknown>;

/** The button that copies the address of a chart. Not in the page: without a script there is nothing to press. */
export const copyLinkWords = {
  vi: { copy: 'Sao chép liên kết', copied: 'Đã sao chép' },
  en: { copy: 'Copy link', copied: 'Copied' },
} as const satisfies Record<Locale, unknown>;

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

/** Words of the page at an address that has changed. */
export const redirectWords = {
  vi: { moved: 'Trang này đã chuyển sang địa chỉ mới:' },
  en: { moved: 'This page has a new address:' },
} as const satisfies Record<Locale, unknown>;

/** What each language calls each, within a sentence. */
export const languageNames: Localized<Localized> = {
  vi: { vi: 'tiếng Việt', en: 'tiếng Anh' },
  en: { vi: 'Vietnamese', en: 'English' },
};

/** All of them in one phrase, the reader's own first: `English and Vietnamese`. */
export const allLanguages = (locale: Locale): string =>
  new Intl.ListFormat(languageOf[locale].openGraph.replace('_', '-')).format(
    [locale, ...otherLocales(locale)].map((one) => languageNames[locale][one]),
  );
