import { restate } from '../../figures/rounding-interval.ts';
import { locales } from '../../i18n/locales.ts';
import type { Chart } from '../../model/chart.ts';
import { must, type Dataset } from '../../model/dataset.ts';
import { chartViewOf } from '../chart/chart-view-of.ts';
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

/** What a series is, and its place, since one chart may draw an indicator twice: `exports-target-value-1`. */
function seriesId(chart: Chart, index: number): string {
  const { indicator, role, measure } = chart.series[index] ?? {};
  return [indicator, role, measure, index].join('-');
}

/** `charts/<chart>.csv`: one row a category and series, in the unit of the chart, with the wording of every language. */
export function chartCsv(dataset: Dataset, chart: Chart): string {
  const views = locales.map((locale) => chartViewOf(dataset, chart, locale));
  const [first] = views;
  const rows = (first?.categories ?? []).flatMap((category, column) =>
    (first?.series ?? []).map((series, index) => {
      const point = series.points[column];
      const report = point && must(dataset.observations, point.observation, 'report');
      const isGrowth = chart.series[index]?.measure === 'growth';
      const inUnit = (value: string | undefined): string | undefined =>
        value === undefined || report === undefined
          ? undefined
          : isGrowth
            ? value
            : restate(value, report.unit, chart.unit);
      return [
        chart.id,
        category.id,
        ...views.map(({ categories }) => categories[column]?.label),
        seriesId(chart, index),
        ...views.map((view) => view.series[index]?.label),
        series.role,
        inUnit(isGrowth ? report?.growth : report?.value),
        isGrowth ? undefined : inUnit(report?.upper),
        isGrowth ? 'percent' : chart.unit,
        report?.status,
        point?.qualifier,
        ...views.map((view) => view.series[index]?.points[column]?.full),
        report?.id,
        report?.source,
        report && must(dataset.sources, report.source, 'source').url,
      ];
    }),
  );
  return serializeCsv(chartColumns, rows);
}
