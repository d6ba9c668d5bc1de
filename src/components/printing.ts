import type { Locale } from '../i18n/locales.ts';
import type { Dataset } from '../model/dataset.ts';

/** What every component that prints records is handed: the records, and the language in which it prints them. */
export interface Printing {
  dataset: Dataset;
  locale: Locale;
}
