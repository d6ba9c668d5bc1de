import { feedPath, packagePath, zipPath } from '../views/file-paths.ts';
import { fileWords } from '../i18n/messages/files.ts';
import { dataCitation } from './data/archive.ts';
import type { DataFile } from './data/data-files.ts';
import type { Dataset } from '../model/dataset.ts';
import { allLanguages } from '../i18n/messages/shell.ts';
import { pageRegistry } from '../views/page-registry.ts';
import { languageOf, locales, worldLocale, type Locale } from '../i18n/locales.ts';

type Address = (path: string) => string;

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
    link('zip', zipPath, llmsWords.archive),
    ...files.map((file) => link(file.name, `/data/${file.name}`, file.description[worldLocale])),
    '',
    ...locales
      .toReversed()
      .flatMap((locale) => [`## ${languageOf[locale].name}`, '', ...pageLinks(dataset, locale, address), '']),
  ].join('\n');
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
  package: 'Describes every data file, column and code, in {languages}.',
  archive: 'All data files in one archive.',
} as const;
