import assert from 'node:assert/strict';
import test from 'node:test';
import jsonld, { type JsonLdDocument } from 'jsonld';
import { builtPages, isEmbed } from './built-pages.ts';
import { pageParts } from './page-parts.ts';
import { schemaOrgContext } from './schema-org-terms.ts';

const context = schemaOrgContext();

async function documentLoader(url: string) {
  assert.match(url, /^https:\/\/schema\.org\/?$/, 'only schema.org is asked for');
  return { documentUrl: url, contextUrl: undefined, document: context };
}

/** What expands; in safe mode a type, property or id that would be dropped or left relative is an error. */
const expand = (document: JsonLdDocument) => jsonld.expand(document, { documentLoader, safe: true } as object);

const linkedData = (html: string): JsonLdDocument[] =>
  pageParts(html)
    .filter(({ name, attributes }) => name === 'script' && attributes['type'] === 'application/ld+json')
    .map(({ text }) => JSON.parse(text));

test('a name that schema.org does not have is noticed', async () => {
  const document = (content: object) => ({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: 'x',
    ...content,
  });
  await expand(document({}));
  await assert.rejects(expand(document({ colour: 'blue' })));
  await assert.rejects(expand(document({ '@type': 'DataSet' })));
});

test('the linked data of every page expands with no unknown term', async () => {
  const seen = new Set<string>();
  for (const { path, html } of builtPages.filter((page) => !isEmbed(page.path))) {
    for (const document of linkedData(html)) {
      const expanded = await expand(document).catch((error: Error & { details?: unknown }) =>
        assert.fail(`${path}: ${error.message} ${JSON.stringify(error.details)?.slice(0, 500)}`),
      );
      for (const [, type = ''] of JSON.stringify(expanded).matchAll(/"@type":\["https:\/\/schema\.org\/(\w+)"\]/g))
        seen.add(type);
    }
  }
  for (const type of ['WebSite', 'BreadcrumbList', 'Article', 'Dataset', 'DataCatalog', 'DefinedTermSet'])
    assert.ok(seen.has(type), `no ${type}`);
});

test('descriptions of data sets have the length that search engines take', () => {
  const found: string[] = [];
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { '@type': type, description, name } = value as Record<string, unknown>;
    if (type === 'Dataset' && (typeof description !== 'string' || description.length < 50 || description.length > 5000))
      found.push(String(name));
    Object.values(value).forEach(look);
  };
  for (const { html } of builtPages) linkedData(html).forEach(look);
  assert.deepEqual(found, []);
});
