import { formatPeriod } from '../../i18n/format-period.ts';
import type { Locale, Localized } from '../../i18n/locales.ts';
import { indicatorWords } from '../../i18n/messages/indicators.ts';
import { unitWords } from '../../i18n/messages/units.ts';
import { reportsOf, type Dataset } from '../../model/dataset.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Observation } from '../../model/observation.ts';
import { formatReport } from '../../figures/format-figure.ts';
import { plainText } from '../../figures/render-text.ts';
import { indicatorPath } from '../../views/record-paths.ts';
import { chartSection } from './prose-sections.ts';
import { sentences, type SearchPage, type SearchSection } from './search-page.ts';

/** Indicators with a page of their own first, then those in the table of other figures. */
export function indicatorPages(dataset: Dataset, locale: Locale): readonly SearchPage[] {
  return [...dataset.indicators.values()]
    .toSorted((a, b) => Number(a.slug === undefined) - Number(b.slug === undefined))
    .map((indicator) => ({
      kind: 'indicator',
      path: indicatorPath(dataset, indicator.id, locale),
      title: indicator.name[locale],
      sections: [
        lead(dataset, indicator, locale),
        ...charts(dataset, indicator, locale),
        ...reports(dataset, indicator, locale),
      ],
    }));
}

function lead(dataset: Dataset, indicator: Indicator, locale: Locale): SearchSection {
  const { summary, definition, breaks, related, notFound, shortName, unit } = indicator;
  const text = (part: Localized | undefined): string | undefined => part && plainText(dataset, part[locale], locale);
  return {
    text: sentences(
      text(summary),
      text(definition),
      ...breaks.map(({ reason }) => text(reason)),
      ...related.map(({ note }) => text(note)),
      ...notFound.map(({ period, searched }) => `${formatPeriod(period, locale)}: ${text(searched) ?? ''}`),
    ),
    keywords: [shortName?.[locale], unitWords[locale][unit].name].filter((part) => part !== undefined).join(' '),
  };
}

const charts = (dataset: Dataset, { charts: ids, slug }: Indicator, locale: Locale): readonly SearchSection[] =>
  slug === undefined ? [] : ids.map((id) => chartSection(dataset, id, locale));

/** Every report by its period and value; found also by the number as the source prints it. A report with a note is a section of its own. */
function reports(dataset: Dataset, { id, slug }: Indicator, locale: Locale): readonly SearchSection[] {
  const all = reportsOf(dataset, id);
  const line = (report: Observation): string =>
    `${formatPeriod(report.period.id, locale)}: ${formatReport(report, locale)}`;
  const plain = all.filter(({ note }) => note === undefined);
  const noted = all.flatMap((report) =>
    report.note
      ? [
          {
            anchor: report.id,
            heading: line(report),
            text: plainText(dataset, report.note[locale], locale),
            keywords: numbers([report]),
          },
        ]
      : [],
  );
  const place = slug === undefined ? {} : { anchor: 'reports', heading: indicatorWords[locale].reports };
  return plain.length === 0
    ? noted
    : [{ ...place, text: `${plain.map(line).join('; ')}.`, keywords: numbers(plain) }, ...noted];
}

const numbers = (reports: readonly Observation[]): string =>
  [...new Set(reports.flatMap(({ value, upper, growth, shareOfPlan }) => [value, upper, growth, shareOfPlan]))]
    .filter((part) => part !== undefined)
    .join(' ');
