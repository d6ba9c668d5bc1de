import { fileWords } from '../../i18n/messages/files.ts';
import { perLocale, type Localized } from '../../i18n/locales.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Indicator } from '../../model/indicator.ts';
import { plainTexts } from '../../figures/render-text.ts';
import type { Address } from '../../views/file-paths.ts';
import { indicatorJson, otherFiguresJson, projectsJson, verdictsJson } from './json-files.ts';
import { indicatorColumns, indicatorRows, placeColumns, sourceColumns, sourceRows } from './list-tables.ts';
import { placeReportColumns, reportColumns, reportRows } from './report-table.ts';
import { columnInfo, serializeCsv, type Column, type ColumnInfo } from './table.ts';

/** One file below `/data/`, with what the data page and the data package say of it. */
export interface DataFile {
  /** File name, which is also the path in the package and in the archive. */
  readonly name: string;
  readonly title: Localized;
  readonly description: Localized;
  readonly type: 'csv' | 'json';
  /** What its columns hold; only for tables. */
  readonly columns?: readonly ColumnInfo[];
  /** Rows below the header, cell by cell; only for tables. */
  readonly cells?: readonly (readonly (string | undefined)[])[];
  /** The whole text. */
  readonly text: string;
}

type Words = Pick<DataFile, 'title' | 'description'>;

/** Files of `/data/` in the order of the data page: lists first, then one of each kind for every indicator with a page. */
export function dataFiles(dataset: Dataset, address: Address): readonly DataFile[] {
  const all = [...dataset.indicators.values()];
  const others = all.filter(({ slug }) => slug === undefined);
  const files: readonly DataFile[] = [
    ...reportFiles(dataset, 'observations', fileWords.observations, all),
    table('indicators', fileWords.indicators, indicatorColumns, indicatorRows(dataset, address)),
    table('sources', fileWords.sources, sourceColumns, sourceRows(dataset)),
    table('places', fileWords.places, placeColumns, [...dataset.places.values()]),
    ...reportFiles(dataset, 'other-figures', fileWords.otherFigures, others),
    {
      name: 'other-figures.json',
      type: 'json',
      ...fileWords.otherFigures,
      text: otherFiguresJson(dataset, others, address),
    },
    { name: 'projects.json', type: 'json', ...fileWords.projects, text: projectsJson(dataset, address) },
    { name: 'verdicts.json', type: 'json', ...fileWords.verdicts, text: verdictsJson(dataset) },
    ...all
      .filter(({ slug }) => slug !== undefined)
      .flatMap((indicator): DataFile[] => {
        const words = { title: indicator.name, description: plainTexts(dataset, indicator.definition) };
        return [
          ...reportFiles(dataset, indicator.id, words, [indicator]),
          { name: `${indicator.id}.json`, type: 'json', ...words, text: indicatorJson(dataset, indicator, address) },
        ];
      }),
  ];
  const repeated = files.find(({ name }, index) => files.findIndex((other) => other.name === name) !== index);
  if (repeated)
    throw new Error(
      `Two data files are called ${repeated.name}. An indicator's id may not be the name of a list; rename the indicator.`,
    );
  return files;
}

/** The reports about the province, and beside them those about every place, each with its place. */
const reportFiles = (dataset: Dataset, id: string, words: Words, indicators: readonly Indicator[]): DataFile[] => [
  table(id, words, reportColumns, reportRows(dataset, indicators)),
  table(`${id}.places`, inEveryPlace(words), placeReportColumns, reportRows(dataset, indicators, 'all')),
];

const inEveryPlace = ({ title, description }: Words): Words => ({
  title: perLocale((locale) => fileWords.everyPlace[locale].replace('{title}', title[locale])),
  description,
});

function table<Row>(
  id: string,
  { title, description }: Words,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): DataFile {
  const cells = rows.map((row) => columns.map(({ cell }) => cell(row)));
  return {
    name: `${id}.csv`,
    type: 'csv',
    title,
    description,
    columns: columnInfo(columns),
    cells,
    text: serializeCsv(
      columns.map(({ id: name }) => name),
      cells,
    ),
  };
}
