import type { Dataset } from '../model/dataset.ts';
import type { Observation } from '../model/observation.ts';
import { homePlace } from '../model/place.ts';

/** The used outcome of the latest full year, or of the latest period of any kind where there is no full year. */
export function latestReport(dataset: Dataset, indicator: string): Observation | undefined {
  const used = [...(dataset.series.get(indicator)?.used.values() ?? [])].filter(
    (report) => report.role === 'outcome' && report.place === homePlace,
  );
  const years = used.filter((report) => report.period.kind === 'year');
  return (years.length > 0 ? years : used).reduce<Observation | undefined>(
    (latest, report) => (latest && latest.period.lastMonth >= report.period.lastMonth ? latest : report),
    undefined,
  );
}
