import { parsePeriod } from '../period.ts';
import { homePlace } from '../place.ts';
import { roleOf } from '../status.ts';
import { stemOf, type Entries, type Entry } from './parse-collections.ts';
import type { ObservationRow } from '../observation.ts';
import type { ProblemList } from './problem-list.ts';

/**
 * A report's id says what the row says: indicator, period, role and source, with a letter for a second row of the same. A cell that was changed by
 * mistake contradicts it, such as the status of a target that became "reported". No report may be entered twice.
 */
export function checkReportIds({ observations }: Entries, problems: ProblemList): void {
  const first = new Map<string, string>();
  for (const { raw, data } of observations) {
    if (!parsePeriod(data.period)) continue;
    const indicator = stemOf(raw.file);
    const id = reportId(indicator, data);
    if (data.id !== id && !(data.id.startsWith(`${id}-`) && /^-[b-z]$/.test(data.id.slice(id.length)))) {
      const found = `The id is "${data.id}", but the row is ${article(roleOf(data.status))} for ${data.period} from "${data.source}" in ${indicator}.csv.`;
      problems.at(
        raw,
        'id',
        found,
        `Expected "${id}", or that with -b for a second report of the same. Correct the cell that is wrong: period, status, source or id.`,
      );
    }
    const key = JSON.stringify([
      indicator,
      data.place,
      data.period,
      data.status,
      data.value,
      data.upper,
      data.unit,
      data.source,
    ]);
    const earlier = first.get(key);
    if (earlier !== undefined)
      problems.at(
        raw,
        'value',
        `The row repeats ${earlier}: the same source, period, status and value.`,
        'Delete one of them.',
      );
    else first.set(key, data.id);
  }
}

/** `exports-2021-target-bth-130143`, `grdp-growth-average-2021-to-2025-forecast-…`, `exports-customs-vietnam-2024-outcome-…`, `population-2024-12-…`. */
function reportId(indicator: string, { place, period, status, source }: Entry<ObservationRow>['data']): string {
  const of = place === homePlace ? indicator : `${indicator}-${place}`;
  return `${of}-${period.toLowerCase().replace(/[@?]/g, '').replace('/', '-to-')}-${roleOf(status)}-${source}`;
}

const article = (role: string): string => `${role === 'outcome' ? 'an' : 'a'} ${role}`;
