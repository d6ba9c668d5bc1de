import type { Series } from '../dataset.ts';
import type { Observation } from '../observation.ts';
import { lastDayOf } from '../period.ts';
import type { Source } from '../source.ts';
import { officialStatuses } from '../status.ts';
import { isRank, type Report } from './stated-value.ts';

/** Whether a source can say what its row has it say: so early, and with this right. */
export function checkSource(series: Series, report: Observation, source: Source | undefined, add: Report): void {
  if (!source) return;
  checkSourceDay(series, report, source, add);
  checkOfficial(report, source, add);
}

/** Only official statistics call their own figures provisional or final. */
function checkOfficial(report: Observation, source: Source, add: Report): void {
  const { status } = report;
  if (!officialStatuses.has(status) || source.kind === 'statistics-office') return;
  add(
    report,
    'status',
    `The status is "${status}", and the source ${source.id} is of the kind "${source.kind}".`,
    'Only a statistics office calls its figures provisional or final. Write "reported" or "estimate", or take the report of the office itself as the source.',
  );
}

/** What is said to have been reached was not printed long before the period ended. */
function checkSourceDay(series: Series, report: Observation, { date }: Source, add: Report): void {
  if (date === undefined || report.role !== 'outcome' || report.period.id.endsWith('?') || isRank(series)) return;
  const printed = lastDayOf(date);
  const { firstDay, lastDay, kind } = report.period;
  const end = kind === 'at' ? firstDay : lastDay;
  const days = (Date.parse(end) - Date.parse(printed)) / 86_400_000;
  if (days <= (report.status === 'estimate' ? 190 : 45)) return;
  add(
    report,
    'period',
    `The source is of ${date}, ${Math.round(days)} days before ${report.period.id} ended, yet the status is "${report.status}".`,
    'What was not over is a forecast or a target, or the value is for a shorter period. Correct the status, the period, or the date of the source.',
  );
}
