import type { Dataset } from '../dataset.ts';
import type { Place } from '../prose/prose-rules.ts';
import type { FigureCall } from '../template.ts';
import { checkCall } from './check-calls.ts';
import type { ProblemList } from './problem-list.ts';

/** Adds what keeps the calls of one text from being printed. */
export function reportCalls(dataset: Dataset, calls: readonly FigureCall[], place: Place, problems: ProblemList): void {
  for (const call of calls) {
    if (needsUnread(call, problems)) continue;
    for (const { found, expected } of checkCall(dataset, call)) problems.add({ ...place, found, expected });
  }
}

/** Whether a call needs a record that could not be read: named by its id, or by the id of a report that begins with it. */
function needsUnread({ attributes }: FigureCall, { unread }: ProblemList): boolean {
  const { indicator = '', project = '', report, fromReport, toReport } = attributes;
  if (unread.has(indicator) || unread.has(project)) return true;
  const reports = [report, fromReport, toReport].filter((id) => id !== undefined);
  return reports.some((id) => [...unread].some((one) => id.startsWith(`${one}-`)));
}
