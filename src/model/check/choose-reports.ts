import { locales } from '../../i18n/locales.ts';
import type { Indicator } from '../indicator.ts';
import { columnIn } from '../localized-columns.ts';
import type { Observation } from '../observation.ts';
import type { Series } from '../dataset.ts';
import { choiceReasons, officialStatuses } from '../status.ts';
import { ProblemList } from './problem-list.ts';

/**
 * Finds for each indicator, place, period and role the report that the site uses: the only one, the one chosen with a reason, or the only official
 * one beside those of the press. A report that another replaces and a target beside the plan are never used.
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
      checkReplaced(own, into);
      const open = own.filter((report) => isOpenToChoice(report, into));
      for (const [key, group] of Map.groupBy(open, keyOf)) {
        const chosen = choose(key, group, into);
        if (chosen) used.set(key, { ...chosen, used: true });
      }
      const marked = own.map((report) => {
        const chosen = used.get(keyOf(report));
        return chosen?.id === report.id ? chosen : report;
      });
      return [indicator.id, { indicator, reports: marked, used }];
    }),
  );
}

const keyOf = ({ place, period, role }: Observation): string => `${place}/${period.id}/${role}`;

/** A report is replaced by one that speaks of the same, and that is not replaced in its turn by the first. */
function checkReplaced(reports: readonly Observation[], problems: ProblemList): void {
  const byId = new Map(reports.map((report) => [report.id, report]));
  for (const report of reports) {
    if (report.supersededBy === undefined) continue;
    const by = byId.get(report.supersededBy);
    const seen = new Set([report.id]);
    let last = by;
    while (last?.supersededBy !== undefined && !seen.has(last.id)) {
      seen.add(last.id);
      last = byId.get(last.supersededBy);
    }
    if (by && keyOf(by) === keyOf(report) && last && !seen.has(last.id)) continue;
    problems.add({
      file: report.file,
      line: report.line,
      record: report.id,
      field: 'superseded_by',
      found: `"${report.supersededBy}" does not replace ${report.id}.`,
      expected: `Expected another report of ${keyOf(report).replaceAll('/', ', ')} that stands in the end. Correct the id, or empty the cell.`,
    });
  }
}

/** Neither replaced by another report nor a target beside the plan of the year. */
function isOpenToChoice(report: Observation, problems: ProblemList): boolean {
  const closed = report.supersededBy === undefined ? report.targetKind : 'superseded';
  if (closed !== undefined && report.chosen !== undefined)
    problems.add({
      file: report.file,
      line: report.line,
      record: report.id,
      field: 'chosen',
      found: `The report is "${closed}", yet a reason for using it is given.`,
      expected: 'Such a report is shown and never used. Empty the cell "chosen".',
    });
  return closed === undefined;
}

function choose(key: string, group: readonly Observation[], problems: ProblemList): Observation | undefined {
  const chosen = group.filter((report) => report.chosen !== undefined);
  const [first] = group;
  if (!first) return undefined;
  const words = key.replaceAll('/', ', ');
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
  const official = group.filter((report) => officialStatuses.has(report.status));
  const [only] = official;
  if (chosen.length === 0 && official.length === 1 && only) return { ...only, chosen: 'official' };
  if (chosen.length === 0) {
    problem(
      first,
      `${group.length} reports give ${words}: ${list}. None is chosen.`,
      `Write in "chosen" of the one that the site should use why it is used: ${choiceReasons.join(', ')}.`,
    );
  }
  for (const extra of chosen.slice(1)) {
    problem(
      extra,
      `A second report is chosen for ${words}; the first is ${chosen[0]?.id}.`,
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
