import { locales } from '../../i18n/locales.ts';
import type { IndicatorData } from '../indicator.ts';
import { columnIn, missingColumns, missingText, textOf } from '../localized-columns.ts';
import type { Observation, ObservationRow } from '../observation.ts';
import { comparePeriods, monthOfDate, parsePeriod, periodForms, type Period } from '../period.ts';
import { roleOf } from '../status.ts';
import { localizedTextOf } from '../text.ts';
import { areCommensurable } from '../unit.ts';
import { stemOf, type Entry } from './parse-collections.ts';
import type { ProblemList } from './problem-list.ts';

/** Checks each row by itself and in its order, and returns the reports, not yet chosen. */
export function checkObservations(
  rows: readonly Entry<ObservationRow>[],
  indicators: ReadonlyMap<string, IndicatorData>,
  asOf: string | undefined,
  problems: ProblemList,
): Observation[] {
  const last = new Map<string, Period>();
  return rows.flatMap((row) => {
    const period = parsePeriod(row.data.period);
    if (!period) {
      problems.at(
        row.raw,
        'period',
        `"${row.data.period}" is not a period.`,
        `Expected one of the forms ${periodForms}; three months are Q1, six are H1 or H2, twelve are the year alone.`,
      );
      return [];
    }
    const indicator = stemOf(row.raw.file);
    checkOrder(row, period, last, problems);
    checkNumbers(row, problems);
    checkIndicator(row, indicator, indicators, problems);
    checkTime(row, period, asOf, problems);
    return [toObservation(row, indicator, period)];
  });
}

function toObservation({ raw, data }: Entry<ObservationRow>, indicator: string, period: Period): Observation {
  const { share_of_plan: shareOfPlan, superseded_by: supersededBy, target_kind: targetKind, ...rest } = data;
  for (const locale of locales) delete rest[columnIn('note', locale)];
  const note = textOf(data, 'note');
  return {
    ...rest,
    indicator,
    period,
    role: roleOf(data.status),
    shareOfPlan,
    supersededBy,
    targetKind,
    note: note && localizedTextOf(note),
    used: false,
    file: raw.file,
    line: raw.lines[''],
  };
}

function checkOrder(
  { raw, data }: Entry<ObservationRow>,
  period: Period,
  last: Map<string, Period>,
  problems: ProblemList,
): void {
  const line = `${raw.file} ${data.place}`;
  const before = last.get(line);
  if (before && comparePeriods(before, period) > 0) {
    problems.at(
      raw,
      'period',
      `The period ${data.period} stands after ${before.id}.`,
      'Expected the rows of a place in order of time, a year after its own months and quarters. Move the row up.',
    );
  }
  last.set(line, period);
}

function checkNumbers({ raw, data }: Entry<ObservationRow>, problems: ProblemList): void {
  if ((data.qualifier === 'range') !== (data.upper !== undefined)) {
    problems.at(
      raw,
      'upper',
      `The qualifier is "${data.qualifier}" and the upper value is ${data.upper ?? 'empty'}.`,
      'Expected an upper value with the qualifier "range", and only there.',
    );
  } else if (data.upper !== undefined && Number(data.upper) <= Number(data.value)) {
    problems.at(
      raw,
      'upper',
      `The range goes from ${data.value} to ${data.upper}.`,
      'Expected the smaller value first.',
    );
  }
  if (/^-?\d*000$/.test(data.value) && data.status !== 'target' && data.precision === undefined) {
    const expected =
      'Expected in "precision" the step to which it is rounded, for example 1000 or 1, since print does not show it.';
    problems.at(raw, 'precision', `The value ${data.value} ends in three zeros.`, expected);
  }
  if (data.target_kind !== undefined && data.status !== 'target') {
    problems.at(
      raw,
      'target_kind',
      `The status is "${data.status}", and the kind of target is "${data.target_kind}".`,
      'Expected a kind of target only where the status is "target". Empty the cell, or correct the status.',
    );
  }
  if (data.precision !== undefined && Number(data.precision) <= 0) {
    problems.at(
      raw,
      'precision',
      `The precision is ${data.precision}.`,
      'Expected a step above zero, such as 0.1 or 1000.',
    );
  }
  for (const column of missingColumns(data, 'note')) problems.at(raw, column, ...missingText(column));
}

function checkIndicator(
  { raw, data }: Entry<ObservationRow>,
  id: string,
  indicators: ReadonlyMap<string, IndicatorData>,
  problems: ProblemList,
): void {
  const indicator = indicators.get(id);
  if (!indicator && problems.unread.has(id)) return;
  if (!indicator) {
    problems.at(
      raw,
      '',
      `No indicator has the id "${id}".`,
      `Expected a file src/content/indicators/${id}.yaml that says what is measured; or rename this file after its indicator.`,
    );
  } else if (!areCommensurable(indicator.unit, data.unit)) {
    problems.at(
      raw,
      'unit',
      `The unit is "${data.unit}", but ${id} is measured in "${indicator.unit}".`,
      'Expected a unit of the same kind. Correct the unit, or move the row to its own indicator.',
    );
  }
}

function checkTime(
  { raw, data }: Entry<ObservationRow>,
  period: Period,
  asOf: string | undefined,
  problems: ProblemList,
): void {
  if (asOf === undefined || roleOf(data.status) !== 'outcome') return;
  if (period.kind === 'at' ? period.firstDay > asOf : period.lastMonth > monthOfDate(asOf)) {
    const expected = `Only targets and forecasts may lie after the site's own date, ${asOf} (asOf in site.yaml). Correct the status or the period, or move the date on.`;
    problems.at(raw, 'status', `The period ${period.id} has not ended, yet its status is "${data.status}".`, expected);
  }
}
