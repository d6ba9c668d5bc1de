import { formatDate } from '../../i18n/format-date.ts';
import { archiveWords } from '../../i18n/messages/archive.ts';
import { citationWords } from '../../i18n/messages/citation.ts';
import { fileWords } from '../../i18n/messages/files.ts';
import { allLanguages } from '../../i18n/messages/language-names.ts';
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
  const asOf = citationWords[locale].data.replace('{date}', date);
  const text = `${site.publisher[locale]}: “${title}”, ${asOf}, ${site.licence.id}, ${place}`;
  return text.replaceAll('\u00a0', ' ');
}

/** README of the archive in one language: what it holds, how to read it, how to cite it. */
export function archiveReadme(dataset: Dataset, files: readonly DataFile[], locale: Locale, address: Address): string {
  const { site } = dataset;
  const { title, description } = fileWords.package;
  const list = files.map((file) => `- ${file.name}: ${file.title[locale]}`).join('\n');
  const words = archiveWords[locale];
  const lines = [
    title[locale],
    '',
    description[locale],
    site.independence[locale],
    '',
    words.files,
    list,
    '',
    ...words.reading.map((line) => line.replace('{languages}', allLanguages(locale))),
    '',
    `${words.licence} ${site.licence.id}, ${site.licence.url}`,
    `${words.cite} ${dataCitation(dataset, locale, address)}`,
    '',
  ];
  return lines.join('\r\n').replaceAll(/\r?\n/g, '\r\n');
}
