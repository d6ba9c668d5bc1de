import assert from 'node:assert/strict';
import test from 'node:test';
import { parseText } from '../../../../src/model/text.ts';
import { parseDocument } from 'htmlparser2';
import { locales, perLocale, type Locale } from '../../../../src/i18n/locales.ts';
import { atomFeed, timestamp } from '../../../../src/outputs/feed/atom-feed.ts';
import { escapeXml } from '../../../../src/outputs/xml.ts';
import { exampleAddress } from '../../example-address.ts';
import { assertGolden } from '../../golden.ts';
import { smallDataset } from '../../small-dataset.ts';

const dataset = smallDataset();

/** A built article, with what pages have and feeds cannot show. */
const builtPage = (
  path: string,
): string => `<!doctype html><html><body><nav>Menu</nav><main><h1>Title</h1><div class="prose">
<p>Exports, high &amp; steady: <a class="n" href="/sub/x/#y" data-o>US$3.76 billion</a>, a
<button class="term" popovertarget="t">term</button><span id="t" popover>explained</span>.<sup class="cite"><a href="#source-a">1</a></sup></p>
<figure class="fig" id="exports-plan" data-chart="exports-plan"><figcaption><h2>Drawn</h2></figcaption><svg><text>9</text></svg></figure>
<h2 id="s">Sources<a class="anchor" href="#s">#</a></h2><script>1</script>
<ol><li><a href="https://paper.example/a" lang="vi"><cite>Bài</cite></a></li></ol></div><p>${path}</p></main></body></html>`;
const feedOf = (locale: Locale, content = dataset): string => atomFeed(content, locale, exampleAddress, builtPage);

interface Element {
  readonly name: string;
  readonly attribs: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly data?: string;
}

const rootOf = (xml: string): Element =>
  (parseDocument(xml, { xmlMode: true }) as unknown as Element).children.find((node) => node.name === 'feed') ??
  assert.fail('There is no feed.');
const all = (node: Element, name: string): Element[] => node.children.filter((child) => child.name === name);
const text = (node: Element | undefined): string =>
  (node?.children ?? []).map((child) => child.data ?? text(child)).join('');

for (const locale of locales) {
  const xml = feedOf(locale);
  const feed = rootOf(xml);
  const entries = all(feed, 'entry');

  test(`the ${locale} feed is what it was`, () => assertGolden(`feed/${locale}.xml`, xml));

  test(`${locale}: articles and changes, latest first, with ids that are not addresses`, () => {
    assert.deepEqual(
      entries.map((entry) => text(all(entry, 'id')[0])),
      [
        `tag:example.org,2026:change/retail-precision/${locale}`,
        `tag:example.org,2026:article/exports-in-brief/${locale}`,
        `tag:example.org,2026:change/start/${locale}`,
      ],
    );
    assert.equal(text(all(feed, 'updated')[0]), text(all(entries[0] ?? assert.fail(), 'updated')[0]));
  });

  test(`${locale}: every entry has one address, in its own language`, () => {
    for (const entry of entries)
      assert.deepEqual(
        all(entry, 'link').map(({ attribs }) => [attribs['rel'], attribs['hreflang']]),
        [['alternate', locale]],
      );
  });

  test(`${locale}: content is the prose of the page, with absolute addresses and a picture for each chart`, () => {
    const html = text(all(entries[1] ?? assert.fail(), 'content')[0]);
    const addresses = [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map((match) => match[1] ?? '');
    assert.equal(addresses.length, 5);
    for (const address of addresses) assert.match(address, /^https:\/\//);
    assert.match(
      html,
      new RegExp(`<img src="https://example\\.org/sub/charts/exports-plan\\.${locale}\\.png" alt="[^"]+"/>`),
    );
    assert.match(html, /high &amp; steady/);
    assert.match(html, /a\sterm\.<sup>/);
    assert.doesNotMatch(html, /<script|<svg|class=|Menu|explained|>#<|Drawn|<h1/);
  });
}

test('what was changed last stands first, and the feed is dated by it', () => {
  const updated = '2026-01-30';
  const changed = [...dataset.articles].map(
    ([id, article]) =>
      [id, { ...article, texts: perLocale((locale) => ({ ...article.texts[locale], updated })) }] as const,
  );
  const feed = rootOf(feedOf('en', { ...dataset, articles: new Map(changed) }));
  assert.match(text(all(all(feed, 'entry')[0] ?? assert.fail(), 'id')[0]), /article\/exports-in-brief/);
  assert.match(text(all(feed, 'updated')[0]), /^2026-01-30T/);
});

test('a feed cannot be broken by its texts', () => {
  const title = { vi: parseText('A'), en: parseText('A <b> & "C" ]]>') };
  const changes = dataset.changes.map((change) => ({ ...change, title }));
  const feed = rootOf(feedOf('en', { ...dataset, changes }));
  assert.equal(text(all(all(feed, 'entry')[0] ?? assert.fail(), 'title')[0]), 'A <b> & "C" ]]>');
  assert.equal(escapeXml('a\u0000b\u0008c\ufffe'), 'abc');
});

test('partial dates begin where they can begin', () => {
  const days = ['2026', '2026-03', '2026-03-09'].map((date) => timestamp(date).toISOString().slice(0, 10));
  assert.deepEqual(days, ['2026-01-01', '2026-03-01', '2026-03-09']);
});
