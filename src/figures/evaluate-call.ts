import type { Dataset } from '../model/dataset.ts';
import { must } from '../model/dataset.ts';
import type { Observation } from '../model/observation.ts';
import type { FigureCall } from '../model/template.ts';
import type { Unit } from '../model/unit.ts';
import { derive, derivedCalls } from './derive.ts';
import type { Figure } from './figure.ts';
import { reportOf } from './report-of.ts';

/** The figure that a call stands for. Throws if a record is missing, which the content checks rule out beforehand. */
export function evaluateCall(dataset: Dataset, call: FigureCall): Figure {
  const { name, attributes } = call;
  if (name in derivedCalls) return derive(dataset, call);
  switch (name) {
    case 'value':
      return {
        kind: 'value',
        report: reportOf(dataset, attributes),
        form: attributes['form'] === 'plain' ? 'plain' : 'full',
        ...(attributes['unit'] === undefined ? {} : { unit: attributes['unit'] as Unit }),
      };
    case 'growth':
      return printed(reportOf(dataset, attributes), 'growth', attributes['form'] === 'absolute');
    case 'share-of-plan':
      return printed(reportOf(dataset, attributes), 'shareOfPlan', false);
    case 'quantity':
      return quantityOf(dataset, attributes);
    case 'count':
      return { kind: 'count', of: attributes['of'] ?? '', value: String(countOf(dataset, attributes['of'] ?? '')) };
    default:
      throw new Error(`There is no figure called "${name}".`);
  }
}

function printed(report: Observation, field: 'growth' | 'shareOfPlan', absolute: boolean): Figure {
  const value = report[field];
  if (value === undefined) throw new Error(`${report.id} has no ${field}.`);
  return { kind: 'printed', report, value, absolute };
}

function quantityOf(dataset: Dataset, { project = '', field = '', index = '0' }: FigureCall['attributes']): Figure {
  const record = must(dataset.projects, project, 'project');
  const quantity = (field === 'investment' ? record.investment : record.capacity)[Number(index)];
  if (!quantity) throw new Error(`${project} has no ${field} number ${index}.`);
  return { kind: 'quantity', quantity, project };
}

function countOf(dataset: Dataset, of: string): number {
  const counts: Readonly<Record<string, number>> = {
    projects: dataset.projects.size,
    articles: dataset.articles.size,
    indicators: dataset.indicators.size,
    observations: dataset.observations.size,
    sources: dataset.sources.size,
    terms: dataset.terms.size,
    tasks: dataset.tasks.size,
  };
  const count = counts[of];
  if (count === undefined) throw new Error(`Nothing called "${of}" is counted.`);
  return count;
}
