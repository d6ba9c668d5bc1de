import type { Locale } from '../locales.ts';

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
      'What each column and code means stands in datapackage.json, in {languages}.',
      'For one number per indicator, period and role, keep the rows where used is true.',
    ],
    licence: 'Licence:',
    cite: 'Cite as:',
  },
} as const satisfies Record<Locale, unknown>;
