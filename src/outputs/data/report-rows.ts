import { perLocale } from '../../i18n/locales.ts';
import { must, reportsOf, type Dataset } from '../../model/dataset.ts';
import type { Indicator } from '../../model/indicator.ts';
import { plainText } from '../../figures/render-text.ts';
import type { ReportRow } from './report-columns.ts';

/** All reports of the indicators, in the order of the indicators and of time. */
export function reportRows(dataset: Dataset, indicators: readonly Indicator[]): readonly ReportRow[] {
  return indicators.flatMap((indicator) =>
    reportsOf(dataset, indicator.id).map((report) => {
      const { note } = report;
      return {
        report,
        indicator,
        source: must(dataset.sources, report.source, 'source'),
        note: note && perLocale((locale) => plainText(dataset, note[locale], locale)),
      };
    }),
  );
}
