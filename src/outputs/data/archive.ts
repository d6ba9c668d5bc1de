import { strToU8, zipSync, type Zippable } from 'fflate';
import { archiveWords, fileWords } from '../../i18n/messages/files.ts';
import type { Dataset } from '../../model/dataset.ts';
import { locales, type Locale } from '../../i18n/locales.ts';
import { dataFiles, type DataFile } from './data-files.ts';
import { formatDate } from '../../i18n/format-period.ts';
import { pathOf } from '../../i18n/paths.ts';
import { allLanguages } from '../../i18n/messages/shell.ts';
import type { Address } from '../../views/file-paths.ts';
import { dataPackage } from './data-package.ts';
import { citationWords } from '../../i18n/messages/articles.ts';

/** Everything in the archive by its path there: the data files, their description, and in each language a README and how to cite. */
export function archiveEntries(dataset: Dataset, address: Address): ReadonlyMap<string, string> {
  const files = dataFiles(dataset, address);
  return new Map([
    ...files.map(({ name, text }) => [name, text] as const),
    ['datapackage.json', dataPackage(dataset, files, address)],
    ...locales.flatMap((locale) => [
      [`README.${locale}.txt`, archiveReadme(dataset, files, locale, address)] as const,
      [`CITATION.${locale}.txt`, `${dataCitation(dataset, locale, address)}\r\n`] as const,
    ]),
  ]);
}

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

/** A date that says nothing and never changes; the format knows no time zone and no date before this one. */
const fixedDate = '1980-01-01T00:00:00';

/** A zip archive whose bytes depend on nothing but the names and contents of its entries. */
export function zipFiles(entries: ReadonlyMap<string, string | Uint8Array>): Uint8Array<ArrayBuffer> {
  const names = [...entries.keys()].sort();
  // Entries in a plain folder, readable by all, as written on any system.
  const files = Object.fromEntries(
    names.map((name): [string, Zippable[string]] => [
      name,
      [bytesOf(entries.get(name) ?? ''), { mtime: fixedDate, os: 3, attrs: 0o644 << 16, level: 9 }],
    ]),
  );
  return zipSync(files) as Uint8Array<ArrayBuffer>;
}

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? strToU8(content) : content;
