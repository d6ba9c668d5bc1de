import { locales } from '../../i18n/locales.ts';
import type { Dataset } from '../../model/dataset.ts';
import { archiveReadme, dataCitation } from './archive-texts.ts';
import { dataFiles } from './data-files.ts';
import { dataPackage } from './data-package.ts';

/** Everything in the archive by its path there: the data files, their description, and in each language a README and how to cite. */
export function archiveEntries(dataset: Dataset, address: (path: string) => string): ReadonlyMap<string, string> {
  const files = dataFiles(dataset, address);
  return new Map([
    ...files.map(({ name, text }) => [name, text] as const),
    ['datapackage.json', dataPackage(dataset, files, address)],
    ...locales.flatMap((locale) => [
      [`README.${locale}.txt`, archiveReadme(dataset, files, locale, address)] as const,
      [`CITATION.${locale}.txt`, `${dataCitation(dataset, locale, address)}\r\n`] as const,
    ]),
  ]);
}
