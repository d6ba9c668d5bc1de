import type { Locale } from '../../i18n/locales.ts';
import type { Dataset } from '../../model/dataset.ts';
import { plainText } from '../../figures/render-text.ts';
import { pageRegistry, type Page } from '../../views/page-registry.ts';
import { proseSections } from './prose-sections.ts';
import { sentences, type SearchPage, type SearchSection } from './search-page.ts';

const records: ReadonlySet<Page['kind']> = new Set(['article', 'indicator', 'project', 'embed']);

/** Pages that are not records: lists by their title and description, the others with their own text. */
export function plainPages(dataset: Dataset, locale: Locale): readonly SearchPage[] {
  return pageRegistry(dataset)
    .filter((page) => page.locale === locale && !records.has(page.kind))
    .map((page) => {
      const [lead, ...rest] = ownSections(dataset, page);
      return {
        kind: 'page',
        path: page.path,
        title: page.title,
        sections: [{ ...lead, text: sentences(page.description, lead?.text) }, ...rest],
      };
    });
}

function ownSections(dataset: Dataset, { kind, locale }: Page): readonly SearchSection[] {
  const { site } = dataset;
  const prose = dataset.pageTexts.get(kind)?.[locale];
  if (prose) return proseSections(dataset, prose.body, locale);
  if (kind === 'home')
    return [
      {
        text: sentences(
          plainText(dataset, site.sentences.home[locale], locale),
          plainText(dataset, site.sentences.homeMore[locale], locale),
          site.tagline[locale],
        ),
      },
    ];
  if (kind === 'plan') return [{ text: plainText(dataset, site.sentences.plan[locale], locale) }];
  if (kind !== 'changes') return [];
  const changes = dataset.changes.map(({ id, title, text }) => ({
    anchor: id,
    heading: title[locale],
    text: plainText(dataset, text[locale], locale),
  }));
  return [{ text: '' }, ...changes];
}
