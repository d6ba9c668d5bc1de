import { perLocale, type Localized } from '../../i18n/locales.ts';
import { must, type Dataset } from '../../model/dataset.ts';
import type { Indicator } from '../../model/indicator.ts';
import { indicatorPath } from '../../views/record-paths.ts';
import { columnsIn, type Column } from './table.ts';

export interface IndicatorRow {
  readonly indicator: Indicator;
  readonly reports: number;
  readonly page: Localized;
}

export const indicatorColumns: readonly Column<IndicatorRow>[] = [
  { id: 'id', type: 'string', required: true, cell: ({ indicator }) => indicator.id },
  ...columnsIn<IndicatorRow>(
    'name',
    { type: 'string', required: true },
    ({ indicator }, locale) => indicator.name[locale],
  ),
  ...columnsIn<IndicatorRow>(
    'definition',
    { type: 'string', required: true },
    ({ indicator }, locale) => indicator.definition[locale],
  ),
  { id: 'indicator_unit', type: 'string', required: true, cell: ({ indicator }) => indicator.unit },
  {
    id: 'measure',
    type: 'string',
    required: true,
    codes: ['flow', 'level', 'growth', 'share', 'rank'],
    cell: ({ indicator }) => indicator.measure,
  },
  {
    id: 'scope',
    type: 'string',
    required: true,
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

export function indicatorRows(dataset: Dataset, address: (path: string) => string): readonly IndicatorRow[] {
  return [...dataset.indicators.values()].map((indicator) => ({
    indicator,
    reports: must(dataset.series, indicator.id, 'series').reports.length,
    page: perLocale((locale) => address(indicatorPath(dataset, indicator.id, locale))),
  }));
}
