import { formats } from '../i18n/formats.ts';
import { defaultLocale, type Locale } from '../i18n/locales.ts';
import { oncePerDataset, type Article, type ArticleText, type Dataset } from '../model/dataset.ts';
import { articleTree } from '../model/prose/article-tree.ts';

/** Minutes to read an article's text, at least one. */
export function readingMinutes(body: string, locale: Locale): number {
  return Math.max(1, Math.round(articleTree(body).words / formats[locale].wordsPerMinute));
}

const mentions = oncePerDataset((dataset) => {
  const pairs = [...dataset.articles.values()].flatMap((article) =>
    [...indicatorsIn(dataset, article)].map((id) => [id, article] as const),
  );
  return Map.groupBy(pairs, ([id]) => id);
});

/** Articles that print a figure or link of an indicator. */
export const articlesWith = (dataset: Dataset, indicator: string): readonly Article[] =>
  (mentions(dataset).get(indicator) ?? []).map(([, article]) => article);

function indicatorsIn(dataset: Dataset, { texts }: Article): ReadonlySet<string> {
  const { calls } = articleTree(texts[defaultLocale].body);
  return new Set(
    calls.flatMap(({ name, attributes: { id, indicator, of, report } }) => {
      if (name === 'indicator') return id ?? [];
      return [indicator, of, report && dataset.observations.get(report)?.indicator].filter((one) => one !== undefined);
    }),
  );
}

const textsBySlug = oncePerDataset(({ articles }): ReadonlyMap<string, ArticleText> => {
  const texts = [...articles.values()].flatMap((article) => Object.values(article.texts));
  return new Map(texts.map((text) => [`${text.locale}/${text.slug}`, text]));
});

/** The article on whose page a component stands, told by the page's address; undefined on pages that are not articles. */
export const currentText = (dataset: Dataset, url: URL, locale: Locale): ArticleText | undefined =>
  textsBySlug(dataset).get(`${locale}/${url.pathname.replace(/\/$/, '').split('/').at(-1)}`);

/** The parts of a text as its contents name them, of the headings that Astro found. */
export const mainHeadings = (
  headings: readonly { readonly depth: number; readonly slug: string; readonly text: string }[],
) => headings.filter(({ depth }) => depth === 2).map(({ slug, text }) => ({ id: slug, title: text }));
