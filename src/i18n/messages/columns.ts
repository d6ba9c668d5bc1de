import type { ColumnWords } from './column-words.ts';
import { listColumnWords } from './list-columns.ts';
import { reportColumnWords } from './report-columns.ts';

/** What the columns of the data files hold; shown on the data page and written into the data package. Keys are column ids. */
export const columnWords = { ...reportColumnWords, ...listColumnWords } satisfies Readonly<Record<string, ColumnWords>>;

export type ColumnId = keyof typeof columnWords;
