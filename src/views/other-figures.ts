import type { Locale } from '../i18n/locales.ts';
import { indicatorWords } from '../i18n/messages/indicators.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Indicator } from '../model/indicator.ts';
import { indicatorFile, workbookPath } from './file-paths.ts';
import { publishedReports } from './report-rows.ts';
import { byTopic } from './by-topic.ts';

/** The indicators without a page, by topic. Figures of other places are in the file: they would be two thirds of the page. */
export function otherFiguresView(dataset: Dataset, locale: Locale) {
  const others = [...dataset.indicators.values()].filter(({ slug }) => slug === undefined);
  return {
    finding: indicatorWords[locale].othersFinding.replace('{n}', String(others.length)),
    topics: byTopic(others, locale, (one) => figureOf(dataset, one, locale)),
    files: { xlsx: workbookPath, csv: indicatorFile('other-figures', 'csv') },
  };
}

const mostNamed = 4;

function elsewhereOf(places: readonly string[], locale: Locale): string {
  const words = indicatorWords[locale];
  const names =
    places.length > mostNamed ? words.severalPlaces.replace('{n}', String(places.length)) : places.join(', ');
  return words.elsewhere.replace('{places}', names);
}

/** What was published of an indicator without a page, newest first. */
function figureOf(dataset: Dataset, indicator: Indicator, locale: Locale) {
  const words = indicatorWords[locale];
  const published = publishedReports(dataset, indicator, locale);
  const own = published.find(({ isHome }) => isHome);
  const places = published.filter(({ isHome }) => !isHome).map(({ place }) => place);
  const elsewhere = places.length === 0 ? [] : [elsewhereOf(places, locale)];
  return {
    id: indicator.id,
    name: indicator.name[locale],
    // Numbers of the country that texts rest on, as a rate of exchange, have their rows here too.
    rows: own
      ? own.periods.flatMap(({ rows }) => rows)
      : published.flatMap(({ place, periods }) =>
          periods.flatMap(({ rows }) => rows.map((row) => ({ ...row, period: `${place}, ${row.period}` }))),
        ),
    /** Whose figures are left to the file. */
    elsewhere: own ? elsewhere[0] : words.withoutHome,
  };
}
