import { locales, perLocale } from '../../i18n/locales.ts';
import { columnIn, missingColumns, missingText, textOf } from '../localized-columns.ts';
import { lineOf } from '../parse-record.ts';
import { callsIn, localizedTextOf } from '../text.ts';
import { checkCell } from '../prose/check-cell.ts';
import { checkText } from '../prose/check-text.ts';
import { checkLocalizedText, type LocalizedTextRules } from './check-localized-text.ts';
import { checkSaid } from './check-said.ts';
import type { Entries } from './parse-collections.ts';
import type { ProblemList } from './problem-list.ts';

/** The words in CSV files: cells that a spreadsheet would run, titles of sources, notes on reports. */
export function checkRows(
  entries: Entries,
  known: Pick<LocalizedTextRules, 'calls' | 'names' | 'clean' | 'borneOut' | 'placeNames'>,
  problems: ProblemList,
): void {
  for (const { raw, data } of [...entries.observations, ...entries.sources]) {
    for (const [field, cell] of Object.entries(data)) {
      // A count at a date is written @2024-12-31, which its own form makes sure of.
      if (typeof cell !== 'string' || field === 'period') continue;
      for (const issue of checkCell(cell)) problems.at(raw, field, issue.found, issue.expected);
    }
  }
  for (const { raw, data } of entries.sources) {
    const names = (['publisher', 'origin'] as const).flatMap((name) => locales.map((locale) => columnIn(name, locale)));
    for (const field of ['title', ...names] as const) {
      const text = data[field] ?? '';
      if (known.clean.has(text)) continue;
      const issues = checkText(text, { exempt: ['spelling'] });
      if (issues.length === 0) known.clean.add(text);
      for (const issue of issues) problems.at(raw, field, issue.found, issue.expected);
    }
    for (const column of locales.map((locale) => columnIn('publisher_note', locale)))
      for (const issue of checkText(data[column] ?? '')) problems.at(raw, column, issue.found, issue.expected);
    for (const name of ['publisher_note', 'origin'] as const)
      for (const column of missingColumns(data, name)) problems.at(raw, column, ...missingText(column));
  }
  for (const { raw, data } of entries.observations) {
    const note = textOf(data, 'note');
    const texts = note && localizedTextOf(note);
    if (!texts) continue;
    const line = lineOf(raw, []);
    const places = perLocale((locale) => ({ file: raw.file, line, record: raw.id, field: columnIn('note', locale) }));
    problems.add(
      ...checkLocalizedText(texts, places, {
        ...known,
        printed: [],
        declared: [],
        canDeclare: false,
        isName: false,
        isEvent: false,
      }),
    );
    for (const locale of locales) {
      const calls = callsIn(texts[locale]);
      checkSaid(texts[locale].written, calls, locale, places[locale], known, problems);
    }
  }
}
