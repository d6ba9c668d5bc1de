import type { Locale } from '../i18n/locales.ts';
import type { ArticleText, Dataset } from '../model/dataset.ts';

const bySlug = new WeakMap<Dataset, ReadonlyMap<string, ArticleText>>();

/** The article on whose page a component stands, told by the page's address; undefined on pages that are not articles. */
export function currentText(dataset: Dataset, url: URL, locale: Locale): ArticleText | undefined {
  let texts = bySlug.get(dataset);
  if (!texts) {
    texts = new Map(
      [...dataset.articles.values()].flatMap((article) =>
        Object.values(article.texts).map((text) => [`${text.locale}/${text.slug}`, text]),
      ),
    );
    bySlug.set(dataset, texts);
  }
  return texts.get(`${locale}/${url.pathname.replace(/\/$/, '').split('/').at(-1)}`);
}
