import type { Locale } from '../../i18n/locales.ts';
import type { Dataset } from '../../model/dataset.ts';
import { plainText } from '../../figures/render-text.ts';
import { articlePath } from '../../views/record-paths.ts';
import { proseSections } from './prose-sections.ts';
import { sentences, type SearchPage } from './search-page.ts';

export function articlePages(dataset: Dataset, locale: Locale): readonly SearchPage[] {
  return [...dataset.articles.values()].map(({ id, texts }) => {
    const { title, description, body } = texts[locale];
    const [lead, ...rest] = proseSections(dataset, body, locale);
    const sections = [{ text: sentences(plainText(dataset, description, locale), lead?.text) }, ...rest];
    return { kind: 'article', path: articlePath(dataset, id, locale), title, sections };
  });
}
