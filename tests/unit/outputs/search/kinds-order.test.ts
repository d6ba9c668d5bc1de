import assert from 'node:assert/strict';
import test from 'node:test';
import { searchEngine } from '../../../../src/outputs/search/search-engine.ts';
import type { FoundKind, SearchFile } from '../../../../src/outputs/search/search-file.ts';

/** Sources first, so that the order of the file does not give the order of the results. */
const kinds: readonly FoundKind[] = ['source', 'page', 'task', 'term', 'article', 'project', 'indicator'];

test('of pages that say the same the figures come first and the titles of sources last', () => {
  const pages = kinds.map((kind): SearchFile['pages'][number] => [
    kind,
    `/${kind}/`,
    'Trồng bông',
    [['', '', 'Bông vải của tỉnh.']],
  ]);
  const answers = { locale: 'vi', thisYear: 2026, places: [], statuses: [], sources: [], indicators: [] } as const;
  const { sections } = searchEngine({ pages, answers }).find('bông vải');
  const found = sections.map(({ section }) => section.kind);
  assert.deepEqual([found.length, found[0], found.at(-1)], [kinds.length, 'indicator', 'source']);
});
