import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  brotliSize,
  fileBudgets,
  fontsSize,
  pageBudgets,
  searchSizes,
  weighPages,
} from '../../src/commands/bench/sizes.ts';
import { distFolder } from '../../src/commands/tool.ts';
import { expect, test } from './fixtures.ts';
import { base } from './site-pages.ts';

/** Weighing reads every page: one worker does it, once. */
test.describe.configure({ mode: 'default' });
let weighed: ReturnType<typeof weighPages> | undefined;
const pages = () => (weighed ??= weighPages(distFolder, 5));

test('every page keeps to the bytes of its kind, with its styles and drawings', () => {
  const over = pages()
    .filter(({ kind, html }) => html > pageBudgets[kind])
    .map(({ file, kind }) => ({
      file,
      budget: pageBudgets[kind],
      bytes: brotliSize(readFileSync(join(distFolder, file))),
    }))
    .filter(({ bytes, budget }) => bytes > budget);
  expect(over).toEqual([]);
});

test('there are pages of every kind to be weighed', () => {
  expect(new Set(pages().map(({ kind }) => kind)).size).toBe(Object.keys(pageBudgets).length);
});

test('nothing but the HTML holds up the first paint', () => {
  expect(pages().flatMap(({ file, blocking }) => blocking.map((tag) => `${file}: ${tag}`))).toEqual([]);
});

test('all script that an article can ever load keeps to its budget', () => {
  const articles = pages().filter(({ kind }) => kind === 'article');
  // Less than the drawing library would mean that the walk through the imports is broken.
  for (const { script, file } of articles.filter(({ hasChart }) => hasChart))
    expect.soft(script, file).toBeGreaterThan(30_000);
  for (const { script, file } of articles) expect.soft(script, file).toBeLessThanOrEqual(fileBudgets.articleScript);
});

test('fonts, all of them together, keep to their budget', () => {
  expect(fontsSize(distFolder)).toBeGreaterThan(0);
  expect(fontsSize(distFolder)).toBeLessThanOrEqual(fileBudgets.fonts);
});

test('search keeps to its budget in each language', () => {
  for (const [locale, size] of Object.entries(searchSizes(distFolder, pages())))
    expect.soft(size, locale).toBeLessThanOrEqual(fileBudgets.search);
});

test('charts are in the page: each has its drawings and its table before any script runs', () => {
  for (const { file } of pages()) {
    const html = readFileSync(join(distFolder, file), 'utf8');
    const charts = html.split('data-chart="').slice(1);
    for (const chart of charts) {
      expect.soft(chart, file).toContain('<svg');
      expect.soft(chart, file).toContain('<table');
    }
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  for (const path of [base, `${base}en/articles/industry-and-trade-2021/`, `${base}chi-tieu/xuat-khau/`]) {
    test(`${path} is read with one request, fonts aside`, async ({ page }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.resourceType()));
      await page.goto(path);
      await expect(page.locator('main h1')).toBeVisible();
      expect(asked.filter((type) => !['font', 'manifest', 'other'].includes(type))).toEqual(['document']);
    });
  }
});

for (const path of [base, `${base}en/articles/industry-and-trade-2021/`, `${base}en/indicators/exports/`]) {
  test(`${path} asks for no drawing code until a reader turns to a chart`, async ({ page }) => {
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(request.url());
    });
    await page.goto(path, { waitUntil: 'load' });
    await page.waitForLoadState('networkidle');
    expect(scripts.filter((url) => url.includes('live-chart'))).toEqual([]);
  });
}
