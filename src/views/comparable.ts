import type { ComparedSeries, ComparedYear } from '../charts/live/compared-view.ts';
import { inkName } from '../charts/chart-view-of.ts';
import { firmnessWord } from '../figures/early-words.ts';
import { firmness } from '../figures/firmness.ts';
import { formatFigure } from '../figures/format-figure.ts';
import { isFinite, type End } from '../figures/interval.ts';
import { restate, roundingInterval } from '../figures/rounding-interval.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { reportWords } from '../i18n/messages/reports.ts';
import { unitWords } from '../i18n/messages/units.ts';
import { pathOf } from '../i18n/paths.ts';
import { must, type Dataset } from '../model/dataset.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import { homePlace } from '../model/place.ts';
import { valueOf } from './plan.ts';
import { reportPath } from '../figures/record-paths.ts';
import { sourceLabel } from '../figures/source-label.ts';
import { byTopic } from './by-topic.ts';

/** Years below which a series has nothing to compare. */
const fewestYears = 3;

/** What can be compared: an indicator, and the places that have it. Ranks are left out, which nothing else shares a scale with. */
export interface Comparable {
  readonly id: string;
  readonly name: string;
  readonly places: readonly { readonly id: string; readonly name: string; readonly series: ComparedSeries }[];
}

export const comparableFile = (locale: Locale): string => `${pathOf('compare', locale)}series.json`;

/** The files that the picker reads, one a language. */
export const comparableFiles = (dataset: Dataset) =>
  locales.map((locale) => ({
    path: comparableFile(locale),
    content: comparable(dataset, locale).flatMap(({ list }) => list),
  }));

/** By topic, in the order of topics. */
export function comparable(dataset: Dataset, locale: Locale) {
  const all = [...dataset.indicators.values()].filter(({ slug, measure }) => slug !== undefined && measure !== 'rank');
  return byTopic(all, locale, (one) => comparableOf(dataset, one, locale));
}

function comparableOf(dataset: Dataset, indicator: Indicator, locale: Locale): readonly Comparable[] {
  const used = [...must(dataset.series, indicator.id, 'series').used.values()].filter(
    ({ role, period, upper }) => role === 'outcome' && period.kind === 'year' && upper === undefined,
  );
  const name = (indicator.shortName ?? indicator.name)[locale];
  const places = [...Map.groupBy(used, ({ place }) => place)]
    .filter(([, reports]) => reports.length >= fewestYears)
    .map(([place, reports]) => {
      const of = must(dataset.places, place, 'place').name[locale];
      return {
        id: place,
        name: of,
        series: {
          id: place === homePlace ? indicator.id : `${indicator.id}@${place}`,
          indicator: name,
          place: of,
          unit: unitWords[locale][indicator.unit].name,
          measure: indicator.unit === 'score' ? 'score' : (indicator.measure as ComparedSeries['measure']),
          ink: inkName(indicator, place),
          breaks: indicator.breaks.map(({ after }) => after),
          years: reports.map((report) => yearOf(dataset, indicator, report, locale)).sort((a, b) => a.year - b.year),
        },
      };
    })
    .sort((a, b) => Number(b.id === homePlace) - Number(a.id === homePlace));
  return places.length === 0 ? [] : [{ id: indicator.id, name, places }];
}

function yearOf(dataset: Dataset, indicator: Indicator, report: Observation, locale: Locale): ComparedYear {
  const { low, high } = roundingInterval(report);
  const number = (end: End): number | null =>
    isFinite(end) ? Number(restate(end.toString(), report.unit, indicator.unit)) : null;
  return {
    year: report.period.year,
    value: restate(report.value, report.unit, indicator.unit),
    low: number(low),
    high: number(high),
    full: formatFigure(valueOf(report, indicator), locale),
    ...(report.qualifier === 'exact' ? {} : { qualifier: report.qualifier }),
    status: report.status,
    said: firmnessWord(dataset, report, locale) ?? reportWords[locale].status[report.status],
    early: firmness(dataset, report) !== 'firm',
    ...(report.growth === undefined ? {} : { growth: report.growth }),
    source: sourceLabel(must(dataset.sources, report.source, 'source'), locale),
    href: reportPath(dataset, report, locale),
  };
}
