import type { Locale } from '../locales.ts';

export const homeWords = {
  vi: {
    figures: 'Kết quả năm 2020, mục tiêu năm 2021',
    indicators: 'Các chỉ tiêu',
    allIndicators: 'Xem mọi chỉ tiêu và số liệu khác',
    about: 'Đọc các con số ở đây thế nào',
    aboutText:
      'Bấm vào một con số để biết ai công bố, ngày nào, và số ấy chắc đến đâu. Khi các nguồn nói khác nhau, trang giữ lại tất cả và ghi rõ đang dùng số nào.',
    noTarget: 'Thước đo này không có mục tiêu năm 2021; mục tiêu được đặt cho giá trị tăng thêm.',
    target: 'Mục tiêu {year}:',
  },
  en: {
    figures: 'Results of 2020, targets for 2021',
    indicators: 'Indicators',
    allIndicators: 'See all indicators and other figures',
    about: 'How to read the figures here',
    aboutText:
      'Select any figure to see who published it, when, and how firm it is. Where sources disagree, the site keeps them all and says which one it uses.',
    noTarget: 'No target was set in this measure; the one for 2021 was for value added.',
    target: 'Target {year}:',
  },
} as const satisfies Record<Locale, unknown>;
