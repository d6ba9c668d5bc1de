import type { Locale } from '../locales.ts';

/** Drawings that the site makes by itself of an indicator's records, and of places side by side. */
export const compareWords = {
  vi: {
    home: 'Thanh Hóa',
    measures: 'Xem theo cách khác',
    tabs: { growth: 'Tốc độ tăng', plan: 'So với kế hoạch', places: 'So với nơi khác' },
    growth: '{name}: tăng so với năm trước',
    'share-of-plan': '{name}: kết quả bằng bao nhiêu phần trăm kế hoạch',
    gap: '{name}: kết quả chênh so với kế hoạch',
    places: '{name}: Thanh Hóa và nơi khác',
    describe: 'Đường nối các năm liền nhau; năm thiếu số liệu để trống. Từng giá trị nằm trong bảng bên dưới.',
    placesFile: 'Số liệu mọi nơi, mọi năm (CSV)',
    industry: 'Công nghiệp tăng nhanh hay chậm so với cả nước và Nghệ An',
    productivity: 'Một lao động làm ra bao nhiêu, ở Thanh Hóa và nơi khác',
    economy: 'Quy mô kinh tế Thanh Hóa bên các tỉnh Bắc Trung Bộ',
  },
  en: {
    home: 'Thanh Hóa',
    measures: 'Seen another way',
    tabs: { growth: 'Growth', plan: 'Against the plan', places: 'Other places' },
    growth: '{name}: growth on the year before',
    'share-of-plan': '{name}: outcome in percent of the plan',
    gap: '{name}: outcome less plan',
    places: '{name}: Thanh Hóa and other places',
    describe: 'Neighbouring years are joined; a year without a figure stays empty. Each value is in the table below.',
    placesFile: 'Every place and year (CSV)',
    industry: 'How fast industry grows beside Vietnam and Nghệ An',
    productivity: 'What one worker makes, in Thanh Hóa and elsewhere',
    economy: 'The economy of Thanh Hóa beside its neighbours in the north-central region',
  },
} as const satisfies Record<Locale, unknown>;
