import type { DataCatalog } from 'schema-dts';
import { fileWords } from '../../i18n/messages/files.ts';
import { packagePath, zipPath } from '../../views/file-paths.ts';
import { catalogId, publisherOf, type PageContext } from './page-context.ts';
import { datasetSummary } from './indicator-dataset.ts';

/** The data page: the whole collection as one data set with its archive, and the indicators that have a page. */
export function dataCatalog(context: PageContext): DataCatalog {
  const { dataset, page, address } = context;
  const { locale } = page;
  const { site } = dataset;
  const license = site.licence.url;
  const indicators = [...dataset.indicators.values()].filter(({ slug }) => slug !== undefined);
  return {
    '@type': 'DataCatalog',
    '@id': catalogId(context, locale),
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
        name: fileWords.observations.title[locale],
        description: `${fileWords.observations.description[locale]} ${fileWords.package.description[locale]}`,
        url: address(page.path),
        license,
        creator: publisherOf(context),
        distribution: [
          { '@type': 'DataDownload', encodingFormat: 'application/zip', contentUrl: address(zipPath) },
          { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: address('/data/observations.csv') },
          { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: address(packagePath) },
        ],
      },
      ...indicators.map((indicator) => ({ ...datasetSummary(dataset, indicator, locale, address), license })),
    ],
  };
}
