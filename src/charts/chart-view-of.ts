import { formatNumber } from '../i18n/format-number.ts';
import { formatPeriod } from '../i18n/format-period.ts';
import type { Locale } from '../i18n/locales.ts';
import { chartWords } from '../i18n/messages/charts.ts';
import { indicatorWords } from '../i18n/messages/indicators.ts';
import { reportWords } from '../i18n/messages/reports.ts';
import { unitWords } from '../i18n/messages/units.ts';
import { pathOf } from '../i18n/paths.ts';
import { restate } from '../figures/rounding-interval.ts';
import type { Chart } from '../model/chart.ts';
import { must, usedReport, type Dataset } from '../model/dataset.ts';
import type { Observation } from '../model/observation.ts';
import { parsePeriod } from '../model/period.ts';
import { formatQuantity, shownAs } from '../figures/format-quantity.ts';
import { formatPublished } from '../figures/format-figure.ts';
import { plainText } from '../figures/render-text.ts';
import { reportPath, sourcePath } from '../views/record-paths.ts';
import { sourceLabel } from '../views/source-label.ts';
import type { ChartPoint, ChartSeries, ChartView } from './chart-view.ts';
import { niceScale } from './nice-scale.ts';

type SeriesData = Chart['series'][number];

/** One chart in one language, from its record and the reports that it draws. */
export function chartViewOf(dataset: Dataset, chart: Chart, locale: Locale): ChartView {
  const periods = periodsOf(chart);
  const series = chart.series.map((one, index) => seriesOf(dataset, chart, one, index, periods, locale));
  const points = series.flatMap((one) => one.points).filter((point) => point !== undefined);
  const values = points.flatMap((point) => (point.upper === undefined ? [point.value] : [point.value, point.upper]));
  const unit = shownAs('1000', chart.unit, locale).unit;
  const zero = chart.kind !== 'line' && chart.kind !== 'multiples';
  const sources = new Map(
    points.map((point) => {
      const { source } = must(dataset.observations, point.observation, 'report');
      return [source, { label: point.source, href: sourcePath(source, locale) }] as const;
    }),
  );
  return {
    id: chart.id,
    locale,
    kind: chart.kind,
    title: plainText(dataset, chart.title[locale], locale),
    description: plainText(dataset, chart.description[locale], locale),
    unitLabel: unitLabelOf(dataset, chart, unitWords[locale][unit].name, locale),
    note: chart.note === undefined ? undefined : plainText(dataset, chart.note[locale], locale),
    categories: periods.map((id) => ({ id, label: formatPeriod(id, locale) })),
    series,
    scale: niceScale({
      min: Math.min(...values),
      max: Math.max(...values),
      zero,
      format: (value, decimals) => formatNumber(value.toFixed(decimals), locale),
    }),
    sources: [...sources.values()],
    href: pathOf('embed', locale, chart.id),
  };
}

/** Unit and base: what a rate of growth is counted from, in whose prices an amount is given. */
function unitLabelOf({ indicators }: Dataset, { series }: Chart, unit: string, locale: Locale): string {
  const measured = series.map((one) => ({ ...one, of: must(indicators, one.indicator, 'indicator') }));
  if (measured.every(({ measure, of }) => measure === 'growth' || of.measure === 'growth'))
    return chartWords[locale].growthUnit;
  const [base, ...others] = new Set(measured.map(({ of }) => of.priceBase));
  return base === undefined || base === 'not-stated' || others.length > 0
    ? unit
    : `${unit}, ${indicatorWords[locale].priceBase[base]}`;
}

function periodsOf({ periods }: Chart): readonly string[] {
  if (Array.isArray(periods)) return periods;
  return Array.from({ length: periods.to - periods.from + 1 }, (_, index) => String(periods.from + index));
}

function seriesOf(
  dataset: Dataset,
  chart: Chart,
  one: SeriesData,
  index: number,
  periods: readonly string[],
  locale: Locale,
): ChartSeries {
  const indicator = must(dataset.indicators, one.indicator, 'indicator');
  const candidates = chart.joined.includes(one.indicator)
    ? [one.indicator, ...chart.joined.filter((id) => id !== one.indicator)]
    : [one.indicator];
  const points = periods.map((period) => {
    if (one.periods && !one.periods.includes(period)) return undefined;
    const report = candidates
      .map((id) => usedReport(dataset, id, period, one.role))
      .find((found) => found !== undefined);
    return report && pointOf(dataset, chart, one, report, locale);
  });
  const breaksAfter = indicator.breaks
    .map(({ after }) => periods.findLastIndex((period) => (parsePeriod(period)?.year ?? 0) <= after))
    // A break before the first or after the last period cuts nothing.
    .filter((index) => index >= 0 && index < periods.length - 1);
  const several = new Set(chart.series.map((other) => other.indicator)).size > 1;
  const role = reportWords[locale].role[one.role];
  const name = (indicator.shortName ?? indicator.name)[locale];
  const label =
    one.label?.[locale] ?? (several ? (one.role === 'outcome' ? name : `${name}: ${role.toLowerCase()}`) : role);
  const colours = [...new Set(chart.series.map((other) => other.indicator))];
  const id = `s${index}`;
  const of =
    one.role === 'outcome'
      ? -1
      : chart.series.findIndex(
          (other) => other.role === 'outcome' && other.indicator === one.indicator && other.measure === one.measure,
        );
  return {
    id,
    label,
    role: one.role,
    measure: one.measure,
    ...(of >= 0 && several ? { of: `s${of}` } : {}),
    points,
    breaksAfter,
    colour: colours.indexOf(one.indicator) + 1,
  };
}

/** One report as a point, in the unit in which the language shows the chart. Undefined where the source prints no growth. */
function pointOf(
  dataset: Dataset,
  chart: Chart,
  { measure }: SeriesData,
  report: Observation,
  locale: Locale,
): ChartPoint | undefined {
  const published = measure === 'growth' ? report.growth : report.value;
  if (published === undefined) return undefined;
  const restated = (text: string): string =>
    measure === 'growth' ? text : inChartUnit(restate(text, report.unit, chart.unit), chart, locale);
  const value = restated(published);
  const upper = measure === 'value' && report.upper !== undefined ? restated(report.upper) : undefined;
  const status = reportWords[locale].status[report.status];
  return {
    value: Number(value),
    ...(upper === undefined ? {} : { upper: Number(upper) }),
    label:
      upper === undefined
        ? formatNumber(value, locale)
        : `${formatNumber(value, locale)}–${formatNumber(upper, locale)}`,
    full: measure === 'growth' ? formatQuantity(published, 'percent', locale) : formatPublished(report, locale),
    published,
    status: report.status,
    statusLabel: status,
    qualifier: measure === 'growth' ? 'exact' : report.qualifier,
    observation: report.id,
    href: reportPath(dataset, report, locale),
    source: sourceLabel(must(dataset.sources, report.source, 'source'), locale),
  };
}

/** English shows billions of VND as trillions, so axis and labels move with it. */
function inChartUnit(value: string, chart: Chart, locale: Locale): string {
  const shown = shownAs('1000', chart.unit, locale).unit;
  if (shown === chart.unit) return value;
  const moved = restate(value, chart.unit, shown);
  return moved.includes('.') ? moved.replace(/\.?0+$/, '') : moved;
}
