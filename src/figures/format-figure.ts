import { formatNumber } from '../i18n/format-number.ts';
import type { Locale } from '../i18n/locales.ts';
import { reportWords } from '../i18n/messages/reports.ts';
import { restate } from './rounding-interval.ts';
import type { Settled } from './settled-digits.ts';
import type { Observation } from '../model/observation.ts';
import type { Quantity } from '../model/project.ts';
import { unsettledStatuses } from '../model/status.ts';
import type { Unit } from '../model/unit.ts';
import type { Figure } from './figure.ts';
import { formatQuantity } from './format-quantity.ts';

/** A figure in words and digits, as prose prints it. */
export function formatFigure(figure: Figure, locale: Locale): string {
  switch (figure.kind) {
    case 'value':
      return formatReported(statedIn(figure.report, figure.unit), figure, locale);
    case 'printed':
      return formatQuantity(figure.absolute ? figure.value.replace('-', '') : figure.value, 'percent', locale);
    case 'derived':
      return formatSettled(figure.settled, figure.unit, locale);
    case 'quantity':
      return formatPublished(figure.quantity, locale);
    case 'count':
      return formatNumber(figure.value, locale);
  }
}

function formatReported(report: Observation, figure: Figure & { kind: 'value' }, locale: Locale): string {
  if (figure.form === 'plain') return formatValue(report, locale);
  return figure.statusShown ? formatPublished(report, locale) : formatReport(report, locale);
}

/** The same report in another unit of its family, with every digit of its value. */
export function statedIn(report: Observation, unit: Unit = report.unit): Observation {
  const upper = report.upper === undefined ? {} : { upper: restate(report.upper, report.unit, unit) };
  return { ...report, ...upper, value: restate(report.value, report.unit, unit), unit };
}

/** The value with unit, qualifier and, where it is not settled, its status: `hơn 113.000 tỷ đồng`, `US$6,293 million (estimate)`. */
export function formatReport(report: Observation, locale: Locale): string {
  const status = unsettledStatuses.has(report.status) ? ` (${reportWords[locale].status[report.status]})` : '';
  return `${formatPublished(report, locale)}${status}`;
}

/** The value with unit and qualifier. */
export function formatPublished(
  report: Pick<Observation, 'value' | 'upper' | 'unit' | 'qualifier'> | Quantity,
  locale: Locale,
): string {
  return `${reportWords[locale].qualifier[report.qualifier]}${formatValue(report, locale)}`;
}

/** The value with its unit only. */
export function formatValue(
  report: { readonly value: string; readonly upper?: string | undefined; readonly unit: Unit },
  locale: Locale,
): string {
  if (report.upper === undefined) return formatQuantity(report.value, report.unit, locale);
  const low = formatNumber(report.value, locale);
  return reportWords[locale].range
    .replace('{low}', low)
    .replace('{high}', formatQuantity(report.upper, report.unit, locale));
}

/** What holds of a derived number, worded: one value, bounds, or a one-sided statement. */
export function formatSettled(settled: Settled, unit: Unit | 'times', locale: Locale): string {
  const words = reportWords[locale];
  const quantity = (text: string): string =>
    unit === 'times' ? words.times.replace('{n}', formatNumber(text, locale)) : formatQuantity(text, unit, locale);
  switch (settled.kind) {
    case 'value':
      return quantity(settled.text);
    case 'range':
      return words.range
        .replace('{low}', unit === 'times' ? formatNumber(settled.low, locale) : quantity(settled.low))
        .replace('{high}', quantity(settled.high));
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
