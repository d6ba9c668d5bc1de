import type { Locale } from '../i18n/locales.ts';
import { pathOf } from '../i18n/paths.ts';
import type { Dataset } from '../model/dataset.ts';
import { projectPath, reportPath } from './record-paths.ts';
import type { Observation } from '../model/observation.ts';
import type { Figure } from './figure.ts';

/**
 * Where a bound number leads, which shows its source, status and date, and how the built page says what it is bound to: marks by which the audit finds
 * the number again.
 */
export function figureLink(dataset: Dataset, figure: Figure, locale: Locale) {
  switch (figure.kind) {
    case 'value':
      return { path: reportPath(dataset, figure.report, locale), attributes: { 'data-o': '' } };
    case 'printed':
      return { path: reportPath(dataset, figure.report, locale), attributes: { 'data-p': figure.value } };
    case 'derived':
      return { path: recordPath(dataset, figure.reports, locale), attributes: { 'data-d': figure.key } };
    case 'quantity':
      return { path: projectPath(dataset, figure.project, locale), attributes: { 'data-q': figure.quantity.value } };
    case 'count':
      return { path: pathOf('data', locale), attributes: { 'data-c': figure.key } };
    case 'words':
      return { path: recordPath(dataset, figure.reports, locale), attributes: { 'data-w': figure.key } };
  }
}

function recordPath(dataset: Dataset, reports: readonly Observation[], locale: Locale): string {
  const report = reports.at(-1);
  return report ? reportPath(dataset, report, locale) : pathOf('methods', locale);
}
