import { fileWords } from '../../i18n/messages/files.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { DataFile } from './data-file.ts';
import { indicatorColumns, indicatorRows } from './indicator-columns.ts';
import { indicatorJson, otherFiguresJson } from './indicator-json.ts';
import { projectsJson } from './projects-json.ts';
import { reportColumns } from './report-columns.ts';
import { reportRows } from './report-rows.ts';
import { sourceColumns, sourceRows } from './source-columns.ts';
import { columnInfo, serializeTable, type Column } from './table.ts';
import { verdictsJson } from './verdicts-json.ts';

type Address = (path: string) => string;
type Words = Pick<DataFile, 'title' | 'description'>;

/** Files of `/data/` in the order of the data page: lists first, then one of each kind for every indicator with a page. */
export function dataFiles(dataset: Dataset, address: Address): readonly DataFile[] {
  const all = [...dataset.indicators.values()];
  const others = all.filter(({ slug }) => slug === undefined);
  const files: readonly DataFile[] = [
    reportFile(dataset, 'observations', fileWords.observations, all),
    table('indicators', fileWords.indicators, indicatorColumns, indicatorRows(dataset, address)),
    table('sources', fileWords.sources, sourceColumns, sourceRows(dataset)),
    reportFile(dataset, 'other-figures', fileWords.otherFigures, others),
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
        const words = { title: indicator.name, description: indicator.definition };
        return [
          reportFile(dataset, indicator.id, words, [indicator]),
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

const reportFile = (dataset: Dataset, id: string, words: Words, indicators: readonly Indicator[]): DataFile =>
  table(id, words, reportColumns, reportRows(dataset, indicators));

function table<Row>(
  id: string,
  { title, description }: Words,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): DataFile {
  return {
    name: `${id}.csv`,
    type: 'csv',
    title,
    description,
    columns: columnInfo(columns),
    rows: rows.length,
    text: serializeTable(columns, rows),
  };
}
