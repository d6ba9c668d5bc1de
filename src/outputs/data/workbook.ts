import writeWorkbook from 'write-excel-file/node';
import type { Cell, Sheet } from 'write-excel-file/node';
import { unzipSync } from 'fflate';
import { decimalPlaces } from '../../i18n/format-number.ts';
import { archiveWords, fileWords } from '../../i18n/messages/files.ts';
import type { Dataset } from '../../model/dataset.ts';
import { locales, type Locale } from '../../i18n/locales.ts';
import { workbookPath, type Address } from '../../views/file-paths.ts';
import type { DataFile } from './data-files.ts';
import { dataCitation, zipFiles } from './archive.ts';

type Table = DataFile & Required<Pick<DataFile, 'columns' | 'cells'>>;

/** Excel cuts the names of sheets at this length, and refuses these signs. */
const longestName = 31;
const bold = { fontWeight: 'bold', wrap: true, alignVertical: 'top' } as const;

/** Every workbook of `/data/` by its name: one for each indicator with files of its own, and one of all tables. */
export async function workbooks(
  dataset: Dataset,
  files: readonly DataFile[],
  address: Address,
): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> {
  const books = new Map<string, Uint8Array<ArrayBuffer>>();
  const lists = files.filter(({ name }) =>
    ['observations.places.csv', 'indicators.csv', 'sources.csv', 'places.csv'].includes(name),
  );
  books.set(workbookPath.replace('/data/', ''), await workbook(dataset, lists, address));
  for (const id of dataset.indicators.keys()) {
    const table = files.find(({ name }) => name === `${id}.places.csv`);
    if (table) books.set(`${id}.xlsx`, await workbook(dataset, [table], address));
  }
  return books;
}

/**
 * Tables as a workbook for people: one sheet a table, its numbers, dates and yes-or-no typed, so that no decimal sign of a computer can change them;
 * a sheet that says what each column holds and one on where it all comes from, in every language. The same tables give the same bytes.
 */
export async function workbook(
  dataset: Dataset,
  tables: readonly DataFile[],
  address: Address,
): Promise<Uint8Array<ArrayBuffer>> {
  const full = tables.filter((file): file is Table => file.columns !== undefined && file.cells !== undefined);
  const sheets = [
    ...full.map((table) => tableSheet(table, full.length === 1)),
    fieldSheet(full),
    aboutSheet(dataset, full, address),
  ];
  const bytes = await writeWorkbook(sheets, { fontFamily: 'Calibri', fontSize: 11 }).toBuffer();
  // The library writes the time of the build into the archive.
  return zipFiles(new Map(Object.entries(unzipSync(bytes))));
}

const inAll = (text: (locale: Locale) => string, between = ' · '): string => locales.map(text).join(between);

function tableSheet({ name, columns, cells }: Table, isAlone: boolean): Sheet<never> {
  return {
    sheet: isAlone
      ? inAll((locale) => archiveWords[locale].sheets.data)
      : name.replace('.csv', '').slice(0, longestName),
    data: [
      columns.map(({ title }) => ({ value: inAll((locale) => title[locale], '\n'), ...bold })),
      ...cells.map((row) =>
        row.map((text, index) =>
          typedCell(text, columns[index]?.id === 'value' ? 'number' : (columns[index]?.type ?? 'string')),
        ),
      ),
    ],
    columns: columns.map(({ id, type }) => ({
      width: type === 'string' && /^(?:note|definition|title|source_title|indicator_|name)/.test(id) ? 40 : 16,
    })),
    stickyRowsCount: 1,
  };
}

/** A cell in the type of its column. Published digits stay, the last zeros too; what is no whole day stays text. */
function typedCell(text: string | undefined, type: string): Cell {
  if (text === undefined || text === '') return null;
  if ((type === 'number' || type === 'integer') && /^-?\d+(?:\.\d+)?$/.test(text)) {
    const decimals = decimalPlaces(text);
    return { type: Number, value: Number(text), format: decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}` };
  }
  if (/^(?:partial-)?date$/.test(type) && /^\d{4}-\d{2}-\d{2}$/.test(text))
    return { type: Date, value: new Date(text), format: 'yyyy-mm-dd' };
  if (type === 'boolean') return { type: Boolean, value: text === 'true' };
  return { type: String, value: text };
}

/** One row a column and table: its name in the CSV, its title and what it holds, in every language. */
function fieldSheet(tables: readonly Table[]): Sheet<never> {
  const heads = [0, 1, 2].map((index) => ({
    value: inAll((locale) => archiveWords[locale].field[index] ?? ''),
    ...bold,
  }));
  const texts = tables.flatMap(({ name, columns }) =>
    columns.map(({ id, type, title, description }) => [
      name,
      id,
      type,
      ...locales.flatMap((locale) => [title[locale], description[locale]]),
    ]),
  );
  return {
    sheet: inAll((locale) => archiveWords[locale].sheets.fields),
    data: [heads, ...texts],
    columns: [20, 20, 12, ...locales.flatMap(() => [24, 70])].map((width) => ({ width })),
    stickyRowsCount: 1,
  };
}

function aboutSheet(dataset: Dataset, tables: readonly Table[], address: Address): Sheet<never> {
  const { site } = dataset;
  const said = locales.flatMap((locale) => {
    const { licence, cite, reading } = archiveWords[locale];
    return [
      [{ value: fileWords.package.title[locale], ...bold }],
      ...tables.map(({ name, title, description }) => [`${name}: ${title[locale]}. ${description[locale]}`]),
      [site.independence[locale]],
      [reading.at(-1) ?? ''],
      [`${licence} ${site.licence.id}, ${site.licence.url}`],
      [`${cite} ${dataCitation(dataset, locale, address)}`],
      [null],
    ];
  });
  return { sheet: inAll((locale) => archiveWords[locale].sheets.about), data: said, columns: [{ width: 120 }] };
}
