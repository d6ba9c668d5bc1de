import { fillMessage } from '../../i18n/fill-message.ts';
import { formatCount } from '../../i18n/format-number.ts';
import { perLocale, type Locale, type Localized } from '../../i18n/locales.ts';
import { dataPageWords, fileWords } from '../../i18n/messages/files.ts';
import { unitWords } from '../../i18n/messages/units.ts';
import type { Dataset } from '../../model/dataset.ts';
import { unitIds } from '../../model/unit.ts';
import { workbookPath, zipPath } from '../../views/file-paths.ts';
import { indicatorColumns, placeColumns, sourceColumns } from './list-tables.ts';
import { placeReportColumns } from './report-table.ts';
import { columnInfo, type Column } from './table.ts';

/** What the data page says of the files below its prose: made from the tables themselves, so that it names what they hold. */
export function dataReference(dataset: Dataset, locale: Locale) {
  const words = dataPageWords[locale];
  const table = (title: Localized, columns: readonly Omit<Column<never>, 'cell'>[], text?: string) => ({
    title: title[locale],
    count: words.count.replace('{n}', formatCount(columns.length, locale)),
    text,
    columns: columnInfo(columns).map(({ id, about, codes }) => ({
      name: id,
      text: about[locale],
      codes: codes.map(({ code, meaning }) => ({ name: code, text: meaning[locale] })),
    })),
  });
  const listed = (id: 'indicators' | 'sources' | 'places'): Localized =>
    perLocale((one) => `${fileWords[id].title[one]}: ${id}.csv`);
  const used = new Set([
    ...[...dataset.observations.values()].map(({ unit }) => unit),
    ...[...dataset.indicators.values()].map(({ unit }) => unit),
  ]);
  return {
    finding: fillMessage(words.finding, {
      n: formatCount(dataset.observations.size, locale),
      m: formatCount(dataset.indicators.size, locale),
    }),
    /** Everything at once. */
    downloads: [
      { title: words.workbook, path: workbookPath },
      { title: words.archive, path: zipPath },
    ],
    tables: [
      table(
        perLocale((one) => dataPageWords[one].reports),
        placeReportColumns,
        words.reportsText,
      ),
      table(listed('indicators'), indicatorColumns),
      table(listed('sources'), sourceColumns),
      table(listed('places'), placeColumns),
    ],
    /** Units that a report or an indicator has. */
    units: unitIds.filter((id) => used.has(id)).map((id) => ({ name: id, text: unitWords[locale][id].name })),
  };
}
