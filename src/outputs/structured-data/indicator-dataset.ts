import type { Dataset as SchemaDataset } from 'schema-dts';
import type { Locale } from '../../i18n/locales.ts';
import { must, type Dataset } from '../../model/dataset.ts';
import { unitWords } from '../../i18n/messages/units.ts';
import type { Indicator } from '../../model/indicator.ts';
import { structuredDataWords } from '../../i18n/messages/files.ts';
import { catalogId, publisherOf, type PageContext } from './page-context.ts';
import { indicatorFile } from '../../views/file-paths.ts';
import { plainText } from '../../figures/render-text.ts';
import { indicatorPath } from '../../views/record-paths.ts';

/** What search engines accept as a description of a data set, in characters. */
const longest = 5000;

/** An indicator as a data set of its own, with its files and the sources of the values that the site uses. */
export function indicatorDataset(context: PageContext): SchemaDataset {
  const { dataset, page, address } = context;
  const { locale } = page;
  const indicator = must(dataset.indicators, page.id, 'indicator');
  const { reports, used } = must(dataset.series, page.id, 'series');
  const sources = new Set([...used.values()].map((report) => must(dataset.sources, report.source, 'source').url));
  return {
    ...datasetSummary(dataset, indicator, locale, address),
    inLanguage: locale,
    license: dataset.site.licence.url,
    isAccessibleForFree: true,
    creator: publisherOf(context),
    dateModified: page.lastModified,
    ...(reports.length === 0 ? {} : { temporalCoverage: years(dataset, indicator).join('/') }),
    spatialCoverage: { '@type': 'Place', name: structuredDataWords[locale].place[indicator.scope] },
    variableMeasured: {
      '@type': 'PropertyValue',
      name: indicator.name[locale],
      unitText: unitWords[locale][indicator.unit].name,
    },
    distribution: (['csv', 'json'] as const).map((type) => ({
      '@type': 'DataDownload',
      encodingFormat: type === 'csv' ? 'text/csv' : 'application/json',
      contentUrl: address(indicatorFile(indicator.id, type)),
    })),
    isBasedOn: [...sources],
    includedInDataCatalog: { '@type': 'DataCatalog', '@id': catalogId(context, locale) },
  };
}

/** Name, description and address: enough for the list in a catalogue. */
export function datasetSummary(
  dataset: Dataset,
  indicator: Indicator,
  locale: Locale,
  address: PageContext['address'],
): { '@type': 'Dataset'; '@id': string; name: string; description: string; url: string } {
  const url = address(indicatorPath(dataset, indicator.id, locale));
  const place = structuredDataWords[locale].place[indicator.scope];
  return {
    '@type': 'Dataset',
    '@id': `${url}#dataset`,
    name: `${indicator.name[locale]}, ${place}`,
    description: describe(dataset, indicator, locale),
    url,
  };
}

/** Never shorter than search engines ask for, since the sentence on the reports is always there. */
function describe(dataset: Dataset, indicator: Indicator, locale: Locale): string {
  const { definition, summary } = indicator;
  const [first, last] = years(dataset, indicator);
  const reports = structuredDataWords[locale].datasetReports.replace('{a}', first ?? '').replace('{z}', last ?? '');
  const text = [
    plainText(dataset, definition[locale], locale),
    summary && plainText(dataset, summary[locale], locale),
    first === undefined ? undefined : reports,
  ]
    .filter((part) => part !== undefined)
    .join(' ');
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

/** First and last year with a report; empty without any. */
function years(dataset: Dataset, { id }: Indicator): readonly string[] {
  const { reports } = must(dataset.series, id, 'series');
  if (reports.length === 0) return [];
  const first = Math.min(...reports.map(({ period }) => Math.floor(period.firstMonth / 12)));
  const last = Math.max(...reports.map(({ period }) => period.year));
  return [String(first), String(last)];
}
