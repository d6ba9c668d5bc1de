import type { Dataset } from '../../dataset.ts';
import type { CallProblem } from '../../call-rules.ts';
import type { FigureCall } from '../../text.ts';
import { reportsOfCall, yearsOfCall } from './call-facts.ts';

/**
 * A citation bears on its paragraph: its source reports an indicator that is called there, for a year of the call, or it is the source of a dated
 * event, a document or a definition (projects, tasks, glossary), which a sentence may tell without a figure. Else the citation says why.
 */
export function checkCitations(dataset: Dataset, calls: readonly FigureCall[]): readonly CallProblem[] {
  const cites = calls.filter(({ name, attributes }) => name === 'cite' && attributes['why'] === undefined);
  if (cites.length === 0) return [];
  const bearing = new Set(calls.flatMap((call) => reporting(dataset, call)));
  return cites
    .map(({ attributes: { source = '' } }) => source)
    .filter((source) => dataset.sources.has(source) && !bearing.has(source) && !tellsEvents(dataset, source))
    .map((source) => ({
      found: `The source "${source}" is cited, but it reports nothing that this paragraph calls.`,
      expected: 'Cite the source of the figure, move the citation to its sentence, or say why it stands here: why="…".',
    }));
}

/** Sources of any report on the indicators of a call, in its years. */
function reporting(dataset: Dataset, call: FigureCall): readonly string[] {
  const own = reportsOfCall(dataset, call);
  const years = yearsOfCall(dataset, call);
  const indicators = new Set([call.attributes['indicator'] ?? '', ...own.map(({ indicator }) => indicator)]);
  return [...indicators]
    .flatMap((id) => dataset.series.get(id)?.reports ?? [])
    .filter(({ period }) => years.has(period.year))
    .map(({ source }) => source);
}

const eventSources = new WeakMap<Dataset, ReadonlySet<string>>();

function tellsEvents(dataset: Dataset, source: string): boolean {
  const { projects, tasks, terms } = dataset;
  const known =
    eventSources.get(dataset) ?? new Set(stringsIn([...projects.values(), ...tasks.values(), ...terms.values()]));
  eventSources.set(dataset, known);
  return known.has(source);
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
