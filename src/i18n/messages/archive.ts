import type { Locale } from '../locales.ts';

/** README of the archive of all data files. */
export const archiveWords = {
  vi: {
    files: 'Các tệp:',
    reading: [
      'Các tệp CSV dùng UTF-8 có BOM, ngăn cột bằng dấu phẩy, số thập phân dùng dấu chấm; mở thẳng bằng Excel hay LibreOffice đều đọc được tiếng Việt.',
      'Ý nghĩa từng cột và từng mã nằm trong datapackage.json, bằng {languages}.',
      'Muốn mỗi chỉ tiêu, kỳ và vai trò chỉ có một con số, lọc những dòng có used là true.',
    ],
    licence: 'Giấy phép:',
    cite: 'Trích dẫn:',
  },
  en: {
    files: 'Files:',
    reading: [
      'The CSV files are UTF-8 with a byte order mark, commas between columns and points in decimals; Excel and LibreOffice open them with the Vietnamese intact.',
      'What each column and code means stands in datapackage.json, in {languages}.',
      'For one number per indicator, period and role, keep the rows where used is true.',
    ],
    licence: 'Licence:',
    cite: 'Cite as:',
  },
} as const satisfies Record<Locale, unknown>;
