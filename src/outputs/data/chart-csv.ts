import { locales } from '../../i18n/locales.ts';
import type { Chart } from '../../model/chart.ts';
import type { Dataset } from '../../model/dataset.ts';
import { chartData } from './chart-data.ts';
import { serializeCsv } from './csv.ts';

/** Ids are public and lasting. A gap of the chart is a row without a value. */
export const chartColumns: readonly string[] = [
  'chart',
  'category',
  ...locales.map((locale) => `category_${locale}`),
  'series',
  ...locales.map((locale) => `series_${locale}`),
  'role',
  'value',
  'upper',
  'unit',
  'status',
  'qualifier',
  ...locales.map((locale) => `published_${locale}`),
  'observation',
  'source_id',
  'source_url',
];

/** `charts/<chart>.csv`: one row a category and series, in the unit of the chart, with the wording of every language. */
export function chartCsv(dataset: Dataset, chart: Chart): string {
  const { categories, series } = chartData(dataset, chart);
  const rows = categories.flatMap((category, column) =>
    series.map(({ id, label, role, unit, data }) => {
      const datum = data[column];
      return [
        chart.id,
        category.id,
        ...locales.map((locale) => category.label[locale]),
        id,
        ...locales.map((locale) => label[locale]),
        role,
        datum?.value,
        datum?.upper,
        unit,
        datum?.report.status,
        datum?.qualifier,
        ...locales.map((locale) => datum?.published[locale]),
        datum?.report.id,
        datum?.source.id,
        datum?.source.url,
      ];
    }),
  );
  return serializeCsv(chartColumns, rows);
}
