import { must, type Dataset } from '../model/dataset.ts';
import type { Indicator } from '../model/indicator.ts';
import { chartMessages, chartWords } from '../i18n/messages/charts.ts';
import type { Locale } from '../i18n/locales.ts';
import { timedKinds, type Chart } from '../model/chart.ts';
import { plainText } from '../figures/render-text.ts';
import { pathOf } from '../i18n/paths.ts';
import { chartPoints, type PointDraft, type SeriesData } from './chart-points.ts';
import { indicatorWords } from '../i18n/messages/indicators.ts';
import { parsePeriod } from '../model/period.ts';
import type { ChartCategory, ChartPoint, ChartScale, ChartSeries, ChartView } from './chart-view.ts';
import { sourcePath } from '../figures/record-paths.ts';
import { homePlace } from '../model/place.ts';
import { annotationsOf, endOfDate } from './annotations-of.ts';
import { formatPeriod } from '../i18n/format-period.ts';
import { reportWords } from '../i18n/messages/reports.ts';
import { formatNumber } from '../i18n/format-number.ts';
import { niceScale, rankScale } from './scale.ts';
import { mostShades, type Ink, type InkName } from './palette.ts';
import { scaleUnit } from '../figures/format-quantity.ts';
import { unitWords } from '../i18n/messages/units.ts';
import { kinds } from './kinds/kinds.ts';

/** One chart in one language, from its record and the reports that it draws. */
export function chartViewOf(dataset: Dataset, chart: Chart, locale: Locale): ChartView {
  const categories = categoriesOf(dataset, chart, locale);
  const drafts = chart.series.map((one) => chartPoints(dataset, chart, one, categories, locale));
  const scale = scaleOf(chart, drafts.flat(), locale);
  // Percent of plan and points on one scale would leave neither the digits that it needs.
  const scales = new Map(
    chart.series.map(({ measure }) => {
      const alike = drafts.filter((_, index) => chart.series[index]?.measure === measure);
      return [measure, alike.length === drafts.length ? scale : scaleOf(chart, alike.flat(), locale)] as const;
    }),
  );
  const inks = inksOf(dataset, chart);
  const series = chart.series.map((one, index): ChartSeries => ({
    ...namesOf(dataset, chart, one, index, locale),
    points:
      drafts[index]?.map((point, category) =>
        point?.labelled(
          scales.get(one.measure) ?? scale,
          drafts.map((points) => points[category]),
        ),
      ) ?? [],
    breaksAfter: breaksOf(dataset, one, categories),
    ...inks[index]!,
  }));
  const points = series.flatMap((one) => one.points).filter((point) => point !== undefined);
  return {
    id: chart.id,
    locale,
    kind: chart.kind,
    title: plainText(dataset, chart.title[locale], locale),
    subtitle: [unitLabelOf(dataset, chart, locale), spanOf(categories, locale)].join(', '),
    description: plainText(dataset, chart.description[locale], locale),
    note: chart.note === undefined ? undefined : plainText(dataset, chart.note[locale], locale),
    categories,
    series,
    scale,
    annotations: timedKinds.has(chart.kind) ? annotationsOf(dataset, chart, locale) : [],
    sources: sourcesOf(dataset, points, locale),
    href: pathOf('embed', locale, chart.id),
  };
}

function sourcesOf(dataset: Dataset, points: readonly ChartPoint[], locale: Locale): ChartView['sources'] {
  const sources = new Map(
    points.map((point) => {
      const { source } = must(dataset.observations, point.observation, 'report');
      return [source, { label: point.source, href: sourcePath(source, locale) }] as const;
    }),
  );
  return [...sources.values()];
}

function scaleOf({ kind, unit }: Chart, drafts: readonly (PointDraft | undefined)[], locale: Locale): ChartScale {
  const points = drafts.filter((point) => point !== undefined);
  const values = points.flatMap(({ value, upper = value }) => [value, upper]);
  const decimals = Math.max(0, ...points.map((point) => point.decimals));
  const format = (value: number, digits: number): string => formatNumber(value.toFixed(digits), locale);
  if (kind === 'rank') return rankScale(Math.max(...values), format);
  const limits = { min: Math.min(...values), max: Math.max(...values) };
  const scale = niceScale({ ...limits, zero: kinds[kind].zero, decimals, format });
  return kind === 'shares' && unit === 'percent' ? { ...scale, whole: 100 } : scale;
}

/** Unit and base: what a rate of growth is counted from, in whose prices an amount is given. */
function unitLabelOf({ indicators }: Dataset, { series, unit }: Chart, locale: Locale): string {
  const measured = series.map((one) => ({ ...one, of: must(indicators, one.indicator, 'indicator') }));
  const measures = [...new Set(measured.map(({ measure }) => measure))];
  if (
    measured.every(
      ({ measure, of }) =>
        measure === 'growth' || measure === 'change' || (measure === 'value' && of.measure === 'growth'),
    )
  )
    return chartWords[locale].growthUnit;
  if (measures.some((measure) => measure !== 'value'))
    return measures.map((measure) => chartMessages[locale].measure[measure]).join('; ');
  const name = unitWords[locale][scaleUnit(unit, locale)].name;
  const [base, ...others] = new Set(measured.map(({ of }) => of.priceBase));
  return base === undefined || base === 'not-stated' || others.length > 0
    ? name
    : `${name}, ${indicatorWords[locale].priceBase[base]}`;
}

/** `2016–2025`, or the name of the only period. */
function spanOf(categories: readonly ChartCategory[], locale: Locale): string {
  const [first] = categories;
  if (first === undefined || categories.length === 1) return first?.label ?? '';
  const years = [
    // A count at the end of a year belongs to that year.
    Math.min(...categories.map(({ from, to }) => (from === to ? from - 0.01 : from))),
    Math.max(...categories.map(({ to }) => to - 0.01)),
  ].map((month) => String(Math.floor(month / 12)));
  return years[0] === years[1] ? (years[0] ?? '') : formatPeriod(years.join('/'), locale);
}

/** Periods in the order of time. States at a date stand at its end, what is counted over a period in its middle. */
function categoriesOf({ indicators }: Dataset, { periods, series }: Chart, locale: Locale): readonly ChartCategory[] {
  const ids = Array.isArray(periods)
    ? periods
    : Array.from({ length: periods.to - periods.from + 1 }, (_, index) => String(periods.from + index));
  const isLevel = series.every(
    ({ indicator, measure }) => measure === 'value' && indicators.get(indicator)?.measure === 'level',
  );
  return ids
    .map((id): ChartCategory => {
      const period = parsePeriod(id);
      const [from, to] = period === undefined ? [0, 12] : [period.firstMonth, period.lastMonth + 1];
      const day = /(\d{4}-\d{2}-\d{2})$/.exec(id)?.[1];
      const end = day === undefined ? to : endOfDate(day);
      const isDate = id.startsWith('@');
      const label = formatPeriod(id, locale);
      return { id, label, from: isDate ? end : from, to: end, at: isDate || isLevel ? end : (from + end) / 2 };
    })
    .sort((a, b) => a.at - b.at || a.to - b.to);
}

function breaksOf(
  { indicators }: Dataset,
  { indicator }: SeriesData,
  categories: readonly ChartCategory[],
): readonly number[] {
  return (
    must(indicators, indicator, 'indicator')
      .breaks.map(({ after }) => categories.findLastIndex(({ to }) => Math.ceil(to / 12) - 1 <= after))
      // A break before the first or after the last period cuts nothing.
      .filter((index) => index >= 0 && index < categories.length - 1)
  );
}

function namesOf(dataset: Dataset, chart: Chart, one: SeriesData, index: number, locale: Locale) {
  const indicator = must(dataset.indicators, one.indicator, 'indicator');
  const sameAs = (other: SeriesData): boolean => other.indicator === one.indicator && other.place === one.place;
  const several = chart.series.some((other) => !sameAs(other));
  const role = reportWords[locale].role[one.role];
  const name = placeName(dataset, one.place, locale) ?? (indicator.shortName ?? indicator.name)[locale];
  const of =
    one.role === 'outcome'
      ? -1
      : chart.series.findIndex((other) => other.role === 'outcome' && sameAs(other) && other.measure === one.measure);
  return {
    id: `s${index}`,
    label: one.label?.[locale] ?? (several ? (one.role === 'outcome' ? name : `${name}: ${role.toLowerCase()}`) : role),
    role: one.role,
    measure: one.measure,
    ...(of >= 0 && several ? { of: `s${of}` } : {}),
  };
}

/** The name of another place; the home of the site needs none. */
function placeName(dataset: Dataset, place: string | undefined, locale: Locale): string | undefined {
  return place === undefined || place === homePlace ? undefined : must(dataset.places, place, 'place').name[locale];
}

/**
 * One colour a topic, a fixed one for imports beside exports, greys for other places. Series of one colour differ in shade, where the drawing does not name
 * each at its own mark.
 */
function inksOf(
  { indicators }: Dataset,
  { kind, series }: Chart,
): readonly { readonly ink: Ink; readonly mark: number }[] {
  const named = !['columns', 'line', 'rank', 'shares'].includes(kind);
  const identities = [...new Set(series.map(({ indicator, place }) => `${indicator}/${place ?? ''}`))];
  const taken = new Map<InkName, number>();
  const inks = new Map(
    identities.map((identity) => {
      const [indicator = '', place = ''] = identity.split('/');
      const own = inkName(must(indicators, indicator, 'indicator'), place);
      const used = taken.get(own) ?? 0;
      // Parts of a whole: three shades of the topic, then greys.
      const name = kind === 'shares' && used >= mostShades ? 'others' : own;
      const shade = name === own ? used : (taken.get(name) ?? 0);
      taken.set(name, shade + 1);
      return [identity, { name, shade: named ? 0 : shade % mostShades }] as const;
    }),
  );
  return series.map(({ indicator, place }) => {
    const identity = `${indicator}/${place ?? ''}`;
    return { ink: inks.get(identity)!, mark: named ? 0 : identities.indexOf(identity) };
  });
}

export function inkName({ id, topic, scope }: Indicator, place: string): InkName {
  if (place === 'vietnam' || scope === 'nation') return 'nation';
  if (place !== '' && place !== homePlace) return 'others';
  return id.startsWith('imports') ? 'imports' : topic;
}
