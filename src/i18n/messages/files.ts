import { perLocale, type Locale, type Localized } from '../locales.ts';

const words = {
  vi: {
    observations: [
      'Tất cả số liệu',
      'Tất cả giá trị trên trang, mỗi lần công bố một dòng, được dùng hay không, kèm nguồn.',
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
      'Kế hoạch và kết quả công nghiệp, thương mại của tỉnh Thanh Hóa, Việt Nam: mỗi lần công bố là một dòng có trạng thái, độ chính xác và nguồn.',
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

/** README of the archive of all data files. */
export const archiveWords = {
  vi: {
    sheets: { data: 'Số liệu', fields: 'Cột', about: 'Giới thiệu' },
    field: ['Bảng', 'Cột', 'Kiểu'],
    files: 'Các tệp:',
    reading: [
      'Muốn xem bằng Excel hay LibreOffice, mở các tệp XLSX: số và ngày là số và ngày, dù máy viết số thập phân kiểu gì. Các tệp CSV dành cho chương trình: UTF-8 không BOM, ngăn cột bằng dấu phẩy, số thập phân dùng dấu chấm.',
      'Ý nghĩa từng cột và từng mã nằm trong datapackage.json, bằng {languages}.',
      'Muốn mỗi chỉ tiêu, kỳ và vai trò chỉ có một con số, lọc những dòng có used là true.',
    ],
    licence: 'Giấy phép:',
    cite: 'Trích dẫn:',
  },
  en: {
    sheets: { data: 'Data', fields: 'Fields', about: 'About' },
    field: ['Table', 'Column', 'Type'],
    files: 'Files:',
    reading: [
      'To read in Excel or LibreOffice, open the XLSX files: their numbers and dates are numbers and dates whatever decimal sign the computer uses. The CSV files are for programs: UTF-8 without a byte order mark, commas between columns, points in decimals.',
      'What each column and code means is in datapackage.json, in {languages}.',
      'For one number per indicator, period and role, keep the rows where used is true.',
    ],
    licence: 'Licence:',
    cite: 'Cite as:',
  },
} as const satisfies Record<Locale, unknown>;

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

/** Words of the data page about the files: their columns, their codes, and what no file has. */
export const dataPageWords = {
  vi: {
    finding:
      '{n} số liệu của {m} chỉ tiêu, số nào cũng kèm nguồn. Không phải đăng ký gì; điều kiện duy nhất là nói rõ lấy từ đâu.',
    workbook: 'Tất cả số liệu (Excel)',
    archive: 'Tất cả các tệp (ZIP)',
    columns: 'Các cột và các mã',
    columnsText:
      'Cột nào chứa mã thì mỗi mã có nghĩa ghi kèm. Các lời ấy cũng nằm trong datapackage.json và trong bảng tính.',
    reports: 'Các tệp số liệu: observations.csv, other-figures.csv và tệp của từng chỉ tiêu',
    reportsText: 'Tệp nào tên không có “.places” thì không có những cột từ place trở đi.',
    count: '{n} cột',
    units: 'Các mã đơn vị',
  },
  en: {
    finding:
      '{n} figures of {m} indicators, each with its source. Nothing to sign up for; the only condition is to say where the data come from.',
    workbook: 'Every figure (Excel)',
    archive: 'Every file (ZIP)',
    columns: 'Columns and codes',
    columnsText:
      'Where a column holds codes, each has its meaning beside it. The same words are in datapackage.json and in the workbook.',
    reports: 'Files of figures: observations.csv, other-figures.csv and the file of each indicator',
    reportsText: 'Files without “.places” in their name lack the columns from place onwards.',
    count: '{n} columns',
    units: 'Codes of units',
  },
} as const satisfies Record<Locale, unknown>;
