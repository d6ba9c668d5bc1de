import assert from 'node:assert/strict';
import test from 'node:test';
import { locales } from '../../../src/i18n/locales.ts';
import { dataFiles } from '../../../src/outputs/data/data-files.ts';
import { formerPaths, keptFiles } from '../../../src/views/former-paths.ts';
import { llmsTxt } from '../../../src/outputs/llms-txt.ts';
import { pageRegistry } from '../../../src/views/page-registry.ts';
import { redirectPage } from '../../../src/outputs/redirect-page.ts';
import { robotsTxt, sitemapItem, webManifest } from '../../../src/views/machine-files.ts';
import { exampleAddress } from '../example-address.ts';
import { smallDataset } from '../small-dataset.ts';

const dataset = smallDataset();
const pages = pageRegistry(dataset);

test('the sitemap knows each listed page with its twins, and x-default is English', () => {
  const article = pages.find(({ kind, locale }) => kind === 'article' && locale === 'vi');
  const item = sitemapItem(article, exampleAddress);
  assert.equal(item?.url, 'https://example.org/sub/bai-viet/xuat-khau-nhin-nhanh/');
  assert.equal(item.lastmod, '2026-01-15');
  assert.deepEqual(
    item.links.map(({ lang }) => lang),
    [...locales, 'x-default'],
  );
  for (const [lang, path] of [
    ['vi', 'bai-viet/xuat-khau-nhin-nhanh/'],
    ['en', 'en/articles/exports-in-brief/'],
    ['x-default', 'en/articles/exports-in-brief/'],
  ])
    assert.equal(item.links.find((link) => link.lang === lang)?.url, `https://example.org/sub/${path}`);
});

test('hreflang sets are reciprocal', () => {
  const items = pages.flatMap((page) => sitemapItem(page, exampleAddress) ?? []);
  for (const { url, links } of items) {
    for (const link of links) assert.deepEqual(items.find((item) => item.url === link.url)?.links, links, url);
  }
});

test('embeds and pages that do not exist are not in the sitemap', () => {
  assert.equal(
    sitemapItem(
      pages.find(({ kind }) => kind === 'embed'),
      exampleAddress,
    ),
    undefined,
  );
  assert.equal(sitemapItem(undefined, exampleAddress), undefined);
});

test('a former address leads to the present one, in its own language', () => {
  const [former] = formerPaths(dataset);
  assert.deepEqual(former, {
    from: '/bai-viet/xuat-khau-cu/',
    to: '/bai-viet/xuat-khau-nhin-nhanh/',
    locale: 'vi',
    title: 'Xuất khẩu nhìn nhanh',
  });
  const html = redirectPage({ locale: 'vi', title: 'A <b> & c' }, 'https://example.org/x/?a=1&b=2');
  assert.match(html, /<html lang="vi">/);
  assert.match(html, /<link rel="canonical" href="https:\/\/example\.org\/x\/\?a=1&amp;b=2">/);
  assert.match(html, /content="0; url=https:\/\/example\.org\/x\/\?a=1&amp;b=2"/);
  assert.match(html, /<title>A &lt;b&gt; &amp; c<\/title>/);
});

test('a line for every language leads each language to its own', () => {
  const line = "- { from: '/charts/old.{locale}.svg', to: '/charts/exports-plan.{locale}.svg' }\n";
  const moved = keptFiles(smallDataset({ 'redirects.yaml': line })).filter(({ from }) => from.includes('/old.'));
  assert.deepEqual(
    moved.map(({ from, to }) => [from, to]),
    locales.map((locale) => [`/charts/old.${locale}.svg`, `/charts/exports-plan.${locale}.svg`]),
  );
});

test('robots may read everything and find the sitemap', () => {
  assert.equal(
    robotsTxt(exampleAddress),
    'User-agent: *\nAllow: /\n\nSitemap: https://example.org/sub/sitemap-index.xml\n',
  );
});

test('the manifest keeps to the base path', () => {
  const manifest = JSON.parse(webManifest(dataset, (path) => `/sub${path}`)) as {
    start_url: string;
    scope: string;
    icons: { src: string }[];
  };
  for (const address of [manifest.start_url, manifest.scope, ...manifest.icons.map(({ src }) => src)])
    assert.match(address, /^\/sub\//);
});

test('llms.txt names every data file and every listed page', () => {
  const text = llmsTxt(dataset, dataFiles(dataset, exampleAddress), exampleAddress);
  for (const { name } of dataFiles(dataset, exampleAddress))
    assert.ok(text.includes(`(https://example.org/sub/data/${name})`), name);
  for (const column of ['period', 'status', 'place', 'superseded_by'])
    assert.match(text, new RegExp(`^\\| \`${column}\` \\|`, 'm'));
  for (const { id, name } of dataset.places.values()) assert.ok(text.includes(`\`${id}\`: ${name.en}`), id);
  for (const page of pages) assert.equal(text.includes(`(${exampleAddress(page.path)})`), page.listed, page.path);
});
