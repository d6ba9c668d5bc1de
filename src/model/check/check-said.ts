import type { Locale } from '../../i18n/locales.ts';
import { usedReport, type Dataset } from '../dataset.ts';
import type { Observation } from '../observation.ts';
import type { Place } from '../prose/prose-rules.ts';
import { saidStatus, statusExamples } from '../prose/said-status.ts';
import { unsettledStatuses, type Role } from '../status.ts';
import type { FigureCall } from '../text.ts';
import type { ProblemList } from './problem-list.ts';

/** Values printed without their status (`form=plain`) whose sentence does not say it either. */
export function checkSaid(
  dataset: Dataset,
  text: string,
  calls: readonly FigureCall[],
  locale: Locale,
  place: Place,
  problems: ProblemList,
): void {
  for (const call of calls) {
    if (call.name !== 'value' || call.attributes['form'] !== 'plain') continue;
    const report = reportOf(dataset, call);
    if (!report || !unsettledStatuses.has(report.status) || saidStatus(text, report.status, locale)) continue;
    const found = `The value of ${report.id} is printed plain, but its status is "${report.status}" and the sentence does not say so.`;
    const expected = `Say it in words (${statusExamples(report.status, locale)}), or leave out form=plain.`;
    problems.add({ ...place, found, expected });
  }
}

function reportOf(dataset: Dataset, { attributes }: FigureCall): Observation | undefined {
  const { report, indicator = '', period = '', role = 'outcome' } = attributes;
  return report === undefined ? usedReport(dataset, indicator, period, role as Role) : dataset.observations.get(report);
}
