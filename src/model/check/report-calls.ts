import type { Dataset } from '../dataset.ts';
import type { Place } from '../prose/prose-rules.ts';
import type { FigureCall } from '../template.ts';
import { checkCall } from './check-calls.ts';
import type { ProblemList } from './problem-list.ts';

/** Adds what keeps the calls of one text from being printed. */
export function reportCalls(dataset: Dataset, calls: readonly FigureCall[], place: Place, problems: ProblemList): void {
  for (const call of calls) {
    for (const { found, expected } of checkCall(dataset, call)) problems.add({ ...place, found, expected });
  }
}
