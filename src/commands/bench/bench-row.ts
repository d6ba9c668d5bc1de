/** One line of the table. */
export interface BenchRow {
  readonly what: string;
  readonly measured: string;
  /** The target in words; empty where there is none. */
  readonly target: string;
  /** Undefined where there is no target or nothing could be measured. */
  readonly met: boolean | undefined;
}

/** Prints the rows as a table that also reads well where it is pasted into Markdown. */
export function printRows(title: string, rows: readonly BenchRow[]): void {
  const cells = rows.map(({ what, measured, target, met }) => [
    what,
    measured,
    target,
    met === undefined ? '' : met ? 'met' : 'MISSED',
  ]);
  const head = ['what', 'measured', 'target', ''];
  const widths = head.map((name, column) => Math.max(name.length, ...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  console.log(`\n${title}\n`);
  console.log([line(head), line(widths.map((width) => '-'.repeat(width))), ...cells.map(line)].join('\n'));
}

export const ratio = (value: number): string => `${value.toFixed(2)} ×`;
export const bytes = (value: number): string => `${value.toLocaleString('en')} B`;
