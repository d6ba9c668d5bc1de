import type { Locale } from '../i18n/locales.ts';
import { topicWords } from '../i18n/messages/indicators.ts';
import { topics, type Indicator } from '../model/indicator.ts';

/** What is made of indicators under the topics that have any, in the order of topics. */
export const byTopic = <Made>(
  indicators: readonly Indicator[],
  locale: Locale,
  make: (indicator: Indicator) => Made | readonly Made[],
) =>
  topics
    .map((topic) => ({
      topic,
      title: topicWords[locale][topic],
      list: indicators.filter((one) => one.topic === topic).flatMap(make),
    }))
    .filter(({ list }) => list.length > 0);
