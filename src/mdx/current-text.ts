import type { Locale } from '../i18n/locales.ts';
import { oncePerDataset, type ArticleText, type Dataset } from '../model/dataset.ts';

const textsBySlug = oncePerDataset(({ articles }): ReadonlyMap<string, ArticleText> => {
  const texts = [...articles.values()].flatMap((article) => Object.values(article.texts));
  return new Map(texts.map((text) => [`${text.locale}/${text.slug}`, text]));
});

/** The article on whose page a component stands, told by the page's address; undefined on pages that are not articles. */
export const currentText = (dataset: Dataset, url: URL, locale: Locale): ArticleText | undefined =>
  textsBySlug(dataset).get(`${locale}/${url.pathname.replace(/\/$/, '').split('/').at(-1)}`);
