import { CsvError, parse } from 'csv-parse/sync';
import type { ContentProblem } from './content-problem.ts';
import { saveTable } from './decode-file.ts';

export interface CsvRow {
  readonly cells: Readonly<Record<string, string>>;
  readonly line: number;
}

export interface ParsedCsv {
  readonly rows: readonly CsvRow[];
  readonly problems: readonly ContentProblem[];
}

const largest = 1_000_000;

/**
 * Reads one CSV file (RFC 4180, comma, double quotes, UTF-8) whose first line must be exactly `columns`.
 * A byte order mark and CRLF, which spreadsheets write, are accepted; cells keep their text.
 */
export function parseCsv(text: string, file: string, columns: readonly string[]): ParsedCsv {
  const failure = (found: string, expected: string, line = 1): ParsedCsv => ({
    rows: [],
    problems: [{ file, line, found, expected }],
  });
  const plain = text.replace(/^\uFEFF/, '');
  if (text.length > largest) {
    const expected = `Expected at most ${largest}. Check that the right file was saved here.`;
    return failure(`The file has ${text.length} characters.`, expected);
  }
  if (plain.trim() === '') {
    const header = `the header "${columns.join(',')}" and one row for each report`;
    return failure('The file is empty.', `Expected ${header}. Delete the file if nothing is known.`);
  }
  const other = otherKind(plain, columns);
  if (other !== undefined) return failure(other, saveTable);
  let parsed: { record: string[]; info: { lines: number } }[];
  try {
    parsed = parse(text, {
      bom: true,
      info: true,
      relaxColumnCount: true,
      skipEmptyLines: true,
      recordDelimiter: ['\r\n', '\n'],
    }) as unknown as typeof parsed;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return failure(
      'A quoted cell is not closed, or a quote stands inside a cell without quotes.',
      'Put the whole cell in "double quotes" and write a quote inside it twice: "".',
      typeof error['lines'] === 'number' ? error['lines'] : 1,
    );
  }
  const [header, ...body] = parsed;
  const names = header?.record ?? [];
  if (names.join(',') !== columns.join(',')) {
    return failure(
      `The header is "${names.join(',')}".`,
      `Expected exactly "${columns.join(',')}": comma-separated, in this order.${headerHint(names, columns)}`,
    );
  }
  const problems: ContentProblem[] = [];
  const rows: CsvRow[] = [];
  let line = (header?.info.lines ?? 1) + 1;
  for (const { record, info } of body) {
    const start = line;
    line = info.lines + 1;
    if (record.length === names.length) {
      rows.push({ line: start, cells: Object.fromEntries(names.map((name, index) => [name, record[index] ?? ''])) });
      continue;
    }
    problems.push({
      file,
      line: start,
      record: record[0],
      found: `The row has ${record.length} cells.`,
      expected: `Expected ${names.length}, one for each column. Check for a comma that belongs inside a cell (quote the cell) or a missing one.`,
    });
  }
  return { rows, problems };
}

/** What else than a comma divides the cells, if the first line shows it. */
function otherKind(text: string, columns: readonly string[]): string | undefined {
  const [header = ''] = text.split(/\r?\n/).filter((line) => !/^sep=.$/i.test(line));
  const unquoted = header.replaceAll('"', '').trim();
  const isHeader = (cells: readonly string[]): boolean =>
    cells.length > 2 && cells.filter((cell) => columns.includes(cell.trim())).length > cells.length / 2;
  if (/^sep=.$/im.test(text.slice(0, 8))) return 'The first line is "sep=…", which only Excel understands.';
  if (isHeader(unquoted.split(';')))
    return 'The cells are divided by semicolons, as a spreadsheet set to Vietnamese saves them.';
  if (isHeader(unquoted.split('\t'))) return 'The cells are divided by tabs.';
  if (isHeader(unquoted.split('|'))) return 'The cells are divided by "|".';
  if (/^"[^"]*"$/.test(header.trim()) && isHeader(unquoted.split(',')))
    return 'Each line is one quoted cell: the table was opened without dividing its cells, and saved again.';
  return undefined;
}

function headerHint(names: readonly string[], columns: readonly string[]): string {
  const missing = columns.filter((column) => !names.includes(column));
  const unknown = names.filter((name) => !columns.includes(name));
  return [
    missing.length > 0 && missing.length < columns.length ? ` Missing: ${missing.join(', ')}.` : '',
    unknown.length > 0 && missing.length < columns.length ? ` Not known: ${unknown.join(', ')}.` : '',
  ].join('');
}
