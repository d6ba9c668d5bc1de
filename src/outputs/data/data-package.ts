import { createHash } from 'node:crypto';
import { fileWords } from '../../i18n/messages/files.ts';
import { locales, perLocale, worldLocale } from '../../i18n/locales.ts';
import { pathOf } from '../../i18n/paths.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Address } from '../../views/file-paths.ts';
import type { DataFile } from './data-files.ts';
import { serializeJson } from './json-files.ts';
import type { ColumnInfo } from './table.ts';

const profiles = 'https://datapackage.org/profiles/2.0';

/** `data/datapackage.json`: the files described as a Data Package (version 2). Texts are in one language, with every language beside them. */
export function dataPackage(dataset: Dataset, files: readonly DataFile[], address: Address): string {
  const { site } = dataset;
  const { title, description } = fileWords.package;
  return serializeJson({
    $schema: `${profiles}/datapackage.json`,
    name: 'thanh-hoa-industry-trade',
    title: title[worldLocale],
    titles: title,
    description: description[worldLocale],
    descriptions: description,
    version: site.asOf.replaceAll('-', '.'),
    homepage: address(pathOf('data', worldLocale)),
    homepages: perLocale((locale) => address(pathOf('data', locale))),
    languages: locales,
    keywords: ['Thanh Hóa', 'Vietnam', 'industry', 'trade', 'exports', 'plan'],
    licenses: [{ name: site.licence.id, path: site.licence.url, title: site.licence.name[worldLocale] }],
    contributors: [
      {
        title: site.publisher[worldLocale],
        titles: site.publisher,
        roles: ['publisher'],
        path: address(pathOf('about', worldLocale)),
      },
    ],
    resources: files.map(resource),
  });
}

function resource(file: DataFile) {
  const bytes = Buffer.from(file.text, 'utf8');
  return {
    name: file.type === 'csv' ? file.name.replace(/\.csv$/, '') : file.name.replace('.', '-'),
    path: file.name,
    ...(file.type === 'csv' ? { type: 'table' } : {}),
    title: file.title[worldLocale],
    titles: file.title,
    description: file.description[worldLocale],
    descriptions: file.description,
    format: file.type,
    mediatype: file.type === 'csv' ? 'text/csv' : 'application/json',
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    ...(file.columns
      ? {
          dialect: {
            $schema: `${profiles}/tabledialect.json`,
            delimiter: ',',
            lineTerminator: '\r\n',
            quoteChar: '"',
            doubleQuote: true,
            header: true,
          },
          schema: schema(file.columns),
        }
      : {}),
  };
}

const types = { 'partial-date': { type: 'string' }, url: { type: 'string', format: 'uri' } } as const;

function schema(columns: readonly ColumnInfo[]) {
  const has = (id: string): boolean => columns.some((column) => column.id === id);
  return {
    $schema: `${profiles}/tableschema.json`,
    fields: columns.map((column) => ({
      name: column.id,
      ...(column.type === 'partial-date' || column.type === 'url' ? types[column.type] : { type: column.type }),
      title: column.title[worldLocale],
      titles: column.title,
      description: column.description[worldLocale],
      descriptions: column.description,
      ...(column.required || column.codes.length > 0
        ? {
            constraints: {
              ...(column.required ? { required: true } : {}),
              ...(column.codes.length > 0 ? { enum: column.codes.map(({ code }) => code) } : {}),
            },
          }
        : {}),
    })),
    missingValues: [''],
    primaryKey: ['id'],
    ...(has('source_id')
      ? {
          foreignKeys: [
            { fields: ['source_id'], reference: { resource: 'sources', fields: ['id'] } },
            { fields: ['indicator'], reference: { resource: 'indicators', fields: ['id'] } },
            ...(has('place') ? [{ fields: ['place'], reference: { resource: 'places', fields: ['id'] } }] : []),
          ],
        }
      : {}),
  };
}
