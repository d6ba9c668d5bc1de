import { formatQuantity } from '../../figures/format-quantity.ts';
import { commonUnit } from '../../figures/calls/call.ts';
import { formatPublished, statedIn } from '../../figures/format-figure.ts';
import { judgements } from '../../figures/verdict.ts';
import { locales, type Locale } from '../../i18n/locales.ts';
import { reportWords } from '../../i18n/messages/reports.ts';
import { must, type Dataset, type Series } from '../../model/dataset.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Observation } from '../../model/observation.ts';
import { homePlace, type Place } from '../../model/place.ts';
import { comparePeriods } from '../../model/period.ts';
import { indicatorPath } from '../../figures/record-paths.ts';
import { sourceLabel } from '../../figures/source-label.ts';
import { wordedVerdict } from '../../views/verdict-words.ts';
import type { AnswerTable } from './search-file.ts';

/** The figures that answer questions: of the reports used only, outcomes and targets, of other places the full years and counts. */
export function answerTable(dataset: Dataset, locale: Locale, href: (path: string) => string): AnswerTable {
  const rank = ({ id, kind }: Place): number => (id === homePlace ? 0 : kind === 'country' ? 1 : 2);
  const places = [...dataset.places.values()].sort((a, b) => rank(a) - rank(b));
  const placeNumber = new Map(places.map(({ id }, number) => [id, number]));
  const statuses = numbered();
  const sources = numbered();
  const rowOf = (report: Observation): AnswerTable['indicators'][number][3][number] => {
    const { period, place, role, status, source, growth } = report;
    const row = [
      placeNumber.get(place) ?? 0,
      period.id,
      role === 'target' ? 1 : 0,
      formatPublished(statedIn(report, commonUnit(report)), locale),
      statuses.number(reportWords[locale].status[status]),
      sources.number(sourceLabel(must(dataset.sources, source, 'source'), locale)),
    ] as const;
    return growth === undefined || role === 'target' ? row : [...row, formatQuantity(growth, 'percent', locale)];
  };
  const verdicts = Map.groupBy(
    judgements(dataset).filter(({ counts }) => counts),
    ({ indicator }) => indicator,
  );
  const indicators = [...dataset.indicators.values()].map((indicator): AnswerTable['indicators'][number] => [
    indicator.name[locale],
    href(indicatorPath(dataset, indicator.id, locale)),
    namesOf(indicator),
    answeringReports(must(dataset.series, indicator.id, 'series'))
      .toSorted((a, b) => comparePeriods(a.period, b.period))
      .map(rowOf),
    (verdicts.get(indicator.id) ?? []).map((one) => {
      const { word, reason } = wordedVerdict(dataset, one, locale);
      return [one.period, word, reason] as const;
    }),
    locales.flatMap((one) => indicator.insteadOf?.[one] ?? []),
  ]);
  return {
    locale,
    thisYear: Number(dataset.site.asOf.slice(0, 4)),
    places: places.map(({ name, synonyms }) => [
      name[locale],
      [...new Set(locales.flatMap((one) => [name[one], ...(synonyms?.[one] ?? [])]))],
    ]),
    indicators,
    statuses: statuses.texts,
    sources: sources.texts,
  };
}

/** The reports used, and goals of five-year plans for years without another target. */
const answeringReports = ({ reports, used }: Series): readonly Observation[] =>
  [
    ...used.values(),
    ...reports.filter(
      ({ place, period, targetKind }) => targetKind === 'five-year' && !used.has(`${place}/${period.id}/target`),
    ),
  ].filter(
    ({ role, place, period }) =>
      role !== 'forecast' && (place === homePlace || period.kind === 'year' || period.id.startsWith('@')),
  );

/** All names in all languages, since readers mix them: an English page is asked for “xuat khau” too. */
const namesOf = ({ name, shortName, synonyms }: Indicator): readonly string[] => [
  ...new Set(
    locales
      .flatMap((one) => [name[one], shortName?.[one], ...(synonyms?.[one] ?? [])])
      .filter((part) => part !== undefined),
  ),
];

/** Texts by the numbers that stand for them. */
function numbered(): { readonly texts: string[]; readonly number: (text: string) => number } {
  const texts: string[] = [];
  const known = new Map<string, number>();
  const number = (text: string): number => {
    const before = known.get(text);
    if (before !== undefined) return before;
    known.set(text, texts.push(text) - 1);
    return texts.length - 1;
  };
  return { texts, number };
}
