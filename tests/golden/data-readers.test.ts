import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { parse } from 'csv-parse/sync';
import { distFolder, projectRoot } from '../../src/commands/tool.ts';
import { locales } from '../../src/i18n/locales.ts';
import { builtText, dataNames } from './built-pages.ts';
import { toolIsHere } from './tool-is-here.ts';

interface TableResource {
  readonly name: string;
  readonly tabular: boolean;
  read(options: { readonly keyed: true }): Promise<readonly Record<string, unknown>[]>;
}
interface PackageReader {
  load(descriptor: unknown, options: { readonly basePath: string }): Promise<{ readonly resources: TableResource[] }>;
}
const { Package } = createRequire(import.meta.url)('datapackage') as { readonly Package: PackageReader };

const tables = dataNames.filter((name) => name.endsWith('.csv'));
/** A list of each kind, and what an indicator has: one writer makes them all, and some readers take a second each. */
const someTables = /\/(?:exports|indicators|sources|places|observations\.places)\.csv$/;

/** The outcomes of full years that the site uses, as the examples of the data page promise them. */
const promised = (parse(builtText('data/exports.csv'), { columns: true }) as Record<string, string>[])
  .filter(({ used, role, period }) => used === 'true' && role === 'outcome' && /^\d+$/.test(period ?? ''))
  .map((row) => ['period', 'numeric_value', 'low', 'high', 'status'].map((name) => row[name] ?? ''));

function inFolder<Result>(use: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'readers-'));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('a reader of Data Packages takes every table, with the types that it declares', async () => {
  // The reader knows no address without a dot in its host, such as that of a local build.
  const described = builtText('data/datapackage.json').replaceAll(
    /("name":\s*"page_\w\w",\s*"type":\s*"string"),\s*"format":\s*"uri"/g,
    '$1',
  );
  const { resources } = await Package.load(JSON.parse(described), { basePath: join(distFolder, 'data') });
  const tabular = resources.filter(({ name, tabular }) => tabular && tables.includes(`data/${name}.csv`));
  assert.equal(tabular.length, tables.length);
  for (const resource of tabular) {
    const rows = await resource
      .read({ keyed: true })
      .catch((error: Error & { readonly errors?: readonly Error[] }) =>
        assert.fail(`${resource.name}: ${error.errors?.[0]?.message ?? error.message}`),
      );
    const texts = parse(builtText(`data/${resource.name}.csv`), { columns: true }) as Record<string, string>[];
    assert.equal(rows.length, texts.length, resource.name);
    rows.forEach((row, index) => {
      assert.equal(row['id'], texts[index]?.['id']);
      if (row['used'] !== undefined) assert.equal(row['used'], texts[index]?.['used'] === 'true');
      if (typeof row['low'] === 'number') assert.equal(row['low'], Number(texts[index]?.['low']));
    });
  }
});

test('a second reader of Data Packages, written apart from the first, finds every table and every row', (context) => {
  const globalFolder = spawnSync('npm', ['root', '--global'], { encoding: 'utf8' }).stdout.trim();
  const reader = JSON.stringify(join(globalFolder, 'frictionless.js'));
  if (!toolIsHere(context, 'frictionless.js', process.execPath, [['-e', `require(${reader})`]])) return;
  const program = `
    const { Dataset } = require(${reader});
    (async () => {
      const { resources } = await Dataset.load(${JSON.stringify(join(distFolder, 'data', 'datapackage.json'))});
      const counts = {};
      for (const resource of resources.filter(({ descriptor }) => descriptor.path.endsWith('.csv'))) {
        const rows = await resource.rows({ keyed: true });
        counts['data/' + resource.descriptor.path] = 0;
        for await (const { id } of rows) if (id) counts['data/' + resource.descriptor.path] += 1;
      }
      console.log(JSON.stringify(counts));
    })();`;
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', program], { encoding: 'utf8' });
  const counted = JSON.parse(stdout || assert.fail(stderr)) as Record<string, number>;
  const expected = tables.map((name) => [name, parse(builtText(name), { columns: true }).length] as const);
  assert.deepEqual(counted, Object.fromEntries(expected));
});

test('csvclean finds nothing to clean', (context) => {
  if (!toolIsHere(context, 'csvkit', 'csvclean')) return;
  const { stdout } = spawnSync('csvclean', ['--version'], { encoding: 'utf8' });
  // Version 2 reports nothing unless asked, version 1 writes files unless told not to.
  const asked = Number(/\d+/.exec(stdout)?.[0]) < 2 ? '-n' : '--length-mismatch';
  for (const name of tables.filter((one) => someTables.test(one))) {
    const run = spawnSync('csvclean', [asked, join(distFolder, name)], { encoding: 'utf8', maxBuffer: 2 ** 26 });
    assert.equal(run.status, 0, `${name}: ${run.stderr.slice(0, 500)}`);
    if (asked === '-n') assert.equal(run.stdout.trim(), 'No errors.', name);
  }
});

/** An example of the data page as it is printed, in the language of a program. */
function example(locale: string, language: string): string {
  const page = readFileSync(join(projectRoot, 'src', 'content', 'pages', 'data', `${locale}.mdx`), 'utf8');
  return new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, 'ms').exec(page)?.[1] ?? assert.fail(`No ${language}`);
}

const programs = [
  { language: 'r', name: 'r-base', command: 'Rscript' },
  { language: 'python', name: 'python3', command: 'python3' },
];
for (const { language, name, command } of programs) {
  test(`the example for ${command} runs as printed and shows the years that the site uses`, (context) => {
    if (!toolIsHere(context, name, command)) return;
    const examples = new Set(locales.map((locale) => example(locale, language)));
    for (const code of examples)
      inFolder((folder) => {
        copyFileSync(join(distFolder, 'data', 'exports.csv'), join(folder, 'exports.csv'));
        writeFileSync(join(folder, 'example'), code);
        const { stdout, stderr, status } = spawnSync(command, ['example'], { cwd: folder, encoding: 'utf8' });
        assert.equal(status, 0, stderr);
        for (const [period = '', value = '', ...ends] of promised) {
          const line = stdout.split('\n').find((one) => one.split(/\s+/).includes(period)) ?? assert.fail(period);
          const cells = line.split(/\s+/);
          for (const number of [value, ...ends.slice(0, 2)].filter((end) => end !== ''))
            assert.ok(
              cells.some((cell) => Math.abs(Number(cell) - Number(number)) < 0.001),
              `${number} in: ${line}`,
            );
          assert.ok(cells.includes(ends[2] ?? ''), line);
        }
      });
  });
}

/** Settings of an office that a person has set to a country: its decimal sign and its dates. */
const officeSettings = (country: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${country}</value></prop></item>
</oor:items>`;

for (const country of ['vi-VN', 'en-US']) {
  test(`LibreOffice under ${country} keeps every number of a workbook`, (context) => {
    if (!toolIsHere(context, 'libreoffice', 'soffice')) return;
    inFolder((folder) => {
      mkdirSync(join(folder, 'profile', 'user'), { recursive: true });
      writeFileSync(join(folder, 'profile', 'user', 'registrymodifications.xcu'), officeSettings(country));
      const args = ['--headless', `-env:UserInstallation=file://${folder}/profile`, '--convert-to', 'fods'];
      const { stderr } = spawnSync('soffice', [...args, '--outdir', folder, join(distFolder, 'data', 'exports.xlsx')], {
        encoding: 'utf8',
      });
      const read = readFileSync(join(folder, 'exports.fods'), 'utf8');
      const numbers = new Set(
        [...read.matchAll(/office:value-type="float" office:value="([^"]+)"/g)].map(([, number]) => Number(number)),
      );
      for (const row of parse(builtText('data/exports.places.csv'), { columns: true }) as Record<string, string>[])
        for (const column of ['value', 'upper', 'low', 'high', 'growth'])
          if (row[column]) assert.ok(numbers.has(Number(row[column])), `${row['id']} ${column}: ${stderr}`);
      assert.ok(/office:value-type="date" office:date-value="20\d\d-01-01"/.test(read), 'dates are dates');
      assert.ok(/"of:=TRUE\(\)"|office:boolean-value="true"/.test(read), 'yes and no are no words');
    });
  });
}
