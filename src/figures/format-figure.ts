import Big from 'big.js';
import { decimalPlaces, formatNumber } from '../i18n/format-number.ts';
import type { Locale } from '../i18n/locales.ts';
import { figureWords } from '../i18n/messages/figures.ts';
import { reportWords } from '../i18n/messages/reports.ts';
import { restate } from './rounding-interval.ts';
import type { Settled } from './settled-digits.ts';
import type { Observation } from '../model/observation.ts';
import type { Quantity } from '../model/project.ts';
import type { Qualifier } from '../model/status.ts';
import { unitData, type Unit } from '../model/unit.ts';
import { earlyWords } from './early-words.ts';
import type { DirectionForm, Figure } from './figure.ts';
import { formatQuantity, formatRange, shownAs, siteUnit } from './format-quantity.ts';

/** A figure in words and digits, as prose prints it. */
export function formatFigure(figure: Figure, locale: Locale): string {
  const [before, after] = earlyWords(figure, locale);
  return `${before}${formatBare(figure, locale)}${after}`;
}

/** The same without the word that says of a value that nobody has confirmed it. */
export function formatBare(figure: Figure, locale: Locale): string {
  switch (figure.kind) {
    case 'value':
      return formatReported(figure, locale);
    case 'printed':
      return inDirection(figure.form, Number(figure.value), locale, () =>
        formatQuantity(figure.form === 'full' ? figure.value : figure.value.replace('-', ''), 'percent', locale),
      );
    case 'derived': {
      const { low } = figure.interval;
      return inDirection(figure.form, typeof low === 'string' ? -1 : Number(low), locale, () =>
        formatSettled(figure.settled, figure.unit, locale),
      );
    }
    case 'quantity':
      return formatPublished(figure.quantity, locale);
    case 'count':
      return formatNumber(figure.value, locale);
    case 'words':
      return figure.words[locale];
  }
}

/** `rose 6.4%` for a change whose direction is certain; the number alone in the other forms. */
function inDirection(form: 'full' | DirectionForm, sign: number, locale: Locale, number: () => string): string {
  if (form !== 'verb') return number();
  const { rose, fell, unchanged } = figureWords[locale].verb;
  return sign === 0 ? unchanged : (sign > 0 ? rose : fell).replace('{n}', number());
}

function formatReported({ report, form, unit }: Figure & { kind: 'value' }, locale: Locale): string {
  if (form === 'verb') {
    const rate = statedIn(report, 'percent');
    const size = { ...rate, value: rate.value.replace('-', '') };
    return inDirection(form, Number(rate.value), locale, () => formatPublished(size, locale));
  }
  if (form === 'exact') return formatPublished(statedIn(report, unit), locale);
  const stated = statedIn(report, unit ?? siteUnit(report.value, report.unit, locale));
  // The count alone, where the sentence has named what is counted.
  if (form === 'number') return formatNumber(stated.value, locale);
  const digits = form === 'full' ? stated : shortened(stated, form === 'short' ? () => 1 : neededDecimals, locale);
  return form === 'plain' ? formatValue(digits, locale) : formatPublished(digits, locale);
}

/** Four digits are what a sentence needs; tables have all. A rate keeps its own, and a number below one. */
const neededDecimals = (value: Big, unit: Unit): number =>
  unitData(unit).base === 'percent' || value.lt(1) ? Infinity : Math.max(0, 4 - value.toFixed(0, Big.roundDown).length);

/** With fewer decimals, in the unit in which the language shows it. What is "more than" or "nearly" a number stays so. */
function shortened(report: Observation, decimals: (value: Big, unit: Unit) => number, locale: Locale): Observation {
  const shown = statedIn(report, shownAs(report.value, report.unit, locale).unit);
  const modes: { readonly [qualifier in Qualifier]?: Big.RoundingMode } = {
    'more-than': Big.roundDown,
    'at-least': Big.roundDown,
    nearly: Big.roundUp,
  };
  const short = (text: string, mode: Big.RoundingMode): string => {
    const value = new Big(text);
    const most = decimals(value.abs(), shown.unit);
    return decimalPlaces(text) > most ? value.round(most, mode).toFixed() : text;
  };
  const value = short(shown.value, modes[report.qualifier] ?? Big.roundHalfUp);
  return { ...shown, value, upper: shown.upper && short(shown.upper, Big.roundHalfUp) };
}

/** The same report in another unit of its family, with every digit of its value; zeros that the larger unit puts behind the point say nothing. */
export function statedIn(report: Observation, unit: Unit = report.unit): Observation {
  if (unit === report.unit) return report;
  const state = (value: string): string => new Big(restate(value, report.unit, unit)).toFixed();
  const upper = report.upper === undefined ? {} : { upper: state(report.upper) };
  return { ...report, ...upper, value: state(report.value), unit };
}

/** The value with unit and qualifier. */
export function formatPublished(
  report: Pick<Observation, 'value' | 'upper' | 'unit' | 'qualifier'> | Quantity,
  locale: Locale,
): string {
  const { qualifier, rankOrHigher } = reportWords[locale];
  const value = formatValue(report, locale);
  // The smaller the number, the higher the rank.
  if (report.qualifier === 'at-most' && unitData(report.unit).base === 'rank')
    return rankOrHigher.replace('{n}', value);
  return `${qualifier[report.qualifier]}${value}`;
}

/** The value with its unit only. */
export function formatValue(
  report: { readonly value: string; readonly upper?: string | undefined; readonly unit: Unit },
  locale: Locale,
): string {
  if (report.upper === undefined) return formatQuantity(report.value, report.unit, locale);
  return formatRange(report.value, report.upper, report.unit, locale);
}

/** What holds of a derived number, worded: one value, its neighbourhood, bounds, or a one-sided statement. */
export function formatSettled(settled: Settled, unit: Unit | 'times', locale: Locale): string {
  const words = reportWords[locale];
  const quantity = (text: string): string =>
    unit === 'times' ? words.times.replace('{n}', formatNumber(text, locale)) : formatQuantity(text, unit, locale);
  switch (settled.kind) {
    case 'value':
      return quantity(settled.text);
    case 'about':
      return `${words.qualifier.about}${quantity(settled.text)}`;
    case 'range':
      return figureWords[locale].computedRange.replace('{n}', formatRange(settled.low, settled.high, unit, locale));
    case 'more-than':
      return words.moreThan.replace('{n}', quantity(settled.low));
    case 'less-than':
      return words.lessThan.replace('{n}', quantity(settled.high));
    case 'just-under':
      return words.justUnder.replace('{n}', quantity(settled.text));
    case 'just-over':
      return words.justOver.replace('{n}', quantity(settled.text));
    case 'unknown':
      return words.unknown;
  }
}
