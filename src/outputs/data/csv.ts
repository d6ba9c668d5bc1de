const number = /^-?\d+(\.\d+)?$/;
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * CSV that spreadsheets open as it is meant: a byte order mark, so that Excel reads Vietnamese; CRLF and quotes as in RFC 4180; and an apostrophe
 * before text that a spreadsheet would take for a formula. An undefined cell is empty.
 */
export function serializeCsv(header: readonly string[], rows: readonly (readonly (string | undefined)[])[]): string {
  const lines = [header, ...rows].map((cells) => cells.map((cell) => quote(disarm(cell ?? ''))).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

const disarm = (cell: string): string => (formulaStart.test(cell) && !number.test(cell) ? `'${cell}` : cell);

const quote = (cell: string): string => (/[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
