import { derive } from '../figures/calls/registry.ts';
import { valueFigure } from '../figures/calls/reports.ts';
import { consistencyWords } from '../i18n/messages/indicators.ts';
import type { Figure } from '../figures/figure.ts';
import type { TextPart } from '../figures/render-text.ts';
import type { Indicator } from '../model/indicator.ts';
import { formatPeriod } from '../i18n/format-period.ts';
import type { Locale } from '../i18n/locales.ts';
import { reportsOf, usedReport, type Dataset } from '../model/dataset.ts';
import { formatFigure } from '../figures/format-figure.ts';
import type { Observation } from '../model/observation.ts';
import { inUnit, printedInterval, roundingInterval } from '../figures/rounding-interval.ts';
import { isFinite } from '../figures/interval.ts';
import { areComparable } from '../model/unit.ts';
import { isGrowthConsistent, percentChange } from '../figures/formulas.ts';
import { saysNothing } from './series-table.ts';

/**
 * Sentences on printed growth rates that do not follow from the printed levels, on reports of one year whose growth rates differ, and on how far
 * other reports lie from the official figure. Made from the records alone; none where everything closes.
 */
export function consistencyNotes(
  dataset: Dataset,
  indicator: Indicator,
  locale: Locale,
): readonly (readonly TextPart[])[] {
  const outcomes = reportsOf(dataset, indicator.id).filter(({ role }) => role === 'outcome');
  const yearly = outcomes.filter(({ period }) => period.kind === 'year');
  const official = besideOfficial(dataset, indicator, yearly, locale);
  if (indicator.measure !== 'flow' && indicator.measure !== 'level') return official;
  const grown = outcomes.filter(({ growth }) => growth !== undefined);
  return [
    ...official,
    ...grown.flatMap((report) => unclosed(dataset, indicator, report, locale)),
    ...differing(
      grown.filter(({ period }) => period.kind === 'year'),
      locale,
    ),
  ];
}

/** A difference of which the rounding leaves more open says nothing. */
const vaguest = 3;
/** Nor does one of less than so many per cent: such an estimate was right. */
const smallest = 0.1;

/** What other sources give for a year with a figure of the statistics office, and how far off it is; nothing where rounding may explain it or leaves it vague. */
function besideOfficial(
  dataset: Dataset,
  { id, unit }: Indicator,
  yearly: readonly Observation[],
  locale: Locale,
): (readonly TextPart[])[] {
  const isOfficial = ({ status }: Observation): boolean => status === 'final' || status === 'provisional';
  const values = new Set<string>();
  return yearly.flatMap((report) => {
    const used = usedReport(dataset, id, report.period.id, 'outcome');
    const key = `${report.period.id} ${report.value} ${report.unit}`;
    if (!used || !isOfficial(used) || isOfficial(report) || values.has(key)) return [];
    values.add(key);
    const attributes = { report: report.id };
    const apart = percentChange(inUnit(roundingInterval(used), used.unit, report.unit), roundingInterval(report));
    if ([apart.low, apart.high].every((end) => isFinite(end) && end.abs().lt(smallest))) return [];
    const { low, high } = derive(dataset, { name: 'revision', attributes }).interval;
    if (!isFinite(low) || !isFinite(high)) return [];
    const isMore = low.gt(0);
    const [least, most] = isMore ? [low, high] : [high.times(-1), low.times(-1)];
    if (least.lte(0) || most.gt(least.times(vaguest))) return [];
    return [
      fill(consistencyWords[locale][isMore ? 'aboveOfficial' : 'belowOfficial'], locale, {
        year: report.period.id,
        official: valueFigure(dataset, used, areComparable(used.unit, unit) ? { unit } : {}),
        other: valueFigure(dataset, report, {}),
        difference: derive(dataset, { name: 'revision', attributes: { ...attributes, form: 'absolute' } }),
      }),
    ];
  });
}

function unclosed(
  dataset: Dataset,
  indicator: Indicator,
  report: Observation,
  locale: Locale,
): (readonly TextPart[])[] {
  const { id, kind, year } = report.period;
  const from = id.replaceAll(String(year), String(year - 1));
  const before = usedReport(dataset, indicator.id, from, 'outcome');
  const broken = indicator.breaks.some(({ after }) => after === year - 1);
  if (!report.used || report.growth === undefined || !before || broken) return [];
  const base = inUnit(roundingInterval(before), before.unit, report.unit);
  if (isGrowthConsistent(base, roundingInterval(report), printedInterval(report.growth))) return [];
  const change = derive(dataset, { name: 'change', attributes: { indicator: indicator.id, from, to: id } });
  if (saysNothing(change.settled)) return [];
  const isYear = kind === 'year';
  const part = formatPeriod(id, locale);
  return [
    fill(consistencyWords[locale][isYear ? 'unclosed' : 'unclosedPart'], locale, {
      ...(isYear ? { year: id } : { part: part.charAt(0).toLocaleUpperCase(locale) + part.slice(1) }),
      printed: { kind: 'printed', report, value: report.growth, form: 'full' },
      change,
      base: derive(dataset, { name: 'implied-base', attributes: { report: report.id } }),
      before: valueFigure(dataset, before, {}),
    }),
  ];
}

function differing(outcomes: readonly Observation[], locale: Locale): (readonly TextPart[])[] {
  return [...Map.groupBy(outcomes, (report) => report.period.id)].flatMap(([year, group]) => {
    const used = group.find((report) => report.used) ?? group[0];
    const other = group.find((report) => Number(report.growth) !== Number(used?.growth));
    if (!used || !other) return [];
    const printed = (report: Observation): Figure => ({
      kind: 'printed',
      report,
      value: report.growth ?? '',
      form: 'full',
    });
    return [fill(consistencyWords[locale].differing, locale, { year, printed: printed(used), other: printed(other) })];
  });
}

/** Puts figures and plain words into the gaps of a message. */
function fill(pattern: string, locale: Locale, values: Readonly<Record<string, Figure | string>>): readonly TextPart[] {
  return pattern.split(/(\{\w+\})/).map((piece): TextPart => {
    const value = /^\{\w+\}$/.test(piece) ? values[piece.slice(1, -1)] : undefined;
    if (value === undefined || typeof value === 'string') return { text: value ?? piece };
    return { text: formatFigure(value, locale), figure: value };
  });
}
