import { codesOf, type Code } from '../../i18n/messages/codes.ts';
import { columnWords, type ColumnId, type LocalizedColumn } from '../../i18n/messages/columns.ts';
import { locales, perLocale, type Locale, type Localized } from '../../i18n/locales.ts';

/** One column of a data file: its lasting id, what it holds, and how a row fills it. */
export interface Column<Row> {
  readonly id: ColumnId;
  /** As in Table Schema. `partial-date` is a year, month or day. */
  readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'date' | 'partial-date' | 'url';
  readonly required?: boolean;
  /** The only codes that may stand in it. */
  readonly codes?: readonly string[];
  readonly cell: (row: Row) => string | undefined;
}

/** A column of words or codes that is filled in every row. */
export const filledText = { type: 'string', required: true } as const;

/** What a reader or a program needs to know of a column, without its rows. */
export interface ColumnInfo extends Omit<Column<never>, 'cell' | 'codes'> {
  readonly title: Localized;
  /** What it holds, and what its codes mean. */
  readonly description: Localized;
  /** The same, the codes aside. */
  readonly about: Localized;
  readonly codes: readonly Code[];
}

/** A column for each language, side by side: `name_vi`, `name_en`. */
export const columnsIn = <Row>(
  id: LocalizedColumn,
  info: Omit<Column<Row>, 'id' | 'cell'>,
  cell: (row: Row, locale: Locale) => string | undefined,
): readonly Column<Row>[] =>
  locales.map((locale) => ({ id: `${id}_${locale}`, ...info, cell: (row) => cell(row, locale) }));

export function columnInfo(columns: readonly Omit<Column<never>, 'cell'>[]): readonly ColumnInfo[] {
  return columns.map(({ id, type, required, codes: known = [] }) => {
    const codes = codesOf(id);
    if (codes.length !== known.length || codes.some(({ code }) => !known.includes(code)))
      throw new Error(
        `The column ${id} may hold ${known.join(', ')}; i18n/messages/codes.ts has words for ${codes.map(({ code }) => code).join(', ')}.`,
      );
    const { title, description: about } = columnWords(id);
    const description = perLocale((locale) => withCodes(about[locale], codes, locale));
    return { id, type, ...(required === undefined ? {} : { required }), codes, title, about, description };
  });
}

const withCodes = (about: string, codes: readonly Code[], locale: Locale): string =>
  codes.length === 0
    ? about
    : `${about.replace(/\.$/, '')}: ${codes.map(({ code, meaning }) => `${code} (${meaning[locale]})`).join(', ')}.`;

const number = /^-?\d+(\.\d+)?$/;
/** `@2024-12-31`, a count at a date: machines read it as it stands in the record. */
const atDate = /^@\d{4}(-\d{2}){0,2}\??$/;
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * CSV for programs: UTF-8 without a byte order mark, which some take for a part of the first name; CRLF and quotes as in RFC 4180; and an apostrophe
 * before text that a spreadsheet would take for a formula. An undefined cell is empty. People get a workbook instead.
 */
export function serializeCsv(header: readonly string[], rows: readonly (readonly (string | undefined)[])[]): string {
  const lines = [header, ...rows].map((cells) => cells.map((cell) => quote(disarm(cell ?? ''))).join(','));
  return `${lines.join('\r\n')}\r\n`;
}

const disarm = (cell: string): string =>
  formulaStart.test(cell) && !number.test(cell) && !atDate.test(cell) ? `'${cell}` : cell;

const quote = (cell: string): string => (/[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
