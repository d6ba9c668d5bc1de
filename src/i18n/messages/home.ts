import type { Locale } from '../locales.ts';

export const homeWords = {
  vi: {
    plans: 'Kế hoạch có thành hiện thực không?',
    now: 'Số liệu mới nhất tìm được',
    allIndicators: 'Tất cả chỉ tiêu và số liệu khác',
    promised: 'Các dự án, theo tin mới nhất tìm được',
    allProjects: 'Từng dự án: quy mô, vốn, mốc thời gian',
    read: 'Đọc',
    allArticles: 'Tất cả bài viết',
    ask: 'Tìm một con số',
    askLabel: 'Ví dụ: xuất khẩu 2024, Nghi Sơn, bán lẻ',
    askButton: 'Tìm',
    data: 'Lấy dữ liệu',
    dataText: 'Tất cả số liệu, từng nguồn và từng kết luận, mở được bằng Excel.',
    how: 'Đọc các con số ở đây thế nào',
    howText:
      'Bấm vào một con số để biết ai công bố, ngày nào, và số ấy chắc đến đâu. Khi các nguồn nói khác nhau, trang giữ lại tất cả và ghi rõ đang dùng số nào.',
    /** Topics, over the cards. */
    topic: {
      trade: 'Ngoại thương',
      retail: 'Bán lẻ',
      industry: 'Công nghiệp',
      refinery: 'Lọc hóa dầu',
      economy: 'Kinh tế',
      investment: 'Đầu tư, doanh nghiệp',
      budget: 'Ngân sách',
      plans: 'Kế hoạch',
    },
    /** The change of a level, and the value before a rate. */
    change: '{n} so với năm {year}',
    before: 'năm {year}: {n}',
  },
  en: {
    plans: 'Did the plans come true?',
    now: 'Latest figures found',
    allIndicators: 'All indicators and other figures',
    promised: 'The projects, by the latest news found',
    allProjects: 'Each project: size, money, dates',
    read: 'Articles',
    allArticles: 'All articles',
    ask: 'Find a figure',
    askLabel: 'For example: exports 2024, Nghi Sơn, retail',
    askButton: 'Search',
    data: 'Take the data',
    dataText: 'Every figure, source and verdict, ready for Excel.',
    how: 'How to read the figures',
    howText:
      'Select any figure to see who published it, when, and how firm it is. Where sources disagree, the site keeps them all and says which one it uses.',
    topic: {
      trade: 'Foreign trade',
      retail: 'Retail',
      industry: 'Industry',
      refinery: 'Refinery',
      economy: 'Economy',
      investment: 'Investment, business',
      budget: 'Budget',
      plans: 'Plans',
    },
    change: '{n} on {year}',
    before: '{n} in {year}',
  },
} as const satisfies Record<Locale, unknown>;
