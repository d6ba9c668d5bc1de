import { formatDate } from '../i18n/format-period.ts';
import type { Locale } from '../i18n/locales.ts';
import { indicatorWords } from '../i18n/messages/indicators.ts';
import { must, usedReport, type Dataset } from '../model/dataset.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import { homePlace, type Place } from '../model/place.ts';
import type { Text } from '../model/text.ts';
import { inBaseUnit, unitData } from '../model/unit.ts';
import { firmnessWord } from '../figures/early-words.ts';
import { valueOf } from './plan.ts';

const mostYears = 3;
/** Of more places than this, those without a value in the newest year would make a page of gaps: the files have them. */
const mostPlaces = 12;

export type PlacesTable = NonNullable<ReturnType<typeof placesTable>>;

/** The newest years in which other places have the same count, beside the province: provinces in the order of the newest year, then region and country. */
export function placesTable(dataset: Dataset, indicator: Indicator, locale: Locale) {
  const outcomes = [...must(dataset.series, indicator.id, 'series').used.values()].filter(
    ({ role, period }) => role === 'outcome' && period.kind === 'year',
  );
  const places = [...dataset.places.values()].filter(({ id }) => outcomes.some(({ place }) => place === id));
  const byYear = [...Map.groupBy(outcomes, ({ period }) => period.id)].filter(
    ([, reports]) => reports.length > 1 && reports.some(({ place }) => place === homePlace),
  );
  // A year of which few places are known would be a column of gaps.
  const most = Math.max(...byYear.map(([, reports]) => reports.length));
  const years = byYear
    .filter(([, reports]) => 2 * reports.length >= most)
    .map(([year]) => year)
    .sort()
    .reverse()
    .slice(0, mostYears);
  const reportsOfPlace = ({ id }: Place): (Observation | undefined)[] =>
    years.map((year) => usedReport(dataset, indicator.id, year, 'outcome', id));
  const known = places
    .map((place) => ({ place, reports: reportsOfPlace(place) }))
    .filter(({ reports }) => reports.some((report) => report !== undefined));
  if (known.length < 2) return undefined;
  const first = unitData(indicator.unit).base === 'rank' ? -1 : 1;
  const isProvince = ({ kind }: Place): boolean => kind === 'province';
  const size = (reports: readonly (Observation | undefined)[]): number =>
    reports[0] ? inBaseUnit(reports[0].value, reports[0].unit) : -Infinity;
  const shown = known.length > mostPlaces ? known.filter(({ reports }) => reports[0]) : known;
  const rows = shown.sort(
    (a, b) =>
      Number(isProvince(b.place)) - Number(isProvince(a.place)) ||
      Number(b.reports[0] !== undefined) - Number(a.reports[0] !== undefined) ||
      (isProvince(a.place) ? first * (size(b.reports) - size(a.reports)) : 0),
  );
  return {
    years,
    notes: notesOf(dataset, years, rows, locale),
    rows: rows.map(({ place, reports }) => ({
      name: place.name[locale],
      isHome: place.id === homePlace,
      /** One for each year of the table; undefined where none was found. */
      cells: reports.map(
        (report) => report && { figure: valueOf(report, indicator), firmness: firmnessWord(dataset, report, locale) },
      ),
    })),
  };
}

/** A sentence below the table, and what it is said of where that is not the whole table. */
interface Note {
  readonly about?: string;
  readonly text: Text | string;
}

interface Row {
  readonly place: Place;
  readonly reports: readonly (Observation | undefined)[];
}

/** What the list is not, and whose values are about two areas. */
function notesOf(dataset: Dataset, years: readonly string[], rows: readonly Row[], locale: Locale): readonly Note[] {
  const words = indicatorWords[locale];
  const provinces = rows.map(({ place }) => place).filter(({ kind }) => kind === 'province');
  const { region } = must(dataset.places, homePlace, 'place');
  const ofRegion = [...dataset.places.values()].filter((place) => place.kind === 'province' && place.region === region);
  const isWhole = provinces.length === ofRegion.length && ofRegion.every((place) => provinces.includes(place));
  const grown = rows.filter(({ place, reports }) => {
    const known = years.filter((_, index) => reports[index] !== undefined);
    const isLater = (year: string): boolean => place.grewOn !== undefined && `${year}-12-31` >= place.grewOn;
    return known.some(isLater) && !known.every(isLater);
  });
  // What a row of another place says of its own number bears on whether it can be set beside this one's.
  const said = rows.flatMap(({ place, reports }) =>
    reports.flatMap((report, index) =>
      report?.note && place.id !== homePlace
        ? [{ text: report.note[locale], place: place.name[locale], year: years[index] ?? '' }]
        : [],
    ),
  );
  const byDay = Map.groupBy(grown, ({ place }) => place.grewOn ?? '');
  return [
    ...(isWhole || provinces.length < 2 ? [] : [{ text: words.placesFound }]),
    ...[...byDay].map(([day, of]) => ({
      text: words.placesGrown
        .replace('{day}', formatDate(day, locale))
        .replace('{places}', of.map(({ place }) => place.name[locale]).join(', ')),
    })),
    ...[...Map.groupBy(said, ({ text, year }) => `${year} ${JSON.stringify(text)}`).values()].flatMap((of) =>
      of[0] ? [{ about: `${of.map(({ place }) => place).join(', ')}, ${of[0].year}:`, text: of[0].text }] : [],
    ),
  ];
}
