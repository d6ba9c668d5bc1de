import { projectsTimeline } from '../charts/projects-timeline.ts';
import { judgements, tally } from '../figures/verdict.ts';
import { formatDate } from '../i18n/format-period.ts';
import type { Locale } from '../i18n/locales.ts';
import { projectWords } from '../i18n/messages/projects.ts';
import { pathOf } from '../i18n/paths.ts';
import type { Chart } from '../model/chart.ts';
import { must, type Dataset } from '../model/dataset.ts';
import type { Text } from '../model/text.ts';
import { articlePath } from './record-paths.ts';
import { restsOn, tallyPieces, type TallyPiece } from './tally-text.ts';
import { topicCard, type TopicCard } from './topic-card.ts';
import { verdictGrid, type VerdictGridView } from './verdict-grid.ts';

export interface HomeArticle {
  readonly title: string;
  readonly path: string;
  readonly description: Text;
}

/** The home page, in the order in which it is read. */
export interface HomeView {
  readonly headline: Text;
  readonly lede: Text;
  readonly chart: Chart;
  readonly tally: readonly TallyPiece[];
  /** What the met targets rest on, where it is not a target beside a result. */
  readonly restsOn: string;
  readonly grid: VerdictGridView;
  readonly cards: readonly TopicCard[];
  /** The wide and the narrow picture of what became of the projects. */
  readonly timeline: string;
  /** The same in words. */
  readonly projects: readonly string[];
  readonly lead: HomeArticle;
  readonly articles: readonly HomeArticle[];
  readonly paths: Readonly<
    Record<'plan' | 'indicators' | 'projects' | 'articles' | 'search' | 'data' | 'methods', string>
  >;
}

export function homeView(dataset: Dataset, locale: Locale): HomeView {
  const { site } = dataset;
  const judged = judgements(dataset);
  const counts = tally(judged);
  const [lead, ...articles] = site.home.articles.map((id) => articleOf(dataset, id, locale));
  if (!lead) throw new Error('The home page has no article. The schema of site.yaml should have refused this.');
  const path = (section: Parameters<typeof pathOf>[0]): string => pathOf(section, locale);
  return {
    headline: site.sentences.home[locale],
    lede: site.sentences.homeMore[locale],
    chart: must(dataset.charts, site.home.chart, 'chart'),
    tally: tallyPieces(counts, locale),
    restsOn: restsOn(counts, locale),
    grid: verdictGrid(dataset, judged, locale),
    cards: site.home.cards.flatMap((id) => topicCard(dataset, id, locale) ?? []),
    timeline: (['wide', 'narrow'] as const)
      .map((variant) => projectsTimeline(dataset, locale, { variant, labelledBy: 'promised' }))
      .join(''),
    projects: [...dataset.projects.values()].map(
      ({ name, shortName, lastKnown }) =>
        `${(shortName ?? name)[locale]}: ${projectWords[locale].state[lastKnown.state]}, ${projectWords[locale].asOf.replace('{date}', formatDate(lastKnown.date, locale))}`,
    ),
    lead,
    articles,
    paths: {
      plan: path('plan'),
      indicators: path('indicators'),
      projects: path('projects'),
      articles: path('articles'),
      search: path('search'),
      data: path('data'),
      methods: path('methods'),
    },
  };
}

function articleOf(dataset: Dataset, id: string, locale: Locale): HomeArticle {
  const { title, description } = must(dataset.articles, id, 'article').texts[locale];
  return { title, path: articlePath(dataset, id, locale), description };
}
