import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Changes one number in a copy with synthetic articles: a report that a text, a chart, a table and their files show. */
export function changeOneReport(root: string): void {
  const file = join(root, 'src/content/observations/bench-0001.csv');
  const before = readFileSync(file, 'utf8');
  const after = before.replace(/(,2020,reported,)[\d.]+/, '$1777.7');
  if (after === before) throw new Error(`${file} has no report of 2020.`);
  writeFileSync(file, after);
}
