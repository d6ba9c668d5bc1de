import type { Locale } from '../locales.ts';

export const homeWords = {
  vi: {
    figures: 'Năm 2020, và điều đặt ra cho năm 2021',
    indicators: 'Các chỉ tiêu',
    allIndicators: 'Xem mọi chỉ tiêu và số liệu khác',
    about: 'Đọc các con số ở đây thế nào',
    aboutText:
      'Bấm vào một con số để thấy ai công bố, vào ngày nào và chắc chắn đến đâu. Khi các nguồn nói khác nhau, trang giữ cả hai và nói rõ đang dùng số nào.',
    noTarget: 'Không đặt mục tiêu theo thước đo này; mục tiêu năm 2021 là cho giá trị gia tăng.',
    target: 'Mục tiêu {year}:',
  },
  en: {
    figures: 'Where 2020 ended, and what 2021 asked for',
    indicators: 'Indicators',
    allIndicators: 'See all indicators and other figures',
    about: 'How to read the figures here',
    aboutText:
      'Follow any figure to see who published it, when, and how sure it is. Where sources disagree, the site keeps both and says which one it uses.',
    noTarget: 'No target was set in this measure; the one for 2021 was for value added.',
    target: 'Target {year}:',
  },
} as const satisfies Record<Locale, unknown>;
