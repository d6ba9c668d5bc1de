import { tally } from '../figures/tally.ts';
import { judgements } from '../figures/verdict.ts';
import type { Locale } from '../i18n/locales.ts';
import { projectWords } from '../i18n/messages/projects.ts';
import { must, type Dataset } from '../model/dataset.ts';
import { asOf, timelineOf } from './project-list.ts';
import { articlePath } from '../figures/record-paths.ts';
import { restsOn, tallyPieces } from './tally-text.ts';
import { topicCard } from './topic-card.ts';
import { verdictGrid } from './verdict-grid.ts';

/** The home page, in the order in which it is read. */
export function homeView(dataset: Dataset, locale: Locale) {
  const { site } = dataset;
  const judged = judgements(dataset);
  return {
    headline: site.sentences.home[locale],
    lede: site.sentences.homeMore[locale],
    chart: must(dataset.charts, site.home.chart, 'chart'),
    tally: tallyPieces(tally(judged), locale),
    /** What the met targets rest on, where it is not a target beside a result. */
    restsOn: restsOn(dataset, judged, locale),
    grid: verdictGrid(dataset, judged, locale),
    cards: site.home.cards.flatMap((id) => topicCard(dataset, id, locale) ?? []),
    /** What became of the projects, as a picture. */
    timeline: timelineOf(dataset, locale, { labelledBy: 'promised' }),
    /** The same in words. */
    projects: [...dataset.projects.values()].map(
      ({ name, shortName, lastKnown }) =>
        `${(shortName ?? name)[locale]}: ${projectWords[locale].state[lastKnown.state]}, ${asOf(lastKnown, locale)}`,
    ),
    articles: site.home.articles.map((id) => articleOf(dataset, id, locale)),
  };
}

function articleOf(dataset: Dataset, id: string, locale: Locale) {
  const { title, description } = must(dataset.articles, id, 'article').texts[locale];
  return { title, path: articlePath(dataset, id, locale), description };
}
