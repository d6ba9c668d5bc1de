import type { DataCatalog, DataDownload, Dataset as SchemaDataset, Organization } from 'schema-dts';
import { defaultLocale, type Locale } from '../../i18n/locales.ts';
import { fileWords, structuredDataWords } from '../../i18n/messages/files.ts';
import { unitWords } from '../../i18n/messages/units.ts';
import { pathOf } from '../../i18n/paths.ts';
import { must, type Dataset } from '../../model/dataset.ts';
import type { Indicator } from '../../model/indicator.ts';
import { homePlace } from '../../model/place.ts';
import { plainText } from '../../figures/render-text.ts';
import { indicatorFile, workbookPath, zipPath } from '../../views/file-paths.ts';
import { indicatorPath } from '../../figures/record-paths.ts';
import type { Page } from '../../views/page-registry.ts';

/** What the description of every page is made from. `address` gives the absolute address of a path of the site. */
export interface PageContext {
  readonly dataset: Dataset;
  readonly page: Page;
  readonly address: (path: string) => string;
}

export const publisherOf = ({ dataset, page, address }: PageContext): Organization => ({
  '@type': 'Organization',
  name: dataset.site.publisher[page.locale],
  url: address(pathOf('about', page.locale)),
});

/** The catalogue of all data sets is one, with a page in each language. */
const catalogId = ({ address }: PageContext): string => `${address(pathOf('data', defaultLocale))}#catalog`;

const formats = {
  csv: 'text/csv',
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
} as const;

const downloads = (address: PageContext['address'], files: readonly string[]): DataDownload[] =>
  files.map((file) => ({
    '@type': 'DataDownload',
    encodingFormat: formats[file.slice(file.lastIndexOf('.') + 1) as keyof typeof formats],
    contentUrl: address(file),
  }));

const indicatorFiles = (id: string): readonly string[] =>
  (['xlsx', 'csv', 'places.csv', 'json'] as const).map((type) => indicatorFile(id, type));

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
    spatialCoverage: placesOf(dataset, indicator, locale).map((name) => ({ '@type': 'Place', name })),
    variableMeasured: {
      '@type': 'PropertyValue',
      name: indicator.name[locale],
      unitText: unitWords[locale][indicator.unit].name,
    },
    distribution: downloads(address, indicatorFiles(indicator.id)),
    isBasedOn: [...sources],
    includedInDataCatalog: { '@type': 'DataCatalog', '@id': catalogId(context) },
  };
}

/** Name, description and address: enough for the list in a catalogue. */
function datasetSummary(
  dataset: Dataset,
  indicator: Indicator,
  locale: Locale,
  address: PageContext['address'],
): { '@type': 'Dataset'; '@id': string; name: string; description: string; url: string } {
  const url = address(indicatorPath(dataset, indicator.id, locale));
  const place = structuredDataWords[locale].place[indicator.scope];
  return {
    '@type': 'Dataset',
    // One data set, whatever the language of the page that describes it.
    '@id': `${address(indicatorPath(dataset, indicator.id, defaultLocale))}#dataset`,
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

/** Where the values are about: the indicator's own place first, then the others of its reports. */
function placesOf(dataset: Dataset, { id, scope }: Indicator, locale: Locale): readonly string[] {
  const { reports } = must(dataset.series, id, 'series');
  const others = new Set(reports.map(({ place }) => place).filter((place) => place !== homePlace));
  return [
    structuredDataWords[locale].place[scope],
    ...[...others].map((place) => must(dataset.places, place, 'place').name[locale]),
  ];
}

/** The data page: the whole collection as one data set with its archive, and the indicators that have a page. */
export function dataCatalog(context: PageContext): DataCatalog {
  const { dataset, page, address } = context;
  const { locale } = page;
  const { site } = dataset;
  const license = site.licence.url;
  const indicators = [...dataset.indicators.values()].filter(({ slug }) => slug !== undefined);
  return {
    '@type': 'DataCatalog',
    '@id': catalogId(context),
    name: fileWords.package.title[locale],
    description: fileWords.package.description[locale],
    url: address(page.path),
    inLanguage: locale,
    license,
    publisher: publisherOf(context),
    dateModified: page.lastModified,
    dataset: [
      {
        '@type': 'Dataset',
        '@id': `${address(pathOf('data', defaultLocale))}#dataset`,
        name: fileWords.observations.title[locale],
        description: `${fileWords.observations.description[locale]} ${fileWords.package.description[locale]}`,
        url: address(page.path),
        license,
        creator: publisherOf(context),
        distribution: downloads(address, [
          workbookPath,
          zipPath,
          '/data/observations.csv',
          '/data/observations.places.csv',
        ]),
      },
      ...indicators.map((indicator) => ({ ...datasetSummary(dataset, indicator, locale, address), license })),
    ],
  };
}
