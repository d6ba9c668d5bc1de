import { keyOf } from '../figures/calls/call.ts';
import { isFinite } from '../figures/interval.ts';
import { calls, derive } from '../figures/calls/registry.ts';
import { restate } from '../figures/rounding-interval.ts';
import { must, usedReport, type Dataset } from '../model/dataset.ts';
import { firmnessWord } from '../figures/early-words.ts';
import { decimalsShowing } from '../figures/settled-digits.ts';
import { sourceLabel } from '../figures/source-label.ts';
import type { Chart } from '../model/chart.ts';
import { disputedShare } from '../figures/verdict.ts';
import { homePlace } from '../model/place.ts';
import type { Role } from '../model/status.ts';
import { areComparable } from '../model/unit.ts';
import type { Locale } from '../i18n/locales.ts';
import { chartMessages } from '../i18n/messages/charts.ts';
import { reportWords } from '../i18n/messages/reports.ts';
import { formatFigure, formatPublished, statedIn } from '../figures/format-figure.ts';
import { formatNumber, formatRounded } from '../i18n/format-number.ts';
import { reportPath } from '../figures/record-paths.ts';
import type { Observation } from '../model/observation.ts';
import { firmness } from '../figures/firmness.ts';
import type { ChartCategory, ChartPoint, ChartScale } from './chart-view.ts';
import { formatQuantity, scaleUnit } from '../figures/format-quantity.ts';

export type SeriesData = Chart['series'][number];

/** A point whose label waits for the scale: how many digits readers need depends on what stands around it. */
export interface PointDraft {
  readonly value: number;
  readonly upper: number | undefined;
  readonly decimals: number;
  readonly labelled: (scale: ChartScale, category: readonly (PointDraft | undefined)[]) => ChartPoint;
}

/** What a series draws of its reports, one entry a category; undefined where nothing is known. */
export function chartPoints(
  dataset: Dataset,
  chart: Chart,
  one: SeriesData,
  categories: readonly ChartCategory[],
  locale: Locale,
): readonly (PointDraft | undefined)[] {
  return categories.map(({ id: period }) => {
    if (one.periods && !one.periods.includes(period)) return undefined;
    const find = (role: Role): Observation | undefined => usedReport(dataset, one.indicator, period, role, one.place);
    const report = find(one.role);
    const drawn = report && drawnValue(dataset, chart, one, report, find('target'), locale);
    return report && drawn && draftOf(dataset, one, report, drawn, locale);
  });
}

interface Drawn {
  readonly value: string;
  readonly upper?: string | undefined;
  readonly full: string;
  readonly published: string;
  readonly derived?: string;
}

/** The number that a measure draws of a report, in the unit of the chart. Undefined where the source prints none, or none can be computed. */
function drawnValue(
  dataset: Dataset,
  chart: Chart,
  { measure }: SeriesData,
  report: Observation,
  target: Observation | undefined,
  locale: Locale,
): Drawn | undefined {
  if (measure === 'value') {
    // Scale, tip and table are in one unit, whatever the sources printed; the published form stands in the table of published figures.
    // Ranks among more and fewer provinces are drawn on one scale, and each says among how many.
    const unit = scaleUnit(chart.unit, locale);
    const stated = areComparable(report.unit, unit) ? statedIn(report, unit) : report;
    return {
      value: stated.value,
      upper: stated.upper,
      full: formatPublished(stated, locale),
      published: report.value,
    };
  }
  if (measure === 'growth') {
    const { growth } = report;
    return growth === undefined
      ? undefined
      : { value: growth, full: formatQuantity(growth, 'percent', locale), published: growth };
  }
  if (measure === 'change' || measure === 'share-of-vietnam') return computed(dataset, measure, report, locale);
  if (target === undefined || (measure === 'share-of-plan' && Number(target.value) <= 0)) return undefined;
  // The source's own share where it is one that the two records allow, as in the reason of a verdict.
  const own =
    measure === 'share-of-plan' && disputedShare(report, target) === undefined ? report.shareOfPlan : undefined;
  if (own !== undefined) return { value: own, full: formatQuantity(own, 'percent', locale), published: own };
  const name = measure === 'gap' ? 'gap' : 'plan-share';
  const place = report.place === homePlace ? {} : { place: report.place };
  const attributes = { indicator: report.indicator, period: report.period.id, ...place };
  const value = againstPlan(report, target, measure);
  const full = formatFigure(derive(dataset, { name, attributes }), locale);
  return { value, full, published: value, derived: keyOf(name, attributes) };
}

/** What two reports of one indicator give: growth on the year before, or the part of Vietnam's. Undefined without the other, and across a break. */
function computed(
  dataset: Dataset,
  measure: 'change' | 'share-of-vietnam',
  { indicator, period, place: own }: Observation,
  locale: Locale,
): Drawn | undefined {
  const place = own === homePlace ? {} : { place: own };
  const { name, attributes } =
    measure === 'change'
      ? { name: 'change', attributes: { indicator, from: String(period.year - 1), to: period.id, ...place } }
      : { name: 'share', attributes: { indicator, period: period.id, ...place, ofPlace: 'vietnam' } };
  if ((calls[name]?.check(dataset, attributes).length ?? 1) > 0) return undefined;
  const figure = derive(dataset, { name, attributes });
  const { low, high } = figure.interval;
  if (!isFinite(low) || !isFinite(high)) return undefined;
  const middle = low.plus(high).div(2);
  const value = middle.toFixed(decimalsShowing(middle, 1));
  return { value, full: formatFigure(figure, locale), published: value, derived: keyOf(name, attributes) };
}

/**
 * Where an outcome is drawn against its target: percent of it in as many digits as keep it on its side, or how far from it. The figure beside it says
 * within which bounds that lies; of "more than 7.3" the 7.3 is drawn.
 */
function againstPlan(report: Observation, target: Observation, measure: 'share-of-plan' | 'gap'): string {
  const outcome = (Number(report.value) + Number(report.upper ?? report.value)) / 2;
  const goal = Number(restate(target.value, target.unit, report.unit));
  if (measure === 'gap')
    return (outcome - goal)
      .toFixed(Math.max(digitsOf(report.value), digitsOf(target.value)))
      .replace(/^-(0(\.0+)?)$/, '$1');
  const share = (100 * outcome) / goal;
  const isFloor = report.qualifier === 'more-than' || report.qualifier === 'at-least';
  const texts = [1, 2, 3, 4, 5].map((decimals) =>
    (isFloor ? Math.floor(share * 10 ** decimals) / 10 ** decimals : share).toFixed(decimals),
  );
  const isTrue = (text: string): boolean =>
    Number(text) >= 100 === outcome >= goal && (Number(text) === 0) === (share === 0);
  return texts.find(isTrue) ?? texts.at(-1)!;
}

const digitsOf = (text: string): number => text.split('.')[1]?.length ?? 0;

function draftOf(
  dataset: Dataset,
  { measure }: SeriesData,
  report: Observation,
  { value, upper, full, published, derived }: Drawn,
  locale: Locale,
): PointDraft {
  const firm = firmness(dataset, report);
  const about = {
    value: Number(value),
    ...(upper === undefined ? {} : { upper: Number(upper) }),
    full,
    published,
    ...(derived === undefined ? {} : { derived }),
    status: report.status,
    statusLabel: firmnessWord(dataset, report, locale) ?? reportWords[locale].status[report.status],
    early: firm !== 'firm',
    qualifier: measure === 'value' ? report.qualifier : ('exact' as const),
    observation: report.id,
    href: reportPath(dataset, report, locale),
    source: sourceLabel(must(dataset.sources, report.source, 'source'), locale),
  };
  return {
    value: about.value,
    upper: about.upper,
    decimals: Math.max(digitsOf(value), digitsOf(upper ?? '')),
    labelled: (scale, category) => {
      const others = category.flatMap((other) => (other === undefined ? [] : [other.value]));
      const number = (text: string): string => labelText(text, neededDecimals(scale), others, locale);
      const label =
        upper === undefined
          ? number(value)
          : value.startsWith('-') || upper.startsWith('-')
            ? chartMessages[locale].range.replace('{low}', number(value)).replace('{high}', number(upper))
            : `${number(value)}–${number(upper)}`;
      return { ...about, label: about.qualifier === 'at-most' ? `≤${label}` : label };
    },
  };
}

/** One decimal more than the steps of the axis have, none beside steps of fifty and more. */
function neededDecimals({ ticks }: ChartScale): number {
  const step = ticks.length > 1 ? Math.abs((ticks[1]?.value ?? 1) - (ticks[0]?.value ?? 0)) : 1;
  return step >= 50 ? 0 : Math.max(0, -Math.floor(Math.log10(step) + 1e-9)) + 1;
}

/** Rounded as far as it stays what it is: not nothing, and not the same as another value of its category. */
export function labelText(value: string, decimals: number, others: readonly number[], locale: Locale): string {
  for (let digits = decimals; digits < digitsOf(value); digits += 1) {
    const step = 10 ** digits;
    const round = (number: number): number => Math.round(number * step) / step;
    const own = Number(value);
    // Half a tonne beside a thousand million is not one tonne.
    const isLost = Math.abs(round(own) - own) > Math.abs(own) / 5;
    const isMixed = others.some((other) => other !== own && round(other) === round(own));
    if (!isLost && !isMixed) return formatRounded(value, digits, locale);
  }
  return formatNumber(value, locale);
}
