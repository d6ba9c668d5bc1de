import assert from 'node:assert/strict';
import test from 'node:test';
import { locales } from '../../../src/i18n/locales.ts';
import { pageRegistry } from '../../../src/views/page-registry.ts';
import {
  articlePath,
  indicatorPath,
  projectPath,
  reportPath,
  sourcePath,
  termPath,
} from '../../../src/figures/record-paths.ts';
import { newestSource } from '../../../src/views/last-changed.ts';
import { sourceUses } from '../../../src/views/source-uses.ts';
import { realDataset as dataset } from '../real-dataset.ts';

const pages = pageRegistry(dataset);
const byPath = new Map(pages.map((page) => [page.path, page]));
const isPage = (path: string): boolean => byPath.has(path.replace(/#.*$/, ''));

test('every page has an address of its own and a twin that has it as twin', () => {
  assert.equal(byPath.size, pages.length);
  for (const page of pages) {
    for (const locale of locales) {
      const twin = byPath.get(page.paths[locale]);
      assert.ok(twin, page.path);
      assert.deepEqual(twin.paths, page.paths);
      assert.equal(twin.locale, locale);
      assert.deepEqual([twin.kind, twin.id, twin.lastModified], [page.kind, page.id, page.lastModified]);
    }
    assert.match(page.path, /^\/(?:[a-z0-9-]+\/)*$/);
    assert.equal(page.path.startsWith('/en/'), page.locale === 'en');
  }
});

test('every page has a title and a description in words, and its parents are pages', () => {
  for (const { path, title, description, parents, lastModified } of pages) {
    assert.match(title, /\p{L}/u, path);
    assert.match(description, /\p{L}/u, path);
    assert.doesNotMatch(`${title} ${description}`, /[{}]|undefined|NaN/, path);
    for (const parent of parents) assert.ok(isPage(parent.path), `${path} → ${parent.path}`);
    assert.match(lastModified, /^\d{4}(-\d\d){0,2}$/, path);
  }
});

test('what a page calls its newest source is the date of a source, and every page but articles is dated by it', () => {
  const dates = new Set([...dataset.sources.values()].map(({ date }) => date));
  for (const { kind, id, path, lastModified } of pages) {
    const newest = newestSource(dataset, kind, id);
    assert.ok(newest === '' || dates.has(newest), `${path}: ${newest}`);
    if (kind !== 'article') assert.equal(lastModified, newest || dataset.site.asOf, path);
  }
  assert.equal(newestSource(dataset, 'indicator', 'exports'), '2026-02-01');
});

test('no page says that it last changed before its newest source was published', () => {
  const seen = new Set<string>();
  for (const [source, uses] of sourceUses(dataset, 'vi')) {
    const { date = '' } = dataset.sources.get(source) ?? {};
    for (const { path } of uses) {
      const page = byPath.get(path.replace(/#.*$/, ''));
      seen.add(page?.kind ?? '');
      assert.ok(
        (page?.lastModified ?? '') >= date || date.length < 10,
        `${path}: ${page?.lastModified}, ${source}: ${date}`,
      );
    }
  }
  assert.ok(seen.has('article') && seen.has('indicator') && seen.has('project'));
});

test('titles of listed pages differ within a language', () => {
  for (const locale of locales) {
    const titles = pages.filter((page) => page.listed && page.locale === locale).map(({ title }) => title);
    assert.deepEqual(
      titles.filter((title, index) => titles.indexOf(title) !== index),
      [],
    );
  }
});

test('every record is read on a page of the registry', () => {
  for (const locale of locales) {
    const paths = [
      ...[...dataset.indicators.keys()].map((id) => indicatorPath(dataset, id, locale)),
      ...[...dataset.observations.values()].map((report) => reportPath(dataset, report, locale)),
      ...[...dataset.projects.keys()].map((id) => projectPath(dataset, id, locale)),
      ...[...dataset.articles.keys()].map((id) => articlePath(dataset, id, locale)),
      ...[...dataset.terms.keys()].map((id) => termPath(id, locale)),
      ...[...dataset.sources.keys()].map((id) => sourcePath(id, locale)),
    ];
    for (const path of paths) assert.ok(isPage(path), path);
  }
});

test('where a source is used is a page of the registry', () => {
  for (const locale of locales) {
    for (const uses of sourceUses(dataset, locale).values()) for (const { path } of uses) assert.ok(isPage(path), path);
  }
});
