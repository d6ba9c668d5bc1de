import { formatDate } from '../../i18n/format-date.ts';
import { fileWords } from '../../i18n/messages/files.ts';
import type { Locale } from '../../i18n/locales.ts';
import { pathOf } from '../../i18n/paths.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { DataFile } from './data-file.ts';

type Address = (path: string) => string;

/** How to cite the whole data set in one line: publisher, title, date, licence, address. */
export function dataCitation({ site }: Dataset, locale: Locale, address: Address): string {
  const date = formatDate(site.asOf, locale);
  const title = fileWords.package.title[locale];
  const place = address(pathOf('data', locale));
  const text =
    locale === 'vi'
      ? `${site.publisher.vi}: “${title}”, dữ liệu tính đến ${date}, ${site.licence.id}, ${place}`
      : `${site.publisher.en}: “${title}”, data as of ${date}, ${site.licence.id}, ${place}`;
  return text.replaceAll('\u00a0', ' ');
}

/** README of the archive in one language: what it holds, how to read it, how to cite it. */
export function archiveReadme(dataset: Dataset, files: readonly DataFile[], locale: Locale, address: Address): string {
  const { site } = dataset;
  const { title, description } = fileWords.package;
  const list = files.map((file) => `- ${file.name}: ${file.title[locale]}`).join('\n');
  const words = readmeWords[locale];
  const lines = [
    title[locale],
    '',
    description[locale],
    site.independence[locale],
    '',
    words.files,
    list,
    '',
    ...words.reading,
    '',
    `${words.licence} ${site.licence.id}, ${site.licence.url}`,
    `${words.cite} ${dataCitation(dataset, locale, address)}`,
    '',
  ];
  return lines.join('\r\n').replaceAll(/\r?\n/g, '\r\n');
}

const readmeWords = {
  vi: {
    files: 'Các tệp:',
    reading: [
      'Các tệp CSV dùng UTF-8 có BOM, ngăn cột bằng dấu phẩy, số thập phân dùng dấu chấm; mở thẳng bằng Excel hay LibreOffice đều đọc được tiếng Việt.',
      'Ý nghĩa từng cột và từng mã nằm trong datapackage.json, bằng tiếng Việt và tiếng Anh.',
      'Muốn mỗi chỉ tiêu, kỳ và vai trò chỉ có một con số, lọc những dòng có used là true.',
    ],
    licence: 'Giấy phép:',
    cite: 'Trích dẫn:',
  },
  en: {
    files: 'Files:',
    reading: [
      'The CSV files are UTF-8 with a byte order mark, commas between columns and points in decimals; Excel and LibreOffice open them with the Vietnamese intact.',
      'What each column and code means stands in datapackage.json, in English and Vietnamese.',
      'For one number per indicator, period and role, keep the rows where used is true.',
    ],
    licence: 'Licence:',
    cite: 'Cite as:',
  },
} as const;
