import { madeCharts, type MadeChart } from '../charts/made-charts.ts';
import type { TextPart } from '../figures/render-text.ts';
import type { Figure } from '../figures/figure.ts';
import { hasPlanShare } from '../figures/formulas.ts';
import { judgements } from '../figures/verdict.ts';
import { formatPeriod } from '../i18n/format-period.ts';
import type { Locale } from '../i18n/locales.ts';
import { indicatorWords } from '../i18n/messages/indicators.ts';
import { reportWords } from '../i18n/messages/reports.ts';
import { must, type Dataset } from '../model/dataset.ts';
import type { Chart } from '../model/chart.ts';
import type { Indicator } from '../model/indicator.ts';
import { homePlace } from '../model/place.ts';
import { articlesWith } from './article-text.ts';
import { consistencyNotes } from './consistency-notes.ts';
import { indicatorFile } from './file-paths.ts';
import { firmnessWord } from '../figures/early-words.ts';
import { valueOf } from './plan.ts';
import { placesTable, type PlacesTable } from './places-table.ts';
import { articlePath, indicatorPath, sourcePath, termPath } from './record-paths.ts';
import { publishedReports, type PlaceReports } from './report-rows.ts';
import { seriesTable, type SeriesTable } from './series-table.ts';
import { sourceLabel } from './source-label.ts';
import { wordedVerdict, type WordedVerdict } from './verdict-words.ts';

type FieldText = Indicator['definition'][Locale];

interface NamedLink {
  readonly title: string;
  readonly path: string;
}

/** The page of an indicator, in the order in which it is read. */
export interface IndicatorView {
  readonly indicator: Indicator;
  /** The newest value, what is to be known of it, and who gives it. */
  readonly latest:
    | {
        readonly label: string;
        readonly figure: Figure;
        readonly firmness: string;
        readonly source: NamedLink;
      }
    | undefined;
  /** What became of the newest plan that has come due. */
  readonly judged: (WordedVerdict & { readonly label: string }) | undefined;
  readonly chart: Chart | undefined;
  readonly more: readonly Chart[];
  /** The same records in other measures, and beside those of other places. */
  readonly made: readonly MadeChart[];
  readonly series: SeriesTable;
  readonly measured: 'share' | 'gap';
  readonly places: PlacesTable | undefined;
  readonly published: { readonly count: number; readonly places: readonly PlaceReports[] };
  readonly notes: readonly (readonly TextPart[])[];
  /** What was looked for in vain, each place of search once, with all that it was searched for. */
  readonly notFound: readonly { readonly what: string; readonly text: FieldText }[];
  readonly related: readonly (NamedLink & { readonly text: FieldText })[];
  readonly comparator: NamedLink | undefined;
  readonly term: (NamedLink & { readonly text: FieldText }) | undefined;
  readonly files: Readonly<Record<'xlsx' | 'csv' | 'json', string>> & { readonly places: string | undefined };
  readonly articles: readonly NamedLink[];
}

export function indicatorView(dataset: Dataset, id: string, locale: Locale): IndicatorView {
  const indicator = must(dataset.indicators, id, 'indicator');
  const published = publishedReports(dataset, indicator, locale);
  const [chart, ...more] = indicator.charts.map((one) => must(dataset.charts, one, 'chart'));
  const link = (one: string): NamedLink => ({
    title: must(dataset.indicators, one, 'indicator').name[locale],
    path: indicatorPath(dataset, one, locale),
  });
  const term = indicator.term === undefined ? undefined : must(dataset.terms, indicator.term, 'term');
  return {
    indicator,
    latest: latestOf(dataset, indicator, locale),
    judged: judgedOf(dataset, id, locale),
    chart,
    more,
    // What a chart of its own shows already is not drawn again.
    made: madeCharts(dataset, indicator).filter(
      (one) =>
        !more.some(({ series }) =>
          one.measure === 'places'
            ? series.some(({ place }) => place !== undefined)
            : series.length === 1 && series[0]?.measure === one.measure,
        ),
    ),
    series: seriesTable(dataset, indicator, locale),
    measured: hasPlanShare(indicator) ? 'share' : 'gap',
    places: placesTable(dataset, indicator, locale),
    published: { count: published.reduce((sum, { count }) => sum + count, 0), places: published },
    notes: consistencyNotes(dataset, indicator, locale),
    notFound: notFoundOf(indicator, locale),
    related: indicator.related.map((one) => ({ ...link(one.indicator), text: one.note[locale] })),
    comparator: indicator.comparator === undefined ? undefined : link(indicator.comparator),
    term: term && { title: term.name[locale], path: termPath(term.id, locale), text: term.definition[locale] },
    files: {
      xlsx: indicatorFile(id, 'xlsx'),
      csv: indicatorFile(id, 'csv'),
      json: indicatorFile(id, 'json'),
      places: published.length > 1 ? indicatorFile(id, 'places.csv') : undefined,
    },
    articles: articlesWith(dataset, id).map((article) => ({
      title: article.texts[locale].title,
      path: articlePath(dataset, article.id, locale),
    })),
  };
}

function latestOf(dataset: Dataset, indicator: Indicator, locale: Locale): IndicatorView['latest'] {
  const outcomes = [...must(dataset.series, indicator.id, 'series').used.values()].filter(
    ({ role, place }) => role === 'outcome' && place === homePlace,
  );
  const years = outcomes.filter(({ period }) => period.kind === 'year' || period.kind === 'at');
  const [report] = (years.length > 0 ? years : outcomes).sort((a, b) => (a.period.lastDay < b.period.lastDay ? 1 : -1));
  if (!report) return undefined;
  const { latest, latestYear } = indicatorWords[locale];
  const isLast = outcomes.every(({ period }) => period.lastDay <= report.period.lastDay);
  return {
    label: `${isLast ? latest : latestYear}, ${formatPeriod(report.period.id, locale)}`,
    figure: valueOf(report, indicator),
    firmness: firmnessWord(dataset, report, locale) ?? reportWords[locale].status[report.status],
    source: {
      title: sourceLabel(must(dataset.sources, report.source, 'source'), locale),
      path: sourcePath(report.source, locale),
    },
  };
}

/** What became of the newest plan of an indicator that counts and has come due. */
export function judgedOf(dataset: Dataset, id: string, locale: Locale): IndicatorView['judged'] {
  const [newest] = judgements(dataset)
    .filter(({ indicator, counts, verdict }) => indicator === id && counts && verdict !== 'not-due')
    .sort((a, b) => (a.period < b.period ? 1 : -1));
  if (!newest) return undefined;
  return {
    label: indicatorWords[locale].judged.replace('{year}', newest.period),
    ...wordedVerdict(dataset, newest, locale),
  };
}

function notFoundOf({ notFound }: Indicator, locale: Locale): IndicatorView['notFound'] {
  const groups = Map.groupBy(notFound, ({ searched }) => JSON.stringify(searched[locale]));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const byRole = Map.groupBy(group, ({ role }) => role);
    const what = [...byRole].map(([role, items]) => {
      const periods = items.map(({ period }) => formatPeriod(period, locale)).join(', ');
      return `${indicatorWords[locale][role]} ${periods}`;
    });
    return [{ what: what.join('; '), text: first.searched[locale] }];
  });
}
