import type { CallAttributes } from '../../model/call-rules.ts';
import { buildDataset, type Checked, type ContentFiles } from '../../model/check/build-dataset.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { FigureCall } from '../../model/text.ts';
import type { Figure } from '../figure.ts';
import { problem, type Call, type DerivedFigure } from './call.ts';
import { extremeCalls } from './extremes.ts';
import { placeCalls } from './places.ts';
import { planCalls } from './plans.ts';
import { recordCalls } from './records.ts';
import { publishedCalls } from './reports.ts';
import { spanCalls } from './spans.ts';
import { verdictCalls } from './verdicts.ts';

/**
 * Every call that a text may make, as a component in articles and in braces in fields: the one list that checks, pages, feeds, search and the
 * audit read. A new call is one entry of one file.
 */
export const calls: Readonly<Record<string, Call>> = Object.fromEntries(
  Object.entries({
    ...publishedCalls,
    ...spanCalls,
    ...planCalls,
    ...verdictCalls,
    ...placeCalls,
    ...extremeCalls,
    ...recordCalls,
  }).map(([name, call]) => [name, { ...call, check: checkAll(call) }]),
);

/** What a call's own check lets through must be computable too, so that nothing fails while pages are made. */
function checkAll({ check, evaluate }: Call): Call['check'] {
  return (dataset, attributes) => {
    const problems = check(dataset, attributes);
    if (problems.length > 0 || !evaluate) return problems;
    try {
      evaluate(dataset, attributes);
      return [];
    } catch (error) {
      const found = error instanceof Error ? error.message : String(error);
      return [problem(found, 'The records do not bear the sentence out. Write it without this figure.')];
    }
  };
}

/** The figure that a call stands for. Throws if a record is missing, which the content checks rule out beforehand. */
export function evaluateCall(dataset: Dataset, { name, attributes }: FigureCall): Figure {
  const evaluate = Object.hasOwn(calls, name) ? calls[name]?.evaluate : undefined;
  if (!evaluate) throw new Error(`There is no figure called "${name}".`);
  return evaluate(dataset, attributes);
}

/** The same for a figure that views compute by themselves. */
export function derive(dataset: Dataset, call: { name: string; attributes: CallAttributes }): DerivedFigure {
  const figure = evaluateCall(dataset, call);
  if (figure.kind !== 'derived') throw new Error(`"${call.name}" is not a derived figure.`);
  return figure;
}

/** The content as it was read, checked with every call that the site knows. */
export const checkedDataset = (files: ContentFiles): Checked => buildDataset(files, calls);
