import { firmness } from './firmness.ts';
import type { Locale } from '../i18n/locales.ts';
import { firmnessWords } from '../i18n/messages/firmness.ts';
import { reportWords } from '../i18n/messages/reports.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Observation } from '../model/observation.ts';
import { unsettledStatuses } from '../model/status.ts';

/** How far a value can be relied on, where that is to be said; an estimate stays one in words, also where a later report has repeated it. */
export function firmnessWord(dataset: Dataset, report: Observation, locale: Locale): string | undefined {
  const firm = firmness(dataset, report);
  if (firm !== 'firm' && report.status === 'estimate') return firmnessWords[locale][firm];
  if (firm !== 'firm' && report.status === 'reported') return firmnessWords[locale].reported;
  return unsettledStatuses.has(report.status) ? reportWords[locale].status[report.status] : undefined;
}
