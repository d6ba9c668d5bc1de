import { formatPublished } from '../../figures/format-figure.ts';
import { chartViewOf } from '../../charts/chart-view-of.ts';
import { plainTexts } from '../../figures/render-text.ts';
import { restate } from '../../figures/rounding-interval.ts';
import { defaultLocale, locales, perLocale } from '../../i18n/locales.ts';
import { pathOf } from '../../i18n/paths.ts';
import type { Chart } from '../../model/chart.ts';
import { must, type Dataset } from '../../model/dataset.ts';
import type { Unit } from '../../model/unit.ts';
import type { Address } from '../../views/file-paths.ts';
import { fileHead, serializeJson, sourceData } from './json-files.ts';
import { serializeCsv } from './table.ts';

/** What a chart draws, in its unit and with every published digit, as its files state it: the same in every language, with the words of each. */
function chartData(dataset: Dataset, chart: Chart) {
  const views = perLocale((locale) => chartViewOf(dataset, chart, locale));
  const first = views[defaultLocale];
  return {
    categories: first.categories.map(({ id }, column) => ({
      id,
      label: perLocale((locale) => views[locale].categories[column]?.label ?? id),
    })),
    series: chart.series.map(({ indicator, role, measure }, index) => ({
      /** What the series is, and its place, since one chart may draw an indicator twice: `exports-target-value-1`. */
      id: [indicator, role, measure, index].join('-'),
      label: perLocale((locale) => views[locale].series[index]?.label ?? ''),
      indicator,
      role,
      measure,
      unit: unitOf(measure, chart.unit),
      /** One entry a category, in order; undefined is a gap. */
      data: (first.series[index]?.points ?? []).map((point, column) => {
        if (!point) return undefined;
        const report = must(dataset.observations, point.observation, 'report');
        const inUnit = (value: string | undefined) => value && restate(value, report.unit, chart.unit);
        return {
          report,
          source: must(dataset.sources, report.source, 'source'),
          value: measure === 'growth' ? report.growth : measure === 'value' ? inUnit(report.value) : point.published,
          upper: measure === 'value' ? inUnit(report.upper) : undefined,
          qualifier: point.qualifier,
          /** The value as the source prints it, worded in each language. */
          published: perLocale((locale) =>
            measure === 'value'
              ? formatPublished(report, locale)
              : (views[locale].series[index]?.points[column]?.full ?? ''),
          ),
        };
      }),
    })),
  };
}

/** Growth and shares are percent whatever is drawn beside them; rates lie percentage points apart. */
function unitOf(measure: Chart['series'][number]['measure'], unit: Unit): Unit {
  if (measure === 'gap') return unit === 'percent' ? 'percentage-point' : unit;
  return measure === 'value' ? unit : 'percent';
}

/** Ids are public and lasting. A gap of the chart is a row without a value. */
const chartColumns: readonly string[] = [
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

/** `charts/<chart>.json`: the words of a chart in every language, and its series with a value, or `gap`, for each category. */
export function chartJson(dataset: Dataset, chart: Chart, address: Address): string {
  const { id, kind, title, description, note } = chart;
  const { categories, series } = chartData(dataset, chart);
  const sources = new Map(
    series
      .flatMap(({ data }) => data)
      .filter((datum) => datum !== undefined)
      .map(({ source }) => [source.id, source]),
  );
  return serializeJson({
    ...fileHead(dataset.site, address),
    chart: id,
    kind,
    title: plainTexts(dataset, title),
    description: plainTexts(dataset, description),
    note: note && plainTexts(dataset, note),
    page: perLocale((locale) => address(pathOf('embed', locale, id))),
    categories,
    series: series.map(({ data, ...about }) => ({
      ...about,
      points: data.map((datum, column) => ({
        category: categories[column]?.id,
        ...(datum ? stated(datum) : { gap: true }),
      })),
    })),
    sources: [...sources.values()].map(sourceData),
  });
}

/** Values are text, so that "3.50" keeps its last digit; `numericValue` is the same for programs that count. */
type Datum = NonNullable<ReturnType<typeof chartData>['series'][number]['data'][number]>;

const stated = ({ report, source, value, upper, qualifier, published }: Datum) => ({
  value,
  numericValue: Number(value),
  upper,
  status: report.status,
  qualifier,
  published,
  observation: report.id,
  source: source.id,
});
