import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { parseText } from '../../../../src/model/text.ts';
import { fileURLToPath } from 'node:url';
import { otherLocales, type Locale } from '../../../../src/i18n/locales.ts';
import type { PageKind } from '../../../../src/i18n/paths.ts';
import { pageRegistry } from '../../../../src/views/page-registry.ts';
import { serializeJsonLd, structuredData } from '../../../../src/outputs/structured-data/structured-data.ts';
import { exampleAddress } from '../../example-address.ts';
import { smallContent, smallDataset } from '../../small-dataset.ts';

type Node = Readonly<Record<string, unknown>>;

const dataset = smallDataset();
const pages = pageRegistry(dataset);
const graphOf = (kind: PageKind, locale: Locale = 'en', content = dataset): readonly Node[] => {
  const page =
    pageRegistry(content).find((one) => one.kind === kind && one.locale === locale) ??
    assert.fail(`There is no page "${kind}".`);
  return (structuredData(content, page, exampleAddress)?.['@graph'] ?? []) as unknown as readonly Node[];
};
const thing = (kind: PageKind, type: string, locale: Locale = 'en'): Node =>
  graphOf(kind, locale).find((node) => node['@type'] === type) ?? assert.fail(`${kind} has no ${type}.`);

test('every property and type is one of schema.org’s', () => {
  const vocabulary = readFileSync(fileURLToPath(import.meta.resolve('schema-dts')).replace(/\.js$/, '.d.ts'), 'utf8');
  const known = (name: string): boolean => name === '@id' || vocabulary.includes(`"${name}"`);
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(walk);
    if (typeof value !== 'object' || value === null) return;
    for (const [key, child] of Object.entries(value)) {
      assert.ok(known(key === '@type' ? String(child) : key), `${key}: ${String(child)}`);
      walk(child);
    }
  };
  for (const page of pages) structuredData(dataset, page, exampleAddress)?.['@graph'].forEach(walk);
});

test('pages that are not listed say nothing', () => {
  const embed = pages.find(({ kind }) => kind === 'embed') ?? assert.fail();
  assert.equal(structuredData(dataset, embed, exampleAddress), undefined);
});

test('breadcrumbs go from home to the page itself', () => {
  const list = thing('article', 'BreadcrumbList')['itemListElement'] as readonly Node[];
  assert.deepEqual(
    list.map(({ position, item }) => [position, item]),
    [
      [1, 'https://example.org/sub/en/'],
      [2, 'https://example.org/sub/en/articles/'],
      [3, 'https://example.org/sub/en/articles/exports-in-brief/'],
    ],
  );
});

test('an article names its sources, its language and its twin', () => {
  const article = thing('article', 'Article');
  assert.deepEqual(article['citation'], ['https://paper.example/a?x=1&y=2', 'https://office.example/b']);
  assert.equal(article['inLanguage'], 'en');
  assert.deepEqual([article['datePublished'], article['dateModified']], ['2026-01-12', '2026-01-15']);
  assert.equal((article['translationOfWork'] as Node)['@id'], thing('article', 'Article', 'vi')['@id']);
  const translations = thing('article', 'Article', 'vi')['workTranslation'] as readonly Node[];
  assert.deepEqual(
    translations.map((one) => one['@id']),
    otherLocales('vi').map((locale) => thing('article', 'Article', locale)['@id']),
  );
});

test('an indicator is a data set that catalogues accept', () => {
  for (const locale of ['vi', 'en'] as const) {
    const set = thing('indicator', 'Dataset', locale);
    const description = String(set['description']);
    assert.ok(description.length >= 50 && description.length <= 5000, description);
    assert.equal(set['temporalCoverage'], '2019/2021');
    assert.deepEqual(
      (set['distribution'] as readonly Node[]).map(({ contentUrl }) => contentUrl),
      ['xlsx', 'csv', 'places.csv', 'json'].map((type) => `https://example.org/sub/data/exports.${type}`),
    );
    assert.equal((set['variableMeasured'] as Node)['unitText'], locale === 'vi' ? 'tỷ USD' : 'US$ billion');
    assert.deepEqual(set['isBasedOn'], ['https://office.example/b', 'https://paper.example/a?x=1&y=2']);
  }
});

test('a data set reaches from the first to the last year of a goal for several', () => {
  const file = 'observations/exports.csv';
  const goal = 'exports-2016-to-2025-target-paper,,2016/2025,target,30,,usd-billion,exact,,,,paper,,,,,\n';
  const content = smallDataset({ [file]: `${smallContent[file] ?? ''}${goal}` });
  const set = graphOf('indicator', 'en', content).find((node) => node['@type'] === 'Dataset');
  assert.equal(set?.['temporalCoverage'], '2016/2025');
});

test('data and site are under the licence of the site, by its address', () => {
  for (const [kind, type] of [
    ['indicator', 'Dataset'],
    ['data', 'DataCatalog'],
    ['home', 'WebSite'],
  ] as const)
    assert.equal(thing(kind, type)['license'], dataset.site.licence.url, kind);
});

test('a data set and its catalogue are one in every language', () => {
  const ids = (['vi', 'en'] as const).map((locale) => [
    thing('indicator', 'Dataset', locale)['@id'],
    thing('data', 'DataCatalog', locale)['@id'],
  ]);
  assert.deepEqual(ids[0], ids[1]);
});

test('the data page is the catalogue that the indicators name', () => {
  const catalogue = thing('data', 'DataCatalog');
  assert.equal((thing('indicator', 'Dataset')['includedInDataCatalog'] as Node)['@id'], catalogue['@id']);
  const ids = (catalogue['dataset'] as readonly Node[]).map((set) => set['@id']);
  assert.ok(ids.includes(thing('indicator', 'Dataset')['@id']));
});

test('the glossary has every term', () => {
  assert.equal((thing('glossary', 'DefinedTermSet')['hasDefinedTerm'] as readonly Node[]).length, dataset.terms.size);
});

test('no text can close the script element', () => {
  const [term] = dataset.terms.values();
  assert.ok(term);
  const changed = {
    ...dataset,
    terms: new Map([[term.id, { ...term, definition: { vi: parseText('x'), en: parseText('A </script><b> value') } }]]),
  };
  const page = pages.find(({ kind, locale }) => kind === 'glossary' && locale === 'en') ?? assert.fail();
  const graph = structuredData(changed, page, exampleAddress) ?? assert.fail();
  assert.doesNotMatch(serializeJsonLd(graph), /</);
  assert.match(JSON.stringify(JSON.parse(serializeJsonLd(graph))), /<\/script>/);
});
