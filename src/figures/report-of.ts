import { must, usedReport, type Dataset } from '../model/dataset.ts';
import type { Observation } from '../model/observation.ts';
import type { Role } from '../model/status.ts';
import type { FigureCall } from '../model/template.ts';

/** The report named by `report`, or the used one of `indicator`, `period` and `role`. */
export function reportOf(dataset: Dataset, attributes: FigureCall['attributes']): Observation {
  const { report, indicator = '', period = '', role = 'outcome' } = attributes;
  if (report !== undefined) return must(dataset.observations, report, 'report');
  const used = usedReport(dataset, indicator, period, role as Role);
  if (!used) throw new Error(`No ${role} is recorded for ${indicator}, ${period}.`);
  return used;
}
