import { gap, hasPlanShare } from '../figures/formulas.ts';
import { isFinite } from '../figures/interval.ts';
import { statedInterval } from '../figures/rounding-interval.ts';
import { disputedShare } from '../figures/verdict.ts';
import { perLocale, type Locale, type Localized } from '../i18n/locales.ts';
import { compareWords } from '../i18n/messages/compare.ts';
import type { Chart } from '../model/chart.ts';
import { must, usedReport, type Dataset } from '../model/dataset.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import { homePlace } from '../model/place.ts';
import { parseText } from '../model/text.ts';

/** Years below which a line says nothing. */
const fewestYears = 3;
/** Where two lines differ by more, the smaller one lies flat on the axis. */
const widestRatio = 6;
const neighbours = ['nghe-an', 'ha-tinh', 'quang-binh', 'quang-tri', 'hue'];

type SeriesData = Chart['series'][number];
export type MadeMeasure = 'growth' | 'plan' | 'places';
export interface MadeChart {
  readonly measure: MadeMeasure;
  readonly chart: Chart;
}

/** A line chart that no editor wrote. */
export function lineChart(
  id: string,
  title: Localized,
  unit: Chart['unit'],
  series: readonly Pick<SeriesData, 'indicator' | 'place' | 'measure' | 'label' | 'periods'>[],
  years: readonly number[],
): Chart {
  return {
    id,
    kind: 'line',
    title: perLocale((locale) => parseText(title[locale])),
    description: perLocale((locale) => parseText(compareWords[locale].describe)),
    unit,
    series: series.map((one) => ({
      ...one,
      role: 'outcome',
      // Beside other places the home of the site has its name too.
      ...(one.place === undefined && series.length > 1
        ? { label: perLocale((locale) => compareWords[locale].home) }
        : {}),
    })),
    periods: { from: Math.min(...years), to: Math.max(...years) },
    annotations: [],
    formerIds: [],
  };
}

/** What an indicator's records can be drawn as, besides its own charts: growth, outcome against plan, and the same beside other places. */
export function madeCharts(dataset: Dataset, indicator: Indicator): readonly MadeChart[] {
  const { id, unit } = indicator;
  const outcomes = yearlyOutcomes(dataset, id, homePlace);
  /** What its newest year says, beside the year before it or another place. */
  const titled = (
    words: 'growth' | 'share-of-plan' | 'gap' | 'places',
    gaps: (locale: Locale) => Record<string, string>,
    place = homePlace,
  ) =>
    perLocale((locale) =>
      Object.entries({
        ...gaps(locale),
        name: (indicator.shortName ?? indicator.name)[locale],
        place: place === 'vietnam' ? compareWords[locale].vietnam : must(dataset.places, place, 'place').name[locale],
      }).reduce<string>((text, [gap, said]) => text.replace(`{${gap}}`, said), compareWords[locale][words]),
    );
  const made = (measure: MadeMeasure, title: Localized, of: readonly SeriesData[], years: readonly number[]) =>
    years.length < fewestYears ? [] : [{ measure, chart: lineChart(`${id}-as-${measure}`, title, unit, of, years) }];
  const one = (measure: SeriesData['measure'], place?: string): SeriesData => ({
    indicator: id,
    role: 'outcome',
    measure,
    ...(place === undefined ? {} : { place }),
  });
  const overTime = (
    words: 'growth' | 'share-of-plan' | 'gap',
    years: readonly number[],
    call: (year: number, locale: Locale) => string,
  ) => {
    const [before = 0, year = 0] = years.slice(-2);
    return titled(words, (locale) => ({
      value: call(year, locale),
      other: call(before, locale),
      year: String(year),
      before: String(before),
    }));
  };
  const grown = outcomes.filter(({ report }) => report.growth !== undefined).map(({ year }) => year);
  const targetOf = (year: number) => usedReport(dataset, id, String(year), 'target');
  const planned = outcomes.filter(({ year }) => {
    const target = targetOf(year);
    return target !== undefined && (!hasPlanShare(indicator) || Number(target.value) > 0);
  });
  const against = hasPlanShare(indicator) ? 'share-of-plan' : 'gap';
  /** As the chart draws it: the source's own share where the records allow it. */
  const planCall = (year: number, locale: Locale): string => {
    const { report } = planned.find((known) => known.year === year) ?? {};
    const target = targetOf(year);
    const isOwn = report?.shareOfPlan !== undefined && target && disputedShare(report, target) === undefined;
    if (against === 'share-of-plan')
      return `{${isOwn ? 'share-of-plan' : 'plan-share'} indicator=${id} period=${year}}`;
    const side = report && target ? sideOfPlan(report, target) : 'unclear';
    return compareWords[locale].side[side].replace('{n}', `{gap indicator=${id} period=${year} form=absolute}`);
  };
  const places = comparedPlaces(dataset, indicator);
  const common = places.flatMap((place) => yearlyOutcomes(dataset, id, place).map(({ year }) => year));
  const [beside = homePlace] = places;
  const last = outcomes.findLast(({ year }) => usedReport(dataset, id, String(year), 'outcome', beside))?.year;
  const value = (place: string): string => titleValue(indicator, place, last);
  const isRank = indicator.measure === 'rank';
  const years = planned.map(({ year }) => year);
  const series = [
    { ...one('value'), label: must(dataset.places, homePlace, 'place').name },
    ...places.map((place) => one('value', place)),
  ];
  return [
    ...(hasPlanShare(indicator)
      ? made(
          'growth',
          overTime('growth', grown, (year) => `{growth indicator=${id} period=${year}}`),
          [one('growth')],
          grown,
        )
      : []),
    ...(isRank
      ? []
      : made('plan', overTime(against, years, planCall), [{ ...one(against), periods: years.map(String) }], years)),
    ...(isRank || outcomes.length < fewestYears || last === undefined
      ? []
      : made(
          'places',
          titled('places', () => ({ value: value(homePlace), other: value(beside), year: String(last) }), beside),
          series,
          common,
        )),
  ];
}

/** Where an outcome lies from its target, as far as the digits of both tell. */
function sideOfPlan(outcome: Observation, target: Observation): 'equal' | 'above' | 'below' | 'unclear' {
  if (outcome.value === target.value) return 'equal';
  const { low, high } = gap(statedInterval(outcome, target.unit), statedInterval(target, target.unit));
  if (!isFinite(low) || !isFinite(high)) return 'unclear';
  return low.gte(0) ? 'above' : high.lte(0) ? 'below' : 'unclear';
}

/** A value in a title. A rate is short as it is; rounded, it would differ from the texts beside it. */
const titleValue = ({ id, unit }: Indicator, place: string, period: number | undefined): string =>
  `{value indicator=${id} place=${place} period=${period} unit=${unit}${unit === 'percent' ? '' : ' form=short'}}`;

const yearlyOutcomes = (dataset: Dataset, indicator: string, place: string) =>
  [...must(dataset.series, indicator, 'series').used.values()]
    .filter((report) => report.place === place && report.role === 'outcome' && report.period.kind === 'year')
    .map((report) => ({ year: report.period.year, report }))
    .sort((a, b) => a.year - b.year);

/** Vietnam and the neighbours, as far as their lines can stand on one scale with that of the province. */
function comparedPlaces(dataset: Dataset, { id, measure }: Indicator): readonly string[] {
  const largest = (place: string): number =>
    Math.max(...yearlyOutcomes(dataset, id, place).map(({ report }) => Math.abs(Number(report.value))));
  const isAlike = (place: string): boolean => {
    if (measure === 'growth' || measure === 'share') return true;
    const ratio = largest(place) / largest(homePlace);
    return ratio < widestRatio && ratio > 1 / widestRatio;
  };
  return ['vietnam', ...neighbours]
    .filter((place) => yearlyOutcomes(dataset, id, place).length >= fewestYears && isAlike(place))
    .slice(0, 5);
}

/** Comparisons that many ask for, each of one definition and in one unit. */
export function readyComparisons(dataset: Dataset): readonly Chart[] {
  const of = [
    { id: 'industry', indicator: 'iip-growth', places: ['vietnam', 'nghe-an'] },
    { id: 'productivity', indicator: 'labour-productivity', places: ['vietnam', 'nghe-an', 'quang-tri'] },
    { id: 'economy', indicator: 'grdp-current-prices', places: ['nghe-an', 'ha-tinh', 'hue'] },
  ] as const;
  return of.flatMap(({ id, indicator, places }) => {
    const known = dataset.indicators.get(indicator);
    if (!known) return [];
    const yearsOf = (place: string): readonly number[] =>
      yearlyOutcomes(dataset, indicator, place).map(({ year }) => year);
    const years = places.flatMap(yearsOf);
    const last = Math.max(...yearsOf(places[0]).filter((year) => yearsOf(homePlace).includes(year)));
    if (!Number.isFinite(last)) return [];
    const value = (place: string): string => titleValue(known, place, last);
    const series = [undefined, ...places].map((place) => ({
      indicator,
      measure: 'value' as const,
      ...(place === undefined ? {} : { place }),
    }));
    return [
      lineChart(
        `compare-${id}`,
        perLocale((locale) =>
          compareWords[locale][id]
            .replace('{year}', String(last))
            .replace('{home}', value(homePlace))
            .replace('{other}', value(places[0])),
        ),
        known.unit,
        series,
        years,
      ),
    ];
  });
}
