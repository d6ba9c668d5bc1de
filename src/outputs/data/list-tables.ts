import { plainTexts } from '../../figures/render-text.ts';
import { defaultLocale, locales, perLocale } from '../../i18n/locales.ts';
import { must, type Dataset } from '../../model/dataset.ts';
import type { Place } from '../../model/place.ts';
import { sourceKinds } from '../../model/source.ts';
import type { Address } from '../../views/file-paths.ts';
import { indicatorPath } from '../../figures/record-paths.ts';
import { sourceUses } from '../../views/source-uses.ts';
import { columnsIn, filledText, type Column } from './table.ts';

type IndicatorRow = ReturnType<typeof indicatorRows>[number];

export const indicatorColumns: readonly Column<IndicatorRow>[] = [
  { id: 'id', ...filledText, cell: ({ indicator }) => indicator.id },
  ...columnsIn<IndicatorRow>('name', filledText, ({ indicator }, locale) => indicator.name[locale]),
  ...columnsIn<IndicatorRow>('definition', filledText, ({ definition }, locale) => definition[locale]),
  { id: 'indicator_unit', ...filledText, cell: ({ indicator }) => indicator.unit },
  {
    id: 'measure',
    ...filledText,
    codes: ['flow', 'level', 'growth', 'share', 'rank'],
    cell: ({ indicator }) => indicator.measure,
  },
  {
    id: 'scope',
    ...filledText,
    codes: ['province', 'refinery', 'region', 'nation'],
    cell: ({ indicator }) => indicator.scope,
  },
  {
    id: 'price_base',
    type: 'string',
    codes: ['constant-2010', 'current', 'not-stated'],
    cell: ({ indicator }) => indicator.priceBase,
  },
  { id: 'breaks', type: 'string', cell: ({ indicator }) => indicator.breaks.map(({ after }) => after).join('; ') },
  { id: 'reports', type: 'integer', required: true, cell: ({ reports }) => String(reports) },
  ...columnsIn<IndicatorRow>('page', { type: 'url', required: true }, ({ page }, locale) => page[locale]),
];

export const indicatorRows = (dataset: Dataset, address: Address) =>
  [...dataset.indicators.values()].map((indicator) => ({
    indicator,
    definition: plainTexts(dataset, indicator.definition),
    reports: must(dataset.series, indicator.id, 'series').reports.length,
    page: perLocale((locale) => address(indicatorPath(dataset, indicator.id, locale))),
  }));

type ListedSource = ReturnType<typeof sourceRows>[number];

export const sourceColumns: readonly Column<ListedSource>[] = [
  { id: 'id', ...filledText, cell: ({ source }) => source.id },
  { id: 'publisher', ...filledText, cell: ({ source }) => source.publisher[source.language] },
  { id: 'title', ...filledText, cell: ({ source }) => source.title },
  {
    id: 'title_basis',
    ...filledText,
    codes: ['printed', 'from-address', 'described', 'translated'],
    cell: ({ source }) => source.titleBasis,
  },
  { id: 'date', type: 'partial-date', cell: ({ source }) => source.date },
  {
    id: 'date_basis',
    type: 'string',
    codes: ['printed', 'from-address', 'from-text'],
    cell: ({ source }) => source.dateBasis,
  },
  { id: 'language', ...filledText, codes: locales, cell: ({ source }) => source.language },
  { id: 'url', type: 'url', required: true, cell: ({ source }) => source.url },
  { id: 'reports', type: 'integer', required: true, cell: ({ reports }) => String(reports) },
  ...columnsIn<ListedSource>(
    'publisher_note',
    { type: 'string' },
    ({ source }, locale) => source.publisherNote?.[locale],
  ),
  ...columnsIn<ListedSource>('publisher', filledText, ({ source }, locale) => source.publisher[locale]),
  ...columnsIn<ListedSource>('origin', { type: 'string' }, ({ source }, locale) => source.origin?.[locale]),
  { id: 'source_kind', ...filledText, codes: sourceKinds, cell: ({ source }) => source.kind },
];

/** The sources that something on the site rests on. */
export function sourceRows(dataset: Dataset) {
  const counts = Map.groupBy(dataset.observations.values(), (report) => report.source);
  const uses = sourceUses(dataset, defaultLocale);
  return (
    [...dataset.sources.values()]
      .filter(({ id }) => uses.has(id))
      // With how many values of the site the source prints.
      .map((source) => ({ source, reports: counts.get(source.id)?.length ?? 0 }))
  );
}

export const placeColumns: readonly Column<Place>[] = [
  { id: 'id', ...filledText, cell: ({ id }) => id },
  ...columnsIn<Place>('name', filledText, ({ name }, locale) => name[locale]),
  { id: 'place_kind', ...filledText, codes: ['province', 'country', 'region'], cell: ({ kind }) => kind },
  { id: 'until', type: 'date', cell: ({ until }) => until },
  { id: 'grew_on', type: 'date', cell: ({ grewOn }) => grewOn },
  { id: 'region', type: 'string', cell: ({ region }) => region },
];
