import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { builtBytes, builtNames, builtText } from './built-pages.ts';

const files = unzipSync(builtBytes('data/thanh-hoa-industry-trade.zip'));
const tables = Object.keys(files).filter((name) => name.endsWith('.csv'));
const text = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
const rowsOf = (name: string): string[][] => parse(text(name), { bom: true });

test('the archive holds every data file as it is on the site, a README and how to cite in both languages', () => {
  const published = builtNames.filter((name) => /^data\/.*\.(?:csv|json)$/.test(name)).map((name) => name.slice('data/'.length));
  const texts = ['README', 'CITATION'].flatMap((name) => [`${name}.en.txt`, `${name}.vi.txt`]);
  assert.deepEqual(Object.keys(files).sort(), [...published, ...texts].sort());
  for (const name of published) assert.equal(text(name), builtText(`data/${name}`).replace(/^\uFEFF/, ''), name);
});

test('every table has rows as long as its header', () => {
  assert.ok(tables.length > 0);
  for (const name of tables) assert.ok(rowsOf(name).length > 1, name);
});

/** Reads each table with a program and compares its numbers of rows and columns with ours. */
function sameWith(context: TestContext, command: string, probe: readonly string[], args: readonly string[]): void {
  if (spawnSync(command, probe).status !== 0) {
    context.skip(`${command} ${probe.join(' ')} does not run on this machine`);
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'tables-'));
  try {
    for (const name of tables) {
      const file = join(folder, name);
      writeFileSync(file, files[name] ?? '');
      const { stdout, stderr } = spawnSync(command, [...args, file], { encoding: 'utf8' });
      const rows = rowsOf(name);
      assert.equal(stdout.trim(), `${rows.length} ${rows[0]?.length}`, `${name}: ${stderr}`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const countInPython =
  'import csv,sys; rows=list(csv.reader(open(sys.argv[1],encoding="utf-8-sig",newline=""),strict=True)); assert len({len(r) for r in rows})==1; print(len(rows),len(rows[0]))';

test('Python reads the same tables', (context) => sameWith(context, 'python3', ['--version'], ['-c', countInPython]));

const countInCsvkit =
  'import sys,agate; t=agate.Table.from_csv(sys.argv[1],encoding="utf-8-sig"); print(len(t.rows)+1,len(t.columns))';

test('csvkit reads the same tables', (context) => sameWith(context, 'python3', ['-c', 'import csvkit'], ['-c', countInCsvkit]));
