import { locales } from '../../i18n/locales.ts';
import type { Indicator } from '../indicator.ts';
import { columnIn } from '../localized-columns.ts';
import type { Observation } from '../observation.ts';
import type { Series } from '../dataset.ts';
import { ProblemList } from './problem-list.ts';

/**
 * Finds for each indicator, period and role the report that the site uses: the only one, or the one chosen with a reason.
 * Several reports without a choice are a problem; so is a choice where nothing is to be chosen.
 */
export function chooseReports(
  indicators: readonly Indicator[],
  reports: readonly Observation[],
  problems: ProblemList,
): Map<string, Series> {
  const byIndicator = Map.groupBy(reports, (report) => report.indicator);
  return new Map(
    indicators.map((indicator) => {
      const own = byIndicator.get(indicator.id) ?? [];
      const used = new Map<string, Observation>();
      // A row that cannot be read may be the one that is chosen.
      const into = problems.unread.has(indicator.id) ? new ProblemList() : problems;
      for (const [key, group] of Map.groupBy(own, (report) => `${report.period.id}/${report.role}`)) {
        const chosen = choose(key, group, into);
        if (chosen) used.set(key, { ...chosen, used: true });
      }
      const marked = own.map((report) =>
        used.get(`${report.period.id}/${report.role}`)?.id === report.id ? { ...report, used: true } : report,
      );
      return [indicator.id, { indicator, reports: marked, used }];
    }),
  );
}

function choose(key: string, group: readonly Observation[], problems: ProblemList): Observation | undefined {
  const chosen = group.filter((report) => report.chosen !== undefined);
  const [first] = group;
  if (!first) return undefined;
  const list = group.map((report) => `${report.id} (${report.value})`).join(', ');
  const problem = (report: Observation, found: string, expected: string): void =>
    problems.add({ file: report.file, line: report.line, record: report.id, field: 'chosen', found, expected });
  if (group.length === 1) {
    if (chosen.length === 1)
      problem(
        first,
        `This is the only ${first.role} for ${first.period.id}, yet a reason for choosing it is given.`,
        'Empty the cell "chosen".',
      );
    return first;
  }
  if (chosen.length === 0) {
    problem(
      first,
      `${group.length} reports give ${key.replace('/', ', ')}: ${list}. None is chosen.`,
      'Write in "chosen" of the one that the site should use why it is used: latest, most-precise, nearest-to-origin, starting-report, consistent or see-note.',
    );
  }
  for (const extra of chosen.slice(1)) {
    problem(
      extra,
      `A second report is chosen for ${key.replace('/', ', ')}; the first is ${chosen[0]?.id}.`,
      'Expected one. Empty the cell "chosen" of the other.',
    );
  }
  for (const report of chosen) {
    if (report.chosen === 'see-note' && !report.note)
      problem(
        report,
        'The reason is "see-note", but there is no note.',
        `Write the reason in ${locales.map((locale) => columnIn('note', locale)).join(' and ')}.`,
      );
  }
  return chosen[0];
}
