import { chartViewOf } from '../charts/chart-view-of.ts';
import { sparkline, type Sparkline } from '../charts/sparkline.ts';
import { joinPhrases } from '../figures/join-phrases.ts';
import { formatDate } from '../i18n/format-period.ts';
import type { Locale } from '../i18n/locales.ts';
import { articleWords } from '../i18n/messages/articles.ts';
import type { Dataset } from '../model/dataset.ts';
import { articleTree } from '../model/prose/article-tree.ts';
import { readingMinutes } from './article-text.ts';
import { articlePath } from '../figures/record-paths.ts';

export const articleList = (dataset: Dataset, locale: Locale) =>
  [...dataset.articles.values()].map(({ id, texts }) => {
    const { title, description, published, body } = texts[locale];
    return {
      title: joinPhrases(title),
      path: articlePath(dataset, id, locale),
      description,
      published: { date: published, text: formatDate(published, locale) },
      minutes: articleWords[locale].readingTime.replace('{n}', String(readingMinutes(body, locale))),
      /** Its first chart of years, made small, and what that shows. */
      spark: sparkOf(dataset, body, locale),
    };
  });

/** Kinds whose first series runs through the years. */
const inTime: ReadonlySet<string> = new Set(['columns', 'line']);

function sparkOf(dataset: Dataset, body: string, locale: Locale): (Sparkline & { what: string }) | undefined {
  const charts = articleTree(body).calls.flatMap(({ name, attributes }) =>
    name === 'chart' ? (dataset.charts.get(attributes['id'] ?? '') ?? []) : [],
  );
  const sparks = charts.flatMap((chart) => {
    const small = inTime.has(chart.kind) ? sparkline(chartViewOf(dataset, chart, locale)) : undefined;
    const indicator = dataset.indicators.get(chart.series[0]?.indicator ?? '');
    return small && indicator ? { ...small, what: (indicator.shortName ?? indicator.name)[locale] } : [];
  });
  // Years that lie too far apart to be joined make no picture.
  return sparks.find(({ svg }) => svg.includes('<path'));
}
