import { must, type Dataset } from '../../model/dataset.ts';
import type { CallAttributes, CallProblem } from '../../model/call-rules.ts';
import { isFinite } from '../interval.ts';
import { inCommon, keyOf, problem, type Call } from './call.ts';
import { yearsOf } from './extremes.ts';
import { tallied, tallyOf } from './verdicts.ts';

const collections = {
  projects: 'projects',
  articles: 'articles',
  indicators: 'indicators',
  observations: 'observations',
  sources: 'sources',
  terms: 'terms',
  tasks: 'tasks',
  places: 'places',
} as const;

const countedYears = ['years', 'rises', 'falls'];

/** How many records there are, years with an outcome, years in which it rose or fell on the year before. */
function countOf(dataset: Dataset, a: CallAttributes): number {
  const of = a['of'] ?? '';
  if (Object.hasOwn(collections, of)) return dataset[collections[of as keyof typeof collections]].size;
  if (of === 'verdicts') return tallyOf(dataset, a)[tallied[a['verdict'] ?? 'targets'] ?? 'targets'];
  const years = yearsOf(dataset, a);
  if (of === 'years') return years.length;
  return years.filter((report, index) => {
    const before = years[index - 1];
    if (before?.period.year !== report.period.year - 1) return false;
    const [was, is] = [inCommon(before, report.unit), inCommon(report, report.unit)];
    const [low, high] = of === 'rises' ? [was, is] : [is, was];
    return isFinite(low.high) && isFinite(high.low) && low.high.lt(high.low);
  }).length;
}

function checkCount(dataset: Dataset, a: CallAttributes): readonly CallProblem[] {
  if (!countedYears.includes(a['of'] ?? '') || dataset.indicators.has(a['indicator'] ?? '')) return [];
  return [problem(`"${a['of']}" are counted of an indicator, and none is named.`, 'Add "indicator".')];
}

function checkQuantity(
  dataset: Dataset,
  { project = '', field = '', index = '0' }: CallAttributes,
): readonly CallProblem[] {
  const record = dataset.projects.get(project);
  const there = 'Expected the name of a file in src/content/projects/ without ".yaml".';
  if (!record) return [problem(`There is no project "${project}".`, there)];
  if (field !== 'capacity' && field !== 'investment')
    return [problem(`"${field}" is not a list of quantities.`, 'Expected field=capacity or field=investment.')];
  if (record[field][Number(index)]) return [];
  const found = `${project} has ${record[field].length} entries under "${field}", none with the number ${index}.`;
  return [problem(found, 'Entries are counted from 0 in the order of the file.')];
}

/** A component that leads to a record. */
function link(
  attribute: string,
  collection: 'terms' | 'projects' | 'indicators' | 'charts' | 'sources',
  noun: string,
  place: string,
): Call {
  return {
    required: { [attribute]: 'id' },
    optional: {},
    mdxOnly: true,
    check: (dataset, a) => {
      const id = a[attribute] ?? '';
      if (dataset[collection].has(id)) return [];
      const found = `There is no ${noun} "${id}".`;
      return [problem(found, `Expected an id from src/content/${place}. Correct it, or add the record first.`)];
    },
  };
}

export const recordCalls: Readonly<Record<string, Call>> = {
  quantity: {
    required: { project: 'id', field: { oneOf: ['capacity', 'investment'] }, index: 'index' },
    optional: {},
    check: checkQuantity,
    evaluate: (dataset, { project = '', field = '', index = '0' }) => {
      const record = must(dataset.projects, project, 'project');
      const quantity = (field === 'investment' ? record.investment : record.capacity)[Number(index)];
      if (!quantity) throw new Error(`${project} has no ${field} number ${index}.`);
      return { kind: 'quantity', quantity, project };
    },
  },
  count: {
    required: { of: { oneOf: [...Object.keys(collections), 'verdicts', ...countedYears] } },
    optional: {
      indicator: 'id',
      place: 'id',
      from: 'period',
      to: 'period',
      verdict: { oneOf: Object.keys(tallied) },
      year: 'period',
    },
    check: checkCount,
    evaluate: (dataset, a) => ({ kind: 'count', key: keyOf('count', a), value: String(countOf(dataset, a)) }),
  },
  term: { ...link('id', 'terms', 'term', 'glossary/'), children: 'required' },
  cite: { ...link('source', 'sources', 'source', 'sources.csv'), optional: { why: 'reason' } },
  chart: link('id', 'charts', 'chart', 'charts/'),
  project: { ...link('id', 'projects', 'project', 'projects/'), children: 'required' },
  indicator: { ...link('id', 'indicators', 'indicator', 'indicators/'), children: 'required' },
};
