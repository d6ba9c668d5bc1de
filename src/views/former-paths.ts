import { locales, type Locale } from '../i18n/locales.ts';
import { pathOf } from '../i18n/paths.ts';
import type { Dataset } from '../model/dataset.ts';
import { articlePath } from './record-paths.ts';

/** An address that a page had before, from the root and without base path. */
export interface FormerPath {
  readonly from: string;
  readonly to: string;
  readonly locale: Locale;
  /** Title of the page as it is now. */
  readonly title: string;
}

/** Every former address of an article; each is served as a page that leads to the present one. */
export function formerPaths(dataset: Dataset): readonly FormerPath[] {
  return [...dataset.articles.values()].flatMap(({ id, texts }) =>
    locales.flatMap((locale) =>
      texts[locale].formerSlugs.map((slug) => ({
        from: pathOf('articles', locale, slug),
        to: articlePath(dataset, id, locale),
        locale,
        title: texts[locale].title,
      })),
    ),
  );
}
