import type { Locale } from '../locales.ts';

/** Words that only search engines and data catalogues read. `{a}` and `{z}` are the first and the last year. */
export const structuredDataWords = {
  vi: {
    datasetReports: 'Các giá trị đã công bố từ năm {a} đến năm {z}, mỗi giá trị có trạng thái, độ chính xác và nguồn.',
    place: {
      province: 'Thanh Hóa, Việt Nam',
      refinery: 'Nghi Sơn, Thanh Hóa, Việt Nam',
      region: 'Bắc Trung Bộ, Việt Nam',
      nation: 'Việt Nam',
    },
  },
  en: {
    datasetReports: 'Published values from {a} to {z}, each with its status, precision and source.',
    place: {
      province: 'Thanh Hóa, Vietnam',
      refinery: 'Nghi Sơn, Thanh Hóa, Vietnam',
      region: 'North Central Coast, Vietnam',
      nation: 'Vietnam',
    },
  },
} as const satisfies Record<Locale, unknown>;
