import assert from 'node:assert/strict';
import test from 'node:test';
import { locales } from '../../src/i18n/locales.ts';
import { base, sitePages, siteUrl } from '../site/site-pages.ts';
import { builtPages, builtText, isEmbed } from './built-pages.ts';
import { pageParts, type PagePart } from './page-parts.ts';

/** What a page says of where it stands and where it leads; addresses absolute. */
interface Said {
  readonly canonical: string | undefined;
  readonly ogUrl: string | undefined;
  readonly alternates: Readonly<Record<string, string>>;
  /** Paths of this site that the reader can follow, without anchors. */
  readonly links: readonly string[];
}

const pages = new Map(builtPages.map(({ path, html }) => [path, said(path, pageParts(html))]));

function said(path: string, parts: readonly PagePart[]): Said {
  const here = siteUrl + path;
  const heads = parts.filter(({ name }) => name === 'link');
  const twins = heads.filter(
    ({ attributes: { rel, hreflang, type } }) => rel === 'alternate' && hreflang !== undefined && type === undefined,
  );
  const targets = parts.flatMap(({ name, attributes: { href } }) =>
    name === 'a' && href !== undefined ? [new URL(href, here)] : [],
  );
  return {
    canonical: heads.find(({ attributes }) => attributes['rel'] === 'canonical')?.attributes['href'],
    ogUrl: parts.find(({ attributes }) => attributes['property'] === 'og:url')?.attributes['content'],
    alternates: Object.fromEntries(twins.map(({ attributes: { hreflang = '', href = '' } }) => [hreflang, href])),
    links: targets.filter((url) => url.origin === new URL(siteUrl).origin).map((url) => url.pathname),
  };
}

const mapped = [...builtText('sitemap-0.xml').matchAll(/<url><loc>([^<]+)<\/loc>(.*?)<\/url>/gs)].map(
  ([, loc = '', rest = '']) => ({
    loc,
    alternates: Object.fromEntries(
      [...rest.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, language = '', href = '']) => [language, href]),
    ),
  }),
);

test('following links from the home page reaches every page of the sitemap and no other', () => {
  const reached = new Set<string>();
  const next = [base];
  for (let path = next.pop(); path !== undefined; path = next.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    next.push(...(pages.get(path)?.links ?? []).filter((link) => pages.has(link)));
  }
  assert.deepEqual([...reached].filter((path) => !isEmbed(path)).sort(), [...sitePages].sort());
});

test('canonical, sitemap and og:url are one address', () => {
  for (const { loc } of mapped) {
    const { canonical, ogUrl } = pages.get(new URL(loc).pathname) ?? {};
    assert.deepEqual({ canonical, ogUrl }, { canonical: loc, ogUrl: loc });
    assert.ok(loc.startsWith(siteUrl + base), loc);
  }
});

test('every page names itself, its twin and English for everyone else; the twin says the same, and so does the sitemap', () => {
  for (const { loc, alternates } of mapped) {
    const own = pages.get(new URL(loc).pathname)?.alternates ?? {};
    assert.deepEqual(Object.keys(own).sort(), [...locales, 'x-default'].sort(), loc);
    assert.ok(Object.values(own).includes(loc), `${loc} names itself`);
    assert.equal(own['x-default'], own['en'], loc);
    for (const twin of Object.values(own))
      assert.deepEqual(pages.get(new URL(twin).pathname)?.alternates, own, `${twin} answers ${loc}`);
    assert.deepEqual(alternates, own, loc);
  }
});

test('pages that search engines are not told of say so', () => {
  const listed = new Set(sitePages);
  for (const { path, html } of builtPages)
    assert.equal(/<meta name="robots" content="noindex"/.test(html), !listed.has(path), path);
});

test('the page for missing addresses leads on from any depth, in both languages', () => {
  const parts = pageParts(builtText('404.html'));
  const addresses = parts.flatMap(({ name, attributes: { href, src, action } }) => {
    const address = href ?? src ?? action;
    return address === undefined ? [] : [{ name, address }];
  });
  for (const { address } of addresses)
    assert.ok(
      address.startsWith('#') || address.startsWith(base) || /^https?:/.test(address),
      `${address} depends on where the reader is`,
    );
  const forms = addresses.filter(({ name }) => name === 'form').map(({ address }) => address);
  assert.deepEqual(forms, [`${base}tim-kiem/`, `${base}en/search/`]);
  for (const home of [base, `${base}en/`])
    assert.ok(
      addresses.some(({ name, address }) => name === 'a' && address === home),
      home,
    );
});
