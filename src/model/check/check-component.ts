import type { Dataset } from '../dataset.ts';
import { componentName } from '../prose/figure-calls.ts';
import type { LocatedCall } from '../prose/parsed-prose.ts';
import type { Place } from '../prose/prose-rules.ts';
import type { ProblemList } from './problem-list.ts';
import { reportCalls } from './report-calls.ts';

/** Components that name a record by `id`, with the folder of its collection. */
const linked = {
  term: ['terms', 'glossary'],
  project: ['projects', 'projects'],
  indicator: ['indicators', 'indicators'],
  chart: ['charts', 'charts'],
} as const;

/** Whether the record that a component of an article names is there. */
export function checkComponent(dataset: Dataset, call: LocatedCall, place: Place, problems: ProblemList): void {
  const tag = `<${componentName(call.name)}>`;
  if (Object.hasOwn(linked, call.name)) {
    const [collection, folder] = linked[call.name as keyof typeof linked];
    const id = call.attributes['id'] ?? '';
    if (dataset[collection].has(id) || problems.unread.has(id)) return;
    problems.add({
      ...place,
      found: `${tag} names "${id}", which is not there.`,
      expected: `Expected an id from src/content/${folder}/. Correct it, or add the record first.`,
    });
  } else if (call.name === 'cite') {
    const source = call.attributes['source'] ?? '';
    if (dataset.sources.has(source) || problems.unread.has(source) || problems.unread.has('sources')) return;
    problems.add({
      ...place,
      found: `${tag} names the source "${source}", which is not there.`,
      expected: 'Expected an id from src/content/sources.csv. Correct it, or add the source first.',
    });
  } else reportCalls(dataset, [call], place, problems);
}
