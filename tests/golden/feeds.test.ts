import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { parseAtomFeed } from 'feedsmith';
import { createRequire } from 'node:module';
import { DatabaseSync } from 'node:sqlite';
import RssParser from 'rss-parser';
import { distFolder } from '../../src/commands/tool.ts';
import { defaultLocale, locales, otherLocales, type Locale } from '../../src/i18n/locales.ts';
import { pathOf } from '../../src/i18n/paths.ts';
import { feedPath } from '../../src/views/file-paths.ts';
import { siteUrl } from '../site/site-pages.ts';
import { builtNames, builtText } from './built-pages.ts';
import { pageParts } from './page-parts.ts';
import { toolIsHere } from './tool-is-here.ts';

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
        if (tag !== 'img') continue;
        const { alt = '' } = attributes;
        assert.notEqual(alt, '', `${title?.value}: picture without words`);
        assert.equal(html.replace(/&[a-z]+;/g, '').split(alt.replace(/[&"<>]/g, '')).length, 2, `said twice: ${alt}`);
      }
    }
    for (const other of otherLocales(locale))
      assert.ok(
        links.some(({ rel, hreflang }) => rel === 'related' && hreflang === other),
        `names the feed in ${other}`,
      );
    assert.ok(
      links.some(({ rel, href }) => rel === 'self' && href?.startsWith(siteUrl)),
      'names itself',
    );
  });

  test(`every entry of ${name} has one address, of a page in its own language, whichever link a reader takes`, async (context) => {
    const entries = parseAtomFeed(builtText(name)).entries ?? [];
    const addresses = entries.map(({ links = [] }) => links.map(({ href }) => href).join(' '));
    for (const address of addresses) assert.ok(isIn(locale, address), address);
    const { items } = await new RssParser().parseString(builtText(name));
    assert.deepEqual(
      items.map(({ link }) => link),
      addresses,
    );
    const last = await readByFeedparser(builtText(name));
    assert.deepEqual(
      last.map(({ link }) => link),
      addresses,
    );
    if (!toolIsHere(context, 'newsboat')) return;
    assert.deepEqual(readByNewsboat(name).sort(), addresses.toSorted());
  });

  test(`Python's feedparser finds no fault with ${name} and reads the same entries`, (context) => {
    const python = ['python3', '/usr/bin/python3'].find(
      (command) => spawnSync(command, ['-c', 'import feedparser']).status === 0,
    );
    if (!toolIsHere(context, 'feedparser', python ?? 'feedparser')) return;
    const { stdout, stderr } = spawnSync(python ?? '', ['-c', readInPython, join(distFolder, name)], {
      encoding: 'utf8',
    });
    assert.equal(stderr, '');
    const read: unknown = JSON.parse(stdout);
    const { title, entries = [] } = parseAtomFeed(builtText(name));
    const ofEntry = (entry: (typeof entries)[number]) => ({
      id: entry.id,
      title: entry.title?.value,
      link: entry.links?.[0]?.href,
      updated: entry.updated?.slice(0, 10),
      language: locale,
    });
    assert.deepEqual(read, { bozo: false, version: 'atom10', title: title?.value, entries: entries.map(ofEntry) });
  });
}

const readInPython = `
import feedparser, json, sys, time
feed = feedparser.parse(sys.argv[1], sanitize_html=False)
entries = [
    {"id": entry.id, "title": entry.title, "link": entry.link,
     "updated": time.strftime("%Y-%m-%d", entry.updated_parsed), "language": entry.content[0].language}
    for entry in feed.entries
]
print(json.dumps({"bozo": bool(feed.bozo), "version": feed.version, "title": feed.feed.title, "entries": entries}))
`;

const isIn = (locale: Locale, address: string): boolean =>
  address.startsWith(siteUrl + pathOf('home', locale)) &&
  otherLocales(locale).every(
    (other) => other === defaultLocale || !address.startsWith(siteUrl + pathOf('home', other)),
  );

/** npm's feedparser takes the last link of an entry where rss-parser takes the first. */
async function readByFeedparser(xml: string): Promise<readonly { readonly link: string }[]> {
  const Feedparser = createRequire(import.meta.url)('feedparser') as new () => NodeJS.ReadWriteStream;
  const items: { readonly link: string }[] = [];
  const parser = new Feedparser();
  parser.on('data', (item: { readonly link: string }) => items.push(item));
  const ended = new Promise<void>((resolve, reject) => parser.on('end', resolve).on('error', reject));
  parser.end(xml);
  await ended;
  return items;
}

/** The addresses that newsboat opens, as its own cache holds them. */
function readByNewsboat(name: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'newsboat-'));
  try {
    const at = (file: string): string => join(folder, file);
    writeFileSync(at('urls'), `file://${join(distFolder, name)}\n`);
    writeFileSync(at('config'), '');
    const run = spawnSync('newsboat', ['-u', at('urls'), '-c', at('cache.db'), '-C', at('config'), '-x', 'reload'], {
      env: { ...process.env, HOME: folder },
      encoding: 'utf8',
    });
    assert.equal(run.status, 0, run.stderr + run.stdout);
    const rows = new DatabaseSync(at('cache.db')).prepare('SELECT url FROM rss_item').all();
    return rows.map(({ url }) => String(url));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
