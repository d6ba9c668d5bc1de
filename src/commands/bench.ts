// `npm run bench`: measures the site and its build on this machine. Parts: sizes, scale, lighthouse; pages may be named after lighthouse.
import type { BenchRow } from './bench/sizes.ts';
import { buildSite } from './build-site.ts';

type Rows = readonly BenchRow[] | Promise<readonly BenchRow[]>;

const parts: Readonly<Record<string, (names: readonly string[]) => Promise<Rows>>> = {
  sizes: async () => (await import('./bench/sizes.ts')).sizeRows(),
  lighthouse: async (pages) => (await import('./bench/lighthouse.ts')).lighthouseRows(pages),
  scale: async () => (await import('./bench/scale.ts')).scaleRows(),
};

/** Prints the rows as a table that also reads well where it is pasted into Markdown. */
function printRows(title: string, rows: readonly BenchRow[]): void {
  const verdict = (met: boolean | undefined): string => (met === undefined ? '' : met ? 'met' : 'MISSED');
  const cells = rows.map(({ what, measured, target, met }) => [what, measured, target, verdict(met)]);
  const head = ['what', 'measured', 'target', ''];
  const widths = head.map((name, column) => Math.max(name.length, ...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  console.log(`\n${title}\n`);
  console.log([line(head), line(widths.map((width) => '-'.repeat(width))), ...cells.map(line)].join('\n'));
}

if (import.meta.main) {
  const [part, ...names] = process.argv.slice(2);
  if (part !== undefined && !(part in parts)) {
    console.error(`There is no part ${part}. The parts: ${Object.keys(parts).join(', ')}.`);
    process.exitCode = 2;
  } else if (part !== 'scale' && buildSite() !== 0) process.exitCode = 1;
  else
    try {
      for (const name of part === undefined ? Object.keys(parts) : [part])
        printRows(name, (await parts[name]?.(names)) ?? []);
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      process.exitCode = 1;
    }
}
