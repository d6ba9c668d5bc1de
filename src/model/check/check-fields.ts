import { locales, perLocale, type Locale, type Localized } from '../../i18n/locales.ts';
import type { ChartData } from '../chart.ts';
import type { About } from '../prose/claims/check-bare-claims.ts';
import { lineOf } from '../parse-record.ts';
import { callsIn, localizedTextOf, type Text } from '../text.ts';
import type { KnownText } from '../prose/prose-rules.ts';
import { checkLocalizedText, type LocalizedTextRules } from './check-localized-text.ts';
import { checkSaid } from './check-said.ts';
import type { Entries, Entry } from './parse-collections.ts';
import type { ProblemList } from './problem-list.ts';

/** Texts that state events or facts of one source: their digits need not be bound, since those of the languages are compared. */
const eventFields =
  /^(timeline|followed|background|investors|capacity|investment)\.\d+\.|^(lastKnown|location|operator|contractor|contract)\.|^notFound\b|Note$/;
/** Names and address parts, which say nothing about quantities. */
const nameFields = /(^|\.)(name|shortName|slug)$/;

/** Every text in every language, wherever it stands in a YAML record. */
export function checkFields(
  entries: Entries,
  known: Pick<LocalizedTextRules, 'calls' | 'names' | 'printed' | 'clean' | 'borneOut' | 'placeNames'>,
  problems: ProblemList,
): void {
  const { site, indicators, charts, projects, tasks, terms, changes } = entries;
  const plain: readonly Entry<object>[] = [...(site ? [site] : []), ...indicators, ...charts, ...terms, ...changes];
  for (const entry of plain) checkEntry(entry, false);
  for (const entry of [...projects, ...tasks]) checkEntry(entry, true);

  function checkEntry({ raw, data }: Entry<object>, withEvents: boolean): void {
    const about = 'series' in data ? aboutOf(data as ChartData) : undefined;
    const declared = 'digits' in data ? (data.digits as readonly KnownText[]) : [];
    for (const [field, texts] of localizedTexts(data, '')) {
      const isName = nameFields.test(field);
      const isEvent = withEvents && eventFields.test(field) && !isName;
      const places = perLocale((locale: Locale) => ({
        file: raw.file,
        line: lineOf(raw, [...field.split('.'), locale]),
        record: raw.id,
        field: `${field}.${locale}`,
      }));
      problems.add(
        ...checkLocalizedText(texts, places, { ...known, declared, canDeclare: withEvents, isName, isEvent }),
      );
      for (const locale of locales) {
        const calls = callsIn(texts[locale]);
        // A name claims nothing, nor does what a word means.
        if ((isName || field === 'definition') && calls.length === 0) continue;
        checkSaid(texts[locale].written, calls, locale, places[locale], known, problems, about);
      }
    }
  }
}

/** The one measure of a chart, where it draws levels of no other. */
function aboutOf({ series, periods }: ChartData): About | undefined {
  const [indicator, other] = new Set(series.map((one) => one.indicator));
  if (indicator === undefined || other !== undefined || Array.isArray(periods)) return undefined;
  return series.every(({ measure }) => measure === 'value')
    ? { indicator, years: [periods.from, periods.to] }
    : undefined;
}

/** Every object that holds a text in every language, with its dotted path. */
function localizedTexts(value: unknown, path: string): [string, Localized<Text>][] {
  if (typeof value !== 'object' || value === null) return [];
  const texts = localizedTextOf(value);
  if (texts) return [[path, texts]];
  return Object.entries(value).flatMap(([key, child]) => localizedTexts(child, path === '' ? key : `${path}.${key}`));
}
