import { restate } from '../../figures/rounding-interval.ts';
import { defaultLocale, perLocale, type Localized } from '../../i18n/locales.ts';
import type { Chart } from '../../model/chart.ts';
import { must, type Dataset } from '../../model/dataset.ts';
import type { Observation } from '../../model/observation.ts';
import type { Source } from '../../model/source.ts';
import type { Unit } from '../../model/unit.ts';
import { chartViewOf } from '../../charts/chart-view-of.ts';

/** One value of a chart, in the chart's unit and with every published digit. */
export interface ChartDatum {
  readonly report: Observation;
  readonly source: Source;
  readonly value: string | undefined;
  readonly upper: string | undefined;
  readonly qualifier: string;
  /** The value as the source prints it, worded in each language. */
  readonly published: Localized;
}

export interface ChartDataSeries {
  /** What the series is, and its place, since one chart may draw an indicator twice: `exports-target-value-1`. */
  readonly id: string;
  readonly label: Localized;
  readonly indicator: string;
  readonly role: string;
  readonly measure: Chart['series'][number]['measure'];
  readonly unit: Unit;
  /** One entry a category, in order; undefined is a gap. */
  readonly data: readonly (ChartDatum | undefined)[];
}

/** What a chart draws, as its files state it: the same in every language, with the words of each. */
export interface DrawnData {
  readonly categories: readonly { readonly id: string; readonly label: Localized }[];
  readonly series: readonly ChartDataSeries[];
}

export function chartData(dataset: Dataset, chart: Chart): DrawnData {
  const views = perLocale((locale) => chartViewOf(dataset, chart, locale));
  const first = views[defaultLocale];
  return {
    categories: first.categories.map(({ id }, column) => ({
      id,
      label: perLocale((locale) => views[locale].categories[column]?.label ?? id),
    })),
    series: chart.series.map(({ indicator, role, measure }, index) => ({
      id: [indicator, role, measure, index].join('-'),
      label: perLocale((locale) => views[locale].series[index]?.label ?? ''),
      indicator,
      role,
      measure,
      unit: measure === 'value' || measure === 'gap' ? chart.unit : 'percent',
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
          published: perLocale((locale) => views[locale].series[index]?.points[column]?.full ?? ''),
        };
      }),
    })),
  };
}
