import assert from 'node:assert/strict';
import test from 'node:test';
import { parseAtomFeed } from 'feedsmith';
import RssParser from 'rss-parser';
import { locales, otherLocales } from '../../src/i18n/locales.ts';
import { pathOf } from '../../src/i18n/paths.ts';
import { feedPath } from '../../src/views/file-paths.ts';
import { siteUrl } from '../site/site-pages.ts';
import { builtNames, builtText } from './built-pages.ts';
import { pageParts } from './page-parts.ts';

const feeds = locales.map((locale) => ({ name: feedPath(locale).slice(1), locale }));
/** Fewer characters than this are a summary, not an article. */
const shortArticle = 2000;

for (const { name, locale } of feeds) {
  test(`two parsers read the same entries in ${name}`, async () => {
    const first = parseAtomFeed(builtText(name));
    const second = await new RssParser().parseString(builtText(name));
    const entries = first.entries ?? [];
    assert.ok(entries.length > 0);
    assert.deepEqual(
      second.items.map(({ title, id, content }) => ({ title, id: id as unknown, content })),
      entries.map(({ title, id, content }) => ({ title: title?.value, id, content: content?.value })),
    );
    assert.equal(new Set(entries.map(({ id }) => id)).size, entries.length, 'ids are unique');
    assert.equal(first.id, second['id'] ?? first.id);
  });

  test(`${name} has every article in full, in words and pictures that work anywhere`, () => {
    const { entries = [], links = [] } = parseAtomFeed(builtText(name));
    const articles = entries.filter(({ categories }) => categories?.some(({ term }) => term === 'article'));
    const folder = pathOf('articles', locale).slice(1);
    const built = builtNames.filter(
      (file) =>
        file.startsWith(folder) &&
        file.endsWith('index.html') &&
        file.split('/').length === folder.split('/').length + 1,
    );
    assert.equal(articles.length, built.filter((file) => !builtText(file).includes('http-equiv="refresh"')).length);
    for (const { title, content } of articles)
      assert.ok((content?.value?.length ?? 0) > shortArticle, `${title?.value}: only a summary`);
    for (const { title, content } of entries) {
      const html = content?.value ?? '';
      assert.doesNotMatch(html, /^\s*(?:import|export)\s/m, `${title?.value}: code`);
      assert.doesNotMatch(
        html,
        /<(?:svg|script|style|iframe|[A-Z])|\son\w+=|\{|\bundefined\b/,
        `${title?.value}: what readers cannot show`,
      );
      for (const { name: tag, attributes } of pageParts(html)) {
        const address = attributes['href'] ?? attributes['src'];
        if (address !== undefined) assert.match(address, /^https?:\/\//, `${title?.value}: ${tag}`);
        if (tag === 'img') assert.match(attributes['src'] ?? '', /\.png$/, `${title?.value}: picture`);
        if (tag === 'img') assert.notEqual(attributes['alt'] ?? '', '', `${title?.value}: picture without words`);
      }
    }
    for (const other of otherLocales(locale))
      assert.ok(
        links.some(({ rel, hreflang }) => rel === 'alternate' && hreflang === other),
        `names the feed in ${other}`,
      );
    assert.ok(
      links.some(({ rel, href }) => rel === 'self' && href?.startsWith(siteUrl)),
      'names itself',
    );
  });
}
