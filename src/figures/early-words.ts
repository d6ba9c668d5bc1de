import type { EarlyWord, Figure } from './figure.ts';
import { firmness } from './firmness.ts';
import type { Locale } from '../i18n/locales.ts';
import { figureWords } from '../i18n/messages/figures.ts';
import { firmnessWords, reportWords } from '../i18n/messages/reports.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Observation } from '../model/observation.ts';
import { saidStatus } from '../model/prose/said-status.ts';
import { unsettledStatuses } from '../model/status.ts';

/** What stands before and after a value that nobody has confirmed: `an estimated US$6.3 billion`, `ước 4,93 tỷ USD`. */
export function earlyWords(figure: Figure, locale: Locale): readonly [before: string, after: string] {
  if (figure.kind !== 'value' || figure.early === undefined || figure.statusShown) return ['', ''];
  const isQualified = figure.form === 'verb' || reportWords[locale].qualifier[figure.report.qualifier] !== '';
  const pattern = figureWords[locale].early[figure.early][isQualified ? 'qualified' : 'plain'];
  const [before = '', after = ''] = pattern.split('{n}');
  return [before, after];
}

/** Whether the words of a paragraph already say that its values are not confirmed. */
const isSaid = (words: string, early: EarlyWord, locale: Locale): boolean =>
  saidStatus(words, early === 'forecast' || early === 'provisional' ? early : 'estimate', locale);

/** The parts of one paragraph, of which only the first early value is called so, and none where the words around it say it. */
export function sayOnce(parts: readonly (string | Figure)[], locale: Locale): readonly (string | Figure)[] {
  const words = parts.filter((part) => typeof part === 'string').join(' ');
  const said = new Set<EarlyWord>();
  return parts.map((part) => {
    if (typeof part === 'string' || part.kind !== 'value' || part.early === undefined) return part;
    const { early, ...rest } = part;
    if (said.has(early) || isSaid(words, early, locale)) return rest;
    said.add(early);
    return part;
  });
}

const marked = /<span data-early="(\w+)">([^<]*)<\/span>/g;

/** The same for a paragraph that is printed already. */
export function sayOnceIn(html: string, locale: Locale): string {
  if (!html.includes('data-early')) return html;
  const words = html.replace(marked, ' ').replace(/<[^>]*>/g, '');
  const first = new Map<string, number>();
  return html.replace(marked, (_mark, early: EarlyWord, text: string, at: number) => {
    if (isSaid(words, early, locale)) return '';
    const inFigure = html.lastIndexOf('<a', at);
    if ((first.get(early) ?? inFigure) !== inFigure) return '';
    first.set(early, inFigure);
    return text;
  });
}

/** How far a value can be relied on, where that is to be said; an estimate stays one in words, also where a later report has repeated it. */
export function firmnessWord(dataset: Dataset, report: Observation, locale: Locale): string | undefined {
  const firm = firmness(dataset, report);
  if (firm !== 'firm' && report.status === 'estimate') return firmnessWords[locale][firm];
  if (firm !== 'firm' && report.status === 'reported') return firmnessWords[locale].reported;
  return unsettledStatuses.has(report.status) ? reportWords[locale].status[report.status] : undefined;
}
