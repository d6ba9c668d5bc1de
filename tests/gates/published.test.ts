import assert from 'node:assert/strict';
import test from 'node:test';
import { checkPublished } from '../../src/build/published/check-published.ts';
import { publishedRow, type PublishedList } from '../../src/build/published/published-list.ts';
import { formatProblems } from '../../src/model/content-problem.ts';
import { chartFiles, indicatorFiles, keptFiles } from '../../src/views/former-paths.ts';
import { pageRegistry } from '../../src/views/page-registry.ts';
import { cell, replace } from './corruption.ts';
import { checkWith, realText } from './real-content.ts';

const real = checkWith({}).dataset;
assert.ok(real);

/** As if the content of today had just been published. */
const published: PublishedList = {
  addresses: [
    ...pageRegistry(real).map(({ path }) => path),
    ...[...real.charts.keys()].flatMap(chartFiles),
    ...[...real.indicators.values()].filter(({ slug }) => slug).flatMap(({ id }) => indicatorFiles(id)),
  ],
  rows: new Map([...real.observations.values()].map((row) => publishedRow(row).split(' ') as [string, string])),
  changes: new Set(real.changes.map(({ id }) => id)),
  plainFiles: new Set(),
};

type Change = readonly [file: string, change: ((text: string) => string) | undefined];

/** What is said of the content with these changes, which has no other problem. */
function said(...changes: readonly Change[]): string {
  const texts = changes.map(([file, change]) => [file, change?.(realText(file))] as const);
  const { dataset, problems } = checkWith(Object.fromEntries(texts));
  assert.ok(dataset, formatProblems(problems));
  return formatProblems(checkPublished(dataset, published));
}

const nothing = formatProblems([]);
const imports = 'observations/imports.csv';
const row = [...real.observations.values()].find(({ file, used }) => file.endsWith('/imports.csv') && used);
assert.ok(row);
const corrected = (lines: string) => (text: string) =>
  `- id: a-correction\n  date: '${real.site.asOf}'\n  kind: corrected\n  title: { vi: 'Sửa một con số', en: 'One figure was corrected' }\n  text: { vi: 'Trước đây trang này ghi sai con số của nguồn.', en: 'The site had copied the figure of the source wrongly.' }\n${lines}${text}`;

test('nothing is lost where nothing has changed', () => assert.equal(said(), nothing));

test('a corrected value needs a line in the list of changes that names its indicator', () => {
  const digits = `${row.value}${row.value.includes('.') ? '1' : '.1'}`;
  const value: Change = [imports, cell(row.id, 'value', digits)];
  assert.match(
    said(value),
    /imports\.csv\n {2}line \d+, .*: The row was published with another value, unit, status, qualifier, growth or share of the plan\.\n.*src\/content\/changes\.yaml .* with "imports" under "indicators"/,
  );
  assert.equal(said(value, ['changes.yaml', corrected('  indicators: [imports]\n')]), nothing);
  assert.match(said(value, ['changes.yaml', corrected('  indicators: [exports]\n')]), /The row was published/);
  const fall: Change = ['observations/exports.csv', cell('exports-2023-q1-outcome-ttv-20230326', 'growth', '-20.7')];
  assert.match(said(fall), /The row was published with another .*, growth or share of the plan/);
});

test('a page that is renamed needs its former address', () => {
  const file = 'indicators/imports.yaml';
  const slug = real.indicators.get('imports')?.slug?.en ?? '';
  const renamed = replace(`  en: ${slug}\n`, '  en: goods-from-abroad\n');
  assert.match(
    said([file, renamed]),
    /redirects\.yaml\n {2}The page \/en\/indicators\/imports\/ was published and is gone\.\n.*"formerSlugs".*\{ from: \/en\/indicators\/imports\/, to: … \}/,
  );
  const kept = (text: string): string =>
    `${renamed(text).replace(/^formerSlugs:(?:\n {2}.*)+\n/m, '')}\nformerSlugs: { en: [${slug}] }\n`;
  assert.equal(said([file, kept]), nothing);
  const line = `- { from: /en/indicators/${slug}/, to: /en/indicators/goods-from-abroad/ }\n`;
  assert.equal(said([file, renamed], ['redirects.yaml', () => line]), nothing);
  assert.match(
    said([file, renamed], ['redirects.yaml', () => line.replace('abroad', 'afar')]),
    /leads to \/en\/indicators\/goods-from-afar\/, where no page is/,
  );
});

test('a chart under a new id keeps its embeds and files at the old addresses', () => {
  const id = [...real.charts.keys()].find(isFree);
  assert.ok(id);
  const text = realText(`charts/${id}.yaml`);
  const { dataset } = checkWith({ [`charts/${id}.yaml`]: undefined, 'charts/under-a-new-id.yaml': text });
  assert.ok(dataset);
  const lost = formatProblems(checkPublished(dataset, published));
  assert.match(lost, new RegExp(`The page /nhung/${id}/ was published and is gone`));
  assert.match(lost, new RegExp(`The file /charts/${id}\\.csv was published and is gone\\.\n.*"formerIds"`));
  const { dataset: kept } = checkWith({
    [`charts/${id}.yaml`]: undefined,
    'charts/under-a-new-id.yaml': `${text}\nformerIds: [${id}]\n`,
  });
  assert.ok(kept);
  assert.equal(formatProblems(checkPublished(kept, published)), nothing);
  assert.ok(
    keptFiles(kept).some(({ from, to }) => from === `/charts/${id}.en.svg` && to === '/charts/under-a-new-id.en.svg'),
  );
});

/** Whether no text and no indicator names the chart. */
function isFree(chart: string): boolean {
  const { dataset } = checkWith({ [`charts/${chart}.yaml`]: undefined });
  return dataset !== undefined;
}
