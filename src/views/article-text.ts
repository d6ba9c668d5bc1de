import { formats } from '../i18n/formats.ts';
import { defaultLocale, type Locale } from '../i18n/locales.ts';
import { oncePerDataset, type Article, type Dataset } from '../model/dataset.ts';
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
