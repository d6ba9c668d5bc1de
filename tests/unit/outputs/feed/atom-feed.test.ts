import assert from 'node:assert/strict';
import test from 'node:test';
import { parseDocument } from 'htmlparser2';
import { locales } from '../../../../src/i18n/locales.ts';
import { atomFeed, timestamp } from '../../../../src/outputs/feed/atom-feed.ts';
import { escapeXml } from '../../../../src/outputs/feed/xml.ts';
import { exampleAddress } from '../../example-address.ts';
import { assertGolden } from '../../golden.ts';
import { smallDataset } from '../../small-dataset.ts';

const dataset = smallDataset();

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
  const xml = atomFeed(dataset, locale, exampleAddress);
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

  test(`${locale}: every entry names its page and its twin`, () => {
    for (const entry of entries)
      assert.deepEqual(
        all(entry, 'link').map(({ attribs }) => attribs['hreflang']),
        [locale, ...locales.filter((one) => one !== locale)],
      );
  });

  test(`${locale}: content is full HTML with absolute addresses and pictures for charts`, () => {
    const html = text(all(entries[1] ?? assert.fail(), 'content')[0]);
    const addresses = [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map((match) => match[1] ?? '');
    assert.ok(addresses.length > 10);
    for (const address of addresses) assert.match(address, /^https:\/\//);
    assert.match(
      html,
      new RegExp(`<img src="https://example\\.org/sub/charts/exports-plan\\.${locale}\\.png" alt="[^"]+"/>`),
    );
    assert.doesNotMatch(html, /<script|<svg|import |\{|undefined/);
    assert.match(html, /high &amp; steady|cao &amp; vững/);
  });
}

test('numbers in the feed are those of the records, in the feed’s language', () => {
  assert.match(atomFeed(dataset, 'vi', exampleAddress), /3,76\u00a0tỷ\u00a0USD \(ước tính\)/);
  assert.match(atomFeed(dataset, 'en', exampleAddress), /US\$3\.76\u00a0billion \(estimate\)/);
});

test('a feed cannot be broken by its texts', () => {
  const changes = dataset.changes.map((change) => ({ ...change, title: { vi: 'A', en: 'A <b> & "C" ]]>' } }));
  const feed = rootOf(atomFeed({ ...dataset, changes }, 'en', exampleAddress));
  assert.equal(text(all(all(feed, 'entry')[0] ?? assert.fail(), 'title')[0]), 'A <b> & "C" ]]>');
  assert.equal(escapeXml('a\u0000b\u0008c\ufffe'), 'abc');
});

test('partial dates begin where they can begin', () => {
  assert.deepEqual(['2026', '2026-03', '2026-03-09'].map(timestamp), [
    '2026-01-01T00:00:00+07:00',
    '2026-03-01T00:00:00+07:00',
    '2026-03-09T00:00:00+07:00',
  ]);
});
