import { firmnessWord } from '../figures/early-words.ts';
import { formatPublished } from '../figures/format-figure.ts';
import { formatQuantity } from '../figures/format-quantity.ts';
import { plainText } from '../figures/render-text.ts';
import { formatDate, formatPeriod } from '../i18n/format-period.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { reportWords } from '../i18n/messages/reports.ts';
import { pathOf } from '../i18n/paths.ts';
import { must, type Dataset } from '../model/dataset.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import { sourceName } from '../figures/source-label.ts';

/** What opens at a number: one report, in words. */
export type NumberNote = ReturnType<typeof noteOf>;

/** The notes of the reports that have their rows on one page, by the id of the row. */
export type NumberNotes = Readonly<Record<string, NumberNote>>;

/** One file for each page that holds rows of reports, in each language: next to that page, so that a link to a row tells where it is. */
export function numberNotesFiles(
  dataset: Dataset,
): readonly { readonly path: string; readonly content: NumberNotes }[] {
  return locales.flatMap((locale) => {
    const byPage = Map.groupBy(dataset.indicators.values(), ({ slug }) =>
      slug ? pathOf('indicators', locale, slug[locale]) : pathOf('otherFigures', locale),
    );
    return [...byPage].map(([page, indicators]) => ({
      path: `${page}figures.json`,
      content: Object.fromEntries(indicators.flatMap((indicator) => notesOf(dataset, indicator, locale))),
    }));
  });
}

const notesOf = (dataset: Dataset, indicator: Indicator, locale: Locale): [string, NumberNote][] =>
  must(dataset.series, indicator.id, 'series').reports.map((report) => [
    report.id,
    noteOf(dataset, indicator, report, locale),
  ]);

function noteOf(dataset: Dataset, indicator: Indicator, report: Observation, locale: Locale) {
  const source = must(dataset.sources, report.source, 'source');
  const percent = (text: string | undefined): string | undefined => text && formatQuantity(text, 'percent', locale);
  return {
    name: (indicator.shortName ?? indicator.name)[locale],
    period: formatPeriod(report.period.id, locale),
    /** As the source publishes it. */
    value: formatPublished(report, locale),
    status: firmnessWord(dataset, report, locale) ?? reportWords[locale].status[report.status],
    /** The origin of the figure first, where it is not the publisher. */
    publisher: sourceName(source, locale),
    date: source.date === undefined ? undefined : formatDate(source.date, locale),
    title: source.title,
    url: source.url,
    /** Of the title. */
    language: source.language,
    growth: percent(report.growth),
    share: percent(report.shareOfPlan),
    note: report.note && plainText(dataset, report.note[locale], locale),
  };
}
