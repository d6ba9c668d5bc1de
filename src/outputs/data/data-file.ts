import type { Localized } from '../../i18n/locales.ts';
import type { ColumnInfo } from './table.ts';

/** One file below `/data/`, with what the data page and the data package say of it. */
export interface DataFile {
  /** File name, which is also the path in the package and in the archive. */
  readonly name: string;
  readonly title: Localized;
  readonly description: Localized;
  readonly type: 'csv' | 'json';
  /** What its columns hold; only for tables. */
  readonly columns?: readonly ColumnInfo[];
  /** Rows below the header; only for tables. */
  readonly rows?: number;
  /** The whole text. */
  readonly text: string;
}
