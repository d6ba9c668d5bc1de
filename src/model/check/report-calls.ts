import { checkCall, type CallRules } from '../call-rules.ts';
import type { Dataset } from '../dataset.ts';
import type { Place } from '../prose/prose-rules.ts';
import type { FigureCall } from '../text.ts';
import type { ProblemList } from './problem-list.ts';

/** Adds what keeps the calls of one text from being printed, each on its own line where it has one. */
export function reportCalls(
  dataset: Dataset,
  calls: readonly (FigureCall & { readonly line?: number })[],
  rules: CallRules,
  place: Place,
  problems: ProblemList,
): void {
  for (const call of calls) {
    if (needsUnread(call, problems)) continue;
    for (const { found, expected } of checkCall(dataset, call, rules))
      problems.add({ ...place, line: call.line ?? place.line, found, expected });
  }
}

/** Whether a call needs a record that could not be read: named by its id, or by the id of a report that begins with it. */
function needsUnread({ attributes }: FigureCall, { unread }: ProblemList): boolean {
  const { report, fromReport, toReport, source } = attributes;
  const named = ['indicator', 'of', 'minus', 'project', 'id', 'source'].map((key) => attributes[key] ?? '');
  if (named.some((id) => unread.has(id)) || (source !== undefined && unread.has('sources'))) return true;
  const reports = [report, fromReport, toReport].filter((id) => id !== undefined);
  return reports.some((id) => [...unread].some((one) => id.startsWith(`${one}-`)));
}
