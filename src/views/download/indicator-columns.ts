import { locales, type Locale } from '../../i18n/locales.ts';
import { must, type Dataset } from '../../model/dataset.ts';
import type { Indicator } from '../../model/indicator.ts';
import { indicatorPath } from '../site/record-paths.ts';
import type { Column } from './table.ts';

export interface IndicatorRow {
  readonly indicator: Indicator;
  readonly reports: number;
  readonly page: Readonly<Record<Locale, string>>;
}

export const indicatorColumns: readonly Column<IndicatorRow>[] = [
  { id: 'id', type: 'string', required: true, cell: ({ indicator }) => indicator.id },
  { id: 'name_vi', type: 'string', required: true, cell: ({ indicator }) => indicator.name.vi },
  { id: 'name_en', type: 'string', required: true, cell: ({ indicator }) => indicator.name.en },
  { id: 'definition_vi', type: 'string', required: true, cell: ({ indicator }) => indicator.definition.vi },
  { id: 'definition_en', type: 'string', required: true, cell: ({ indicator }) => indicator.definition.en },
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
  { id: 'page_vi', type: 'url', required: true, cell: ({ page }) => page.vi },
  { id: 'page_en', type: 'url', required: true, cell: ({ page }) => page.en },
];

export function indicatorRows(dataset: Dataset, address: (path: string) => string): readonly IndicatorRow[] {
  return [...dataset.indicators.values()].map((indicator) => ({
    indicator,
    reports: must(dataset.series, indicator.id, 'series').reports.length,
    page: Object.fromEntries(
      locales.map((locale) => [locale, address(indicatorPath(dataset, indicator.id, locale))]),
    ) as Record<Locale, string>,
  }));
}
