import { defaultLocale, locales, perLocale, type Locale, type Localized } from '../i18n/locales.ts';
import { pathOf, type PageKind, type Section } from '../i18n/paths.ts';
import type { Dataset } from '../model/dataset.ts';
import { chartDataFile, chartFile, indicatorFile, sharePath } from './file-paths.ts';
import { pageRegistry } from './page-registry.ts';
import { indicatorPath } from '../figures/record-paths.ts';

/** An address that a page had before, from the root and without base path. */
export interface FormerPath {
  readonly from: string;
  readonly to: string;
  readonly locale: Locale;
  /** Title of the page as it is now. */
  readonly title: string;
}

/** An address that a file had before, and the file whose bytes stand there now. */
export type KeptFile = Pick<FormerPath, 'from' | 'to'>;

/** Every former address of a page; each is served as a page that leads to the present one. */
export function formerPaths(dataset: Dataset): readonly FormerPath[] {
  const pages = pageRegistry(dataset);
  const moved = (kind: PageKind, section: Section, id: string, slugs: Localized<readonly string[]>): FormerPath[] =>
    locales.flatMap((locale) => {
      const page = pages.find((one) => one.kind === kind && one.id === id && one.locale === locale);
      // An indicator that lost its page stands among the other figures.
      const to = page?.path ?? indicatorPath(dataset, id, locale);
      const title = page?.title ?? dataset.indicators.get(id)?.name[locale] ?? to;
      return slugs[locale].map((slug) => ({ from: pathOf(section, locale, slug), to, locale, title }));
    });
  return [
    ...[...dataset.articles.values()].flatMap(({ id, texts }) => {
      const slugs = perLocale((locale) => texts[locale].formerSlugs);
      return moved('article', 'articles', id, slugs);
    }),
    ...[...dataset.indicators.values()].flatMap((one) => moved('indicator', 'indicators', one.id, one.formerSlugs)),
    ...[...dataset.projects.values()].flatMap((one) => moved('project', 'projects', one.id, one.formerSlugs)),
    ...[...dataset.charts.values()].flatMap(({ id, formerIds }) => {
      const slugs = perLocale(() => formerIds);
      return moved('embed', 'embed', id, slugs);
    }),
    ...written(dataset)
      .filter(({ from }) => from.endsWith('/'))
      .map(({ from, to }) => {
        const locale = locales.find((one) => from.startsWith(`/${one}/`)) ?? defaultLocale;
        return { from, to, locale, title: pages.find(({ path }) => path === to.replace(/#.*$/, ''))?.title ?? to };
      }),
  ];
}

/** Every former address of a file. */
export function keptFiles({ indicators, charts, redirects }: Dataset): readonly KeptFile[] {
  const moved = (filesOf: (id: string) => readonly string[], id: string, formerIds: readonly string[]): KeptFile[] =>
    formerIds.flatMap((former) => {
      const now = filesOf(id);
      return filesOf(former).map((from, index) => ({ from, to: now[index] ?? '' }));
    });
  return [
    ...[...indicators.values()].flatMap((one) => moved(indicatorFiles, one.id, one.formerIds)),
    ...[...charts.values()].flatMap((one) => moved(chartFiles, one.id, one.formerIds)),
    ...written({ redirects }).filter(({ from }) => !from.endsWith('/')),
  ];
}

export const indicatorFiles = (id: string): readonly string[] => [
  ...(['csv', 'json'] as const).map((type) => indicatorFile(id, type)),
  ...locales.map((locale) => sharePath({ id, locale })),
];

export const chartFiles = (id: string): readonly string[] => [
  ...(['csv', 'json'] as const).map((type) => chartDataFile(id, type)),
  ...locales.flatMap((locale) => (['svg', 'png'] as const).map((type) => chartFile(id, locale, type))),
];

/** The lines of `redirects.yaml`, one for each language that they stand for. */
const written = ({ redirects }: Pick<Dataset, 'redirects'>): readonly KeptFile[] =>
  redirects.flatMap(({ from, to }) =>
    from.includes('{locale}')
      ? locales.map((locale) => ({ from: from.replace('{locale}', locale), to: to.replace('{locale}', locale) }))
      : [{ from, to }],
  );
