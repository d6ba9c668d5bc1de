import { feedPath, indicatorFile, packagePath, workbookPath, zipPath, type Address } from '../views/file-paths.ts';
import { fileWords } from '../i18n/messages/files.ts';
import { dataCitation } from './data/archive.ts';
import type { DataFile } from './data/data-files.ts';
import type { Dataset } from '../model/dataset.ts';
import { allLanguages } from '../i18n/messages/shell.ts';
import { pageRegistry } from '../views/page-registry.ts';
import { languageOf, locales, worldLocale, type Locale } from '../i18n/locales.ts';

/** `llms.txt`: where programs that read for people find the data and the pages, in the language for the world, with the pages of every language listed. */
export function llmsTxt(dataset: Dataset, files: readonly DataFile[], address: Address): string {
  const { site } = dataset;
  const link = (title: string, path: string, text: string): string => `- [${title}](${address(path)}): ${text}`;
  return [
    `# ${site.name[worldLocale]}`,
    '',
    `> ${fileWords.package.description[worldLocale]}`,
    '',
    `${site.independence[worldLocale]} ${llmsWords.rules}`,
    '',
    `${llmsWords.cite} ${dataCitation(dataset, worldLocale, address)}`,
    '',
    `## ${llmsWords.data}`,
    '',
    link('datapackage.json', packagePath, llmsWords.package.replace('{languages}', allLanguages(worldLocale))),
    link('xlsx', workbookPath, llmsWords.workbook),
    link('zip', zipPath, llmsWords.archive),
    ...[...dataset.indicators.values()]
      .filter(({ slug }) => slug !== undefined)
      .map(({ id, name }) => link(`${id}.xlsx`, indicatorFile(id, 'xlsx'), name[worldLocale])),
    ...files.map((file) => link(file.name, `/data/${file.name}`, file.description[worldLocale])),
    '',
    `## ${llmsWords.columns}`,
    '',
    ...columnTable(files),
    '',
    `## ${llmsWords.places}`,
    '',
    ...[...dataset.places.values()].map(
      ({ id, name, kind, until }) => `- \`${id}\`: ${name[worldLocale]} (${kind}${until ? `, until ${until}` : ''})`,
    ),
    '',
    ...locales
      .toReversed()
      .flatMap((locale) => [`## ${languageOf[locale].name}`, '', ...pageLinks(dataset, locale, address), '']),
  ].join('\n');
}

/** What stands in the tables of reports; the codes of periods and statuses are explained with their columns. */
function columnTable(files: readonly DataFile[]): readonly string[] {
  const columns = files.find(({ name }) => name === 'observations.places.csv')?.columns ?? [];
  return [
    '| column | type | meaning |',
    '| --- | --- | --- |',
    ...columns.map(({ id, type, description }) => `| \`${id}\` | ${type} | ${description[worldLocale]} |`),
  ];
}

function pageLinks(dataset: Dataset, locale: Locale, address: Address): readonly string[] {
  const pages = pageRegistry(dataset).filter((page) => page.listed && page.locale === locale);
  return [
    ...pages.map(({ title, path, description }) => `- [${title}](${address(path)}): ${description}`),
    `- [Atom](${address(feedPath(locale))})`,
  ];
}

const llmsWords = {
  rules:
    'Every figure is one published report with its source, status (target, forecast, estimate, reported, provisional, final) and precision. Quote a figure together with its period, status and source; where reports differ, the site says which one it uses and why.',
  cite: 'Cite as:',
  data: 'Data',
  workbook: 'All tables as one workbook with typed cells, for people.',
  columns: 'Columns of the files of reports',
  places: 'Places',
  package: 'Describes every data file, column and code, in {languages}.',
  archive: 'All data files in one archive.',
} as const;
