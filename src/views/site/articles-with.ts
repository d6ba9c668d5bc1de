import type { Article, Dataset } from '../../model/dataset.ts';

/** Articles that print a figure or link of an indicator. */
export function articlesWith(dataset: Dataset, indicator: string): readonly Article[] {
  const mention = new RegExp(`(?:indicator|id)="${indicator}"`);
  return [...dataset.articles.values()].filter(({ texts }) => mention.test(texts.vi.body));
}
