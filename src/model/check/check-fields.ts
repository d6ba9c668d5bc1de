import { locales, type Localized } from '../../i18n/locales.ts';
import type { Dataset } from '../dataset.ts';
import { lineOf } from '../parse-record.ts';
import { checkLanguages } from '../prose/check-languages.ts';
import { checkTemplate, templateCalls } from '../prose/check-template.ts';
import { compareCalls } from '../prose/compare-calls.ts';
import { compareEventDigits } from '../prose/compare-event-digits.ts';
import type { KnownText } from '../prose/prose-rules.ts';
import { reportCalls } from './report-calls.ts';
import { checkSaid } from './check-said.ts';
import type { Entries, Entry } from './parse-collections.ts';
import type { ProblemList } from './problem-list.ts';

/** Texts that state events or facts of one source: their digits need not be bound, since those of the languages are compared. */
const eventFields = /^(timeline|followed|background|investors|capacity|investment)\.\d+\.|^(lastKnown|location|operator|contractor|contract)\.|^notFound\b|Note$/;
/** Names and address parts, which say nothing about quantities. */
const nameFields = /(^|\.)(name|shortName|slug)$/;

/** Every text in two languages, wherever it stands in a YAML record. */
export function checkFields(entries: Entries, dataset: Dataset, names: readonly KnownText[], printed: readonly KnownText[], problems: ProblemList): void {
  const { site, indicators, charts, projects, tasks, terms, changes } = entries;
  const all: readonly Entry<object>[] = [...(site ? [site] : []), ...indicators, ...charts, ...projects, ...tasks, ...terms, ...changes];
  for (const entry of all) {
    const declared = 'digits' in entry.data ? (entry.data.digits as readonly KnownText[]) : [];
    const withEvents = entries.projects.includes(entry as never) || entries.tasks.includes(entry as never);
    for (const [field, texts] of localizedTexts(entry.data, '')) {
      const isEvent = withEvents && eventFields.test(field) && !nameFields.test(field);
      checkField(entry, field, texts, { dataset, names, printed, declared, problems, isEvent, isName: nameFields.test(field), canDeclare: withEvents });
    }
  }
}

interface FieldContext {
  readonly dataset: Dataset;
  readonly names: readonly KnownText[];
  readonly printed: readonly KnownText[];
  readonly declared: readonly KnownText[];
  readonly problems: ProblemList;
  readonly isEvent: boolean;
  readonly isName: boolean;
  readonly canDeclare: boolean;
}

function checkField({ raw }: Entry<object>, field: string, texts: Localized, context: FieldContext): void {
  const { dataset, names, printed, declared, problems, isEvent, isName, canDeclare } = context;
  const place = (locale: string) => ({ file: raw.file, line: lineOf(raw, [...field.split('.'), locale]), record: raw.id, field: `${field}.${locale}` });
  const places = { vi: place('vi'), en: place('en') };
  for (const locale of locales) {
    const rules = { locale, syntax: 'yaml', names, declared, canDeclare } as const;
    problems.add(...checkTemplate(texts[locale], places[locale], rules, { numbers: !isEvent && !isName, printed }));
    reportCalls(dataset, templateCalls(texts[locale]), places[locale], problems);
    checkSaid(dataset, texts[locale], locale, places[locale], problems);
  }
  const calls = { vi: templateCalls(texts.vi), en: templateCalls(texts.en) };
  problems.add(...compareCalls(calls, places, 'yaml'));
  if (isName) return;
  problems.add(...checkLanguages(texts, places), ...compareEventDigits({ vi: withoutCalls(texts.vi), en: withoutCalls(texts.en) }, places));
}

/** A text without its bound numbers, which are compared as calls. */
export const withoutCalls = (text: string): string => (text.includes('{') ? text.replaceAll(/\{[^{}]*\}/g, '…') : text);

/** Every object of the form `{vi, en}` with its dotted path. */
function localizedTexts(value: unknown, path: string): [string, Localized][] {
  if (typeof value !== 'object' || value === null) return [];
  if ('vi' in value && 'en' in value && typeof value.vi === 'string' && typeof value.en === 'string') return [[path, { vi: value.vi, en: value.en }]];
  return Object.entries(value).flatMap(([key, child]) => localizedTexts(child, path === '' ? key : `${path}.${key}`));
}
