import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { builtBytes, dataNames } from './built-pages.ts';
import { toolIsHere } from './tool-is-here.ts';

const files = unzipSync(builtBytes('data/thanh-hoa-industry-trade.zip'));
const tables = Object.keys(files).filter((name) => name.endsWith('.csv'));
const text = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
const rowsOf = (name: string): string[][] => parse(text(name), { bom: true });

test('the archive holds every data file as it is on the site, a README and how to cite in both languages', () => {
  const published = [...dataNames, 'data/datapackage.json'].map((name) => name.slice('data/'.length));
  const texts = ['README', 'CITATION'].flatMap((name) => [`${name}.en.txt`, `${name}.vi.txt`]);
  assert.deepEqual(Object.keys(files).sort(), [...published, ...texts].sort());
  for (const name of published) assert.deepEqual(Buffer.from(files[name] ?? []), builtBytes(`data/${name}`), name);
});

test('every table has rows as long as its header', () => {
  assert.ok(tables.length > 0);
  for (const name of tables) assert.ok(rowsOf(name).length > 1, name);
});

/** The tables as files for other programs; one folder for all. */
function withTables(use: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'tables-'));
  try {
    for (const name of tables) writeFileSync(join(folder, name), files[name] ?? '');
    use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Rows and columns of each table, as our own reader sees it. */
const shapes = () => tables.map((name) => `${rowsOf(name).length} ${rowsOf(name)[0]?.length}`);

const countInPython = `
import csv, sys
for name in sys.argv[1:]:
    with open(name, encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, strict=True))
    assert len({len(row) for row in rows}) == 1, name
    print(len(rows), len(rows[0]))
`;

test('Python reads the same tables', (context) => {
  if (!toolIsHere(context, 'python3')) return;
  withTables((folder) => {
    const { stdout, stderr } = spawnSync(
      'python3',
      ['-c', countInPython, ...tables.map((name) => join(folder, name))],
      { encoding: 'utf8' },
    );
    assert.deepEqual(stdout.trim().split(/\r?\n/), shapes(), stderr);
  });
});

test('csvkit reads the same tables', (context) => {
  if (!toolIsHere(context, 'csvkit', 'csvstack')) return;
  withTables((folder) => {
    // Tables with the same columns go through it together, since starting it takes a second.
    for (const names of Map.groupBy(tables, (name) => rowsOf(name)[0]?.join()).values()) {
      const { stdout, stderr } = spawnSync(
        'csvstack',
        names.map((name) => join(folder, name)),
        { encoding: 'utf8', maxBuffer: 2 ** 26 },
      );
      assert.deepEqual(
        parse(stdout),
        [rowsOf(names[0] ?? '')[0], ...names.flatMap((name) => rowsOf(name).slice(1))],
        stderr,
      );
    }
  });
});

test('LibreOffice reads the same tables', (context) => {
  if (!toolIsHere(context, 'libreoffice', 'soffice')) return;
  withTables((folder) => {
    const out = join(folder, 'out');
    // Commas, quotes, UTF-8, from the first line, every column as text, so that nothing is taken for a date.
    const text = [...Array(60).keys()].map((column) => `${column + 1}/2`).join('/');
    const args = ['--headless', `-env:UserInstallation=file://${folder}/profile`, `--infilter=CSV:44,34,76,1,${text}`];
    const target = ['--convert-to', 'csv:Text - txt - csv (StarCalc):44,34,76,1', '--outdir', out];
    const { stderr } = spawnSync('soffice', [...args, ...target, ...tables.map((name) => join(folder, name))], {
      encoding: 'utf8',
    });
    for (const name of tables)
      assert.deepEqual(parse(readFileSync(join(out, name), 'utf8'), { bom: true }), rowsOf(name), `${name}: ${stderr}`);
  });
});
