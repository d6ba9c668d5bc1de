import { perLocale, type Locale, type Localized } from '../locales.ts';

const words = {
  vi: {
    observations: [
      'Mọi số liệu',
      'Mọi giá trị được ghi trên trang, mỗi bản tin một dòng, được dùng hay không, kèm nguồn.',
    ],
    indicators: ['Danh mục chỉ tiêu', 'Mỗi chỉ tiêu tính những gì, đơn vị, phạm vi và giá.'],
    sources: ['Nguồn', 'Các bài và văn bản mà số liệu và thông tin dựa vào.'],
    otherFigures: ['Số liệu khác', 'Giá trị của những chỉ tiêu chưa đủ thành chuỗi, không có trang riêng.'],
    places: ['Nơi', 'Các tỉnh, vùng và cả nước mà số liệu nói tới, và thời gian tồn tại.'],
    projects: ['Dự án', 'Các dự án: chủ đầu tư, địa điểm, quy mô, vốn, mốc thời gian và nguồn.'],
    verdicts: [
      'Đạt hay không đạt',
      'Từng mục tiêu đã thành ra sao: đạt, không đạt hay chưa biết, dựa vào dòng số liệu nào, vì sao.',
    ],
    package: [
      'Số liệu công nghiệp và thương mại Thanh Hóa',
      'Kế hoạch và kết quả công nghiệp, thương mại của tỉnh Thanh Hóa, Việt Nam: từng bản tin công bố là một dòng có trạng thái, độ chính xác và nguồn.',
    ],
  },
  en: {
    observations: [
      'All reports',
      'Every recorded value, one row for each published report, used or not, with its source.',
    ],
    indicators: ['List of indicators', 'What each indicator counts, its unit, scope and price base.'],
    sources: ['Sources', 'The articles and documents on which figures and facts rest.'],
    otherFigures: [
      'Other figures',
      'Values of indicators that do not form a series yet and have no page of their own.',
    ],
    places: ['Places', 'The provinces, regions and the country that values are about, and until when they existed.'],
    projects: ['Projects', 'Projects: investors, place, size, investment, dated events and sources.'],
    verdicts: ['Verdicts', 'What became of each target: met, missed or not known, on which rows that rests, and why.'],
    package: [
      'Thanh Hóa industry and trade figures',
      'Plans and outcomes in the industry and trade of Thanh Hóa province, Vietnam: every published report is a row with its status, precision and source.',
    ],
  },
} as const satisfies Record<Locale, unknown>;

const wordsOf = (id: keyof (typeof words)[Locale]): { readonly title: Localized; readonly description: Localized } => ({
  title: perLocale((locale) => words[locale][id][0]),
  description: perLocale((locale) => words[locale][id][1]),
});

/** Titles and descriptions of the data files that are not of one indicator. */
export const fileWords = {
  observations: wordsOf('observations'),
  indicators: wordsOf('indicators'),
  sources: wordsOf('sources'),
  otherFigures: wordsOf('otherFigures'),
  places: wordsOf('places'),
  projects: wordsOf('projects'),
  verdicts: wordsOf('verdicts'),
  /** The same reports with those about other places. */
  everyPlace: { vi: '{title}, mọi nơi', en: '{title}, every place' },
  package: wordsOf('package'),
} as const;
