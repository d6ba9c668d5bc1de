import { chromium, type Page } from 'playwright/test';
import { browserFlags } from '../../src/commands/find-browser.ts';
import { expect, test } from './fixtures.ts';
import { base } from './site-pages.ts';

const article = `${base}en/articles/industry-and-trade-2021/`;

/** What a browser would say of its connection, in every page to come. */
const connect = (page: Page, connection: { rtt: number; saveData: boolean }) =>
  page.addInitScript((given) => {
    Object.defineProperty(navigator, 'connection', { value: given });
  }, connection);

/** Addresses that the browser fetches because the page's rules say so, as they come. */
async function prefetched(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const urls: string[] = [];
  session.on('Preload.prefetchStatusUpdated', ({ prefetchUrl, status }) => {
    if (status === 'Ready') urls.push(new URL(prefetchUrl).pathname);
  });
  await session.send('Preload.enable');
  return urls;
}

const rulesOf = (page: Page) => page.locator('script[type=speculationrules]').textContent({ timeout: 5000 });

test('the page under the mouse is fetched before it is opened; files are not', async ({ page }) => {
  const urls = await prefetched(page);
  await page.goto(`${base}en/data/`);
  await rulesOf(page);
  await page.locator('main a[href$=".csv"]').first().hover();
  await page.locator('.nav a').nth(1).hover();
  await expect.poll(() => urls).toEqual([`${base}en/plan-and-outcome/`]);
});

test('under a finger a page is fetched only when the finger goes down', async ({ browser, origin }) => {
  const context = await browser.newContext({ baseURL: origin, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await page.goto(base);
  await rulesOf(page);
  expect(await page.locator('[data-hover]').count()).toBe(0);
  await context.close();
});

test('where data is saved, nothing is fetched ahead and no font is loaded', async ({ page }) => {
  await connect(page, { rtt: 50, saveData: true });
  const fonts: string[] = [];
  page.on('request', (request) => request.resourceType() === 'font' && fonts.push(request.url()));
  await page.goto(base);
  // The script that would add the rules has run: it shows this button.
  await expect(page.locator('[data-theme-switch]')).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(await page.locator('script[type=speculationrules]').count()).toBe(0);
  expect(fonts).toEqual([]);
});

test('on a slow connection the fonts come after the first page and stand in the second', async ({ page }) => {
  await connect(page, { rtt: 600, saveData: false });
  await page.goto(base);
  const family = () => page.evaluate(() => getComputedStyle(document.body).fontFamily);
  expect(await family()).not.toMatch(/Source Sans 3"?,/);
  await expect.poll(() => page.evaluate(() => localStorage['fonts'])).toBe('1');
  await page.goto(article);
  expect(await family()).toMatch(/Source Sans 3"?,/);
});

test('without a word on the connection the fonts are asked for at once', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: undefined }));
  await page.goto(base);
  expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toMatch(/Source Sans 3"?,/);
});

for (const [motion, moves] of [
  ['no-preference', true],
  ['reduce', false],
] as const) {
  test(`pages ${moves ? 'pass' : 'do not pass'} into each other with prefers-reduced-motion: ${motion}`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: motion });
    await page.addInitScript(() => {
      addEventListener('pagereveal', (event) => {
        document.documentElement.dataset['revealed'] = String(event.viewTransition !== null);
      });
    });
    await page.goto(base);
    await page.locator('.nav a').first().click();
    await expect(page).toHaveURL(/chi-tieu/);
    await expect(page.locator('html')).toHaveAttribute('data-revealed', String(moves));
  });
}

test('going back shows the page as it was left, without loading it again', async ({ origin }) => {
  // Playwright switches this cache off in the browsers that it starts.
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '',
    args: browserFlags,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  for (const path of [article, base]) {
    // Playwright loses a page that came back once, so each address has its own.
    const page = await browser.newPage();
    await page.addInitScript(() => {
      addEventListener('pageshow', (event) => (document.documentElement.dataset['shown'] = String(event.persisted)));
    });
    await page.goto(origin + path);
    await expect(page.locator('html')).toHaveAttribute('data-shown', 'false');
    await page.goto(`${origin}${base}en/about/`);
    // A page that comes from the cache sends no load event to wait for.
    await page.evaluate(() => history.back());
    await expect(page).toHaveURL(origin + path);
    await expect(page.locator('html')).toHaveAttribute('data-shown', 'true');
    const reasons = await page.evaluate(
      () => (performance.getEntriesByType('navigation')[0] as { notRestoredReasons?: unknown }).notRestoredReasons,
    );
    expect(reasons ?? null, path).toBeNull();
  }
  await browser.close();
});
