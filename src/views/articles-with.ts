import { defaultLocale } from '../i18n/locales.ts';
import type { Article, Dataset } from '../model/dataset.ts';

const known = new WeakMap<Dataset, ReadonlyMap<string, readonly Article[]>>();

/** Articles that print a figure or link of an indicator. */
export function articlesWith(dataset: Dataset, indicator: string): readonly Article[] {
  let mentions = known.get(dataset);
  if (!mentions) {
    mentions = articlesByMention(dataset);
    known.set(dataset, mentions);
  }
  return mentions.get(indicator) ?? [];
}

/** Every text is read once, whatever the number of indicators. */
function articlesByMention({ articles }: Dataset): ReadonlyMap<string, readonly Article[]> {
  const mentions = new Map<string, Article[]>();
  for (const article of articles.values()) {
    const ids = new Set(
      Array.from(article.texts[defaultLocale].body.matchAll(/(?:indicator|id)="([^"]+)"/g), ([, id = '']) => id),
    );
    for (const id of ids) {
      const own = mentions.get(id) ?? [];
      own.push(article);
      mentions.set(id, own);
    }
  }
  return mentions;
}
