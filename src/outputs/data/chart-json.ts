import { perLocale } from '../../i18n/locales.ts';
import { pathOf } from '../../i18n/paths.ts';
import type { Chart } from '../../model/chart.ts';
import type { Dataset } from '../../model/dataset.ts';
import { plainText } from '../../figures/render-text.ts';
import { chartData, type ChartDatum } from './chart-data.ts';
import { fileHead, serializeJson } from './json.ts';

/** `charts/<chart>.json`: the words of a chart in every language, and its series with a value, or `gap`, for each category. */
export function chartJson(dataset: Dataset, chart: Chart, address: (path: string) => string): string {
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
    title: perLocale((locale) => plainText(dataset, title[locale], locale)),
    description: perLocale((locale) => plainText(dataset, description[locale], locale)),
    note: note && perLocale((locale) => plainText(dataset, note[locale], locale)),
    page: perLocale((locale) => address(pathOf('embed', locale, id))),
    categories,
    series: series.map(({ data, ...about }) => ({
      ...about,
      points: data.map((datum, column) => ({
        category: categories[column]?.id,
        ...(datum ? stated(datum) : { gap: true }),
      })),
    })),
    sources: [...sources.values()].map(({ id, publisher, title, date, language, url }) => ({
      id,
      publisher: publisher[language],
      title,
      date,
      language,
      url,
    })),
  });
}

/** Values are text, so that "3.50" keeps its last digit; `numericValue` is the same for programs that count. */
const stated = ({ report, source, value, upper, qualifier, published }: ChartDatum) => ({
  value,
  numericValue: Number(value),
  upper,
  status: report.status,
  qualifier,
  published,
  observation: report.id,
  source: source.id,
});
