import { defaultLocale, locales } from '../../i18n/locales.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Source } from '../../model/source.ts';
import { sourceUses } from '../../views/source-uses.ts';
import { columnsIn, type Column } from './table.ts';

export interface SourceRow {
  readonly source: Source;
  /** How many values of the site the source prints. */
  readonly reports: number;
}

export const sourceColumns: readonly Column<SourceRow>[] = [
  { id: 'id', type: 'string', required: true, cell: ({ source }) => source.id },
  { id: 'publisher', type: 'string', required: true, cell: ({ source }) => source.publisher[source.language] },
  { id: 'title', type: 'string', required: true, cell: ({ source }) => source.title },
  {
    id: 'title_basis',
    type: 'string',
    required: true,
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
  { id: 'language', type: 'string', required: true, codes: locales, cell: ({ source }) => source.language },
  { id: 'url', type: 'url', required: true, cell: ({ source }) => source.url },
  { id: 'reports', type: 'integer', required: true, cell: ({ reports }) => String(reports) },
  ...columnsIn<SourceRow>('publisher_note', { type: 'string' }, ({ source }, locale) => source.publisherNote?.[locale]),
];

/** The sources that something on the site rests on. */
export function sourceRows(dataset: Dataset): readonly SourceRow[] {
  const counts = Map.groupBy(dataset.observations.values(), (report) => report.source);
  const uses = sourceUses(dataset, defaultLocale);
  return [...dataset.sources.values()]
    .filter(({ id }) => uses.has(id))
    .map((source) => ({ source, reports: counts.get(source.id)?.length ?? 0 }));
}
