import { madeCharts } from '../charts/made-charts.ts';
import { statedIn } from '../figures/format-figure.ts';
import { shownAs } from '../figures/format-quantity.ts';
import { hasPlanShare } from '../figures/formulas.ts';
import { formatPeriod } from '../i18n/format-period.ts';
import type { Locale } from '../i18n/locales.ts';
import { indicatorWords } from '../i18n/messages/indicators.ts';
import { unitWords } from '../i18n/messages/units.ts';
import { must, type Dataset } from '../model/dataset.ts';
import type { Indicator } from '../model/indicator.ts';
import { articlesWith } from './article-text.ts';
import { consistencyNotes } from './consistency-notes.ts';
import { indicatorFile } from './file-paths.ts';
import { indicatorFacts } from './key-facts.ts';
import { placesTable } from './places-table.ts';
import { articlePath, indicatorPath, termPath } from '../figures/record-paths.ts';
import { publishedReports } from './report-rows.ts';
import { seriesTable } from './series-table.ts';

/** The page of an indicator, in the order in which it is read. */
export function indicatorView(dataset: Dataset, id: string, locale: Locale) {
  const indicator = must(dataset.indicators, id, 'indicator');
  const published = publishedReports(dataset, indicator, locale);
  const [chart, ...more] = indicator.charts.map((one) => must(dataset.charts, one, 'chart'));
  const link = (one: string) => ({
    title: must(dataset.indicators, one, 'indicator').name[locale],
    path: indicatorPath(dataset, one, locale),
  });
  const term = indicator.term === undefined ? undefined : must(dataset.terms, indicator.term, 'term');
  return {
    indicator,
    unit: unitName(dataset, indicator, locale),
    facts: indicatorFacts(dataset, indicator, locale),
    chart,
    more,
    // The same records in other measures, and beside those of other places; what a chart of its own shows already is not drawn again.
    made: madeCharts(dataset, indicator).filter(
      (one) =>
        !more.some(({ series }) =>
          one.measure === 'places'
            ? series.some(({ place }) => place !== undefined)
            : series.length === 1 && series[0]?.measure === one.measure,
        ),
    ),
    series: seriesTable(dataset, indicator, locale),
    measured: hasPlanShare(indicator) ? ('share' as const) : ('gap' as const),
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

/** The unit in which the page shows the values: English has a name for a thousand billion. */
function unitName(dataset: Dataset, { id, unit }: Indicator, locale: Locale): string {
  const newest = [...must(dataset.series, id, 'series').used.values()].findLast(({ role }) => role === 'outcome');
  const shown = newest ? shownAs(statedIn(newest, unit).value, unit, locale).unit : unit;
  return unitWords[locale][shown].name;
}

/** What was looked for in vain, each place of search once, with all that it was searched for. */
function notFoundOf({ notFound }: Indicator, locale: Locale) {
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
