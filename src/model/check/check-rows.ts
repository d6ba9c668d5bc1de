import { locales } from '../../i18n/locales.ts';
import type { Dataset } from '../dataset.ts';
import { lineOf } from '../parse-record.ts';
import { checkCell } from '../prose/check-cell.ts';
import { checkLanguages } from '../prose/check-languages.ts';
import { checkTemplate, templateCalls } from '../prose/check-template.ts';
import { checkText } from '../prose/check-text.ts';
import { compareCalls } from '../prose/compare-calls.ts';
import { compareEventDigits } from '../prose/compare-event-digits.ts';
import type { KnownText } from '../prose/prose-rules.ts';
import { reportCalls } from './report-calls.ts';
import { withoutCalls } from './check-fields.ts';
import type { Entries } from './parse-collections.ts';
import type { ProblemList } from './problem-list.ts';

/** The words in CSV files: cells that a spreadsheet would run, titles of sources, notes on reports. */
export function checkRows(entries: Entries, dataset: Dataset, names: readonly KnownText[], problems: ProblemList): void {
  for (const { raw, data } of [...entries.observations, ...entries.sources]) {
    for (const [field, cell] of Object.entries(data)) {
      if (typeof cell !== 'string') continue;
      for (const issue of checkCell(cell)) problems.at(raw, field, issue.found, issue.expected);
    }
  }
  for (const { raw, data } of entries.sources) {
    for (const field of ['title', 'publisher'] as const) {
      for (const issue of checkText(data[field], { exempt: ['spelling'] })) problems.at(raw, field, issue.found, issue.expected);
    }
  }
  for (const { raw, data } of entries.observations) {
    const { note_vi: vi, note_en: en } = data;
    if (vi === undefined || en === undefined) continue;
    const place = (field: string) => ({ file: raw.file, line: lineOf(raw, []), record: raw.id, field });
    const places = { vi: place('note_vi'), en: place('note_en') };
    const texts = { vi, en };
    for (const locale of locales) {
      problems.add(...checkTemplate(texts[locale], places[locale], { locale, syntax: 'yaml', names, declared: [], canDeclare: false }));
      reportCalls(dataset, templateCalls(texts[locale]), places[locale], problems);
    }
    const calls = { vi: templateCalls(vi), en: templateCalls(en) };
    problems.add(...checkLanguages(texts, places), ...compareCalls(calls, places, 'yaml'), ...compareEventDigits({ vi: withoutCalls(vi), en: withoutCalls(en) }, places));
  }
}
