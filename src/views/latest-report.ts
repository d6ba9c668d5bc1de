import { must, type Dataset } from '../model/dataset.ts';
import type { Observation } from '../model/observation.ts';
import { homePlace } from '../model/place.ts';

/** The used outcomes of the province, newest first. */
export const outcomesOf = (dataset: Dataset, indicator: string): readonly Observation[] =>
  [...(dataset.series.get(indicator)?.used.values() ?? [])]
    .filter(({ role, place }) => role === 'outcome' && place === homePlace)
    .sort((a, b) => (a.period.lastDay < b.period.lastDay ? 1 : -1));

/** The newest outcome: of a full year where the measure adds up over one and there is one, else of whatever time. */
export function latestReport(dataset: Dataset, id: string): Observation | undefined {
  const { measure } = must(dataset.indicators, id, 'indicator');
  const outcomes = outcomesOf(dataset, id);
  const years =
    measure === 'flow' || measure === 'growth' ? outcomes.filter(({ period }) => period.kind === 'year') : [];
  return years[0] ?? outcomes[0];
}
