import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { embedPages, embedPath, kinds } from './chart-pages.ts';
import { expect, test } from './fixtures.ts';
import { pageShapes } from './page-shapes.ts';
import { base } from './site-pages.ts';

const embeds = embedPages.map(({ path }) => path);
/** A host serves the page of its errors without the header of a page. */
const framed = [...embeds, `${base}404.html`];

/**
 * What may breach the policy is code, not content, and every page is loaded under its policy elsewhere: here one page of each shape, and one chart
 * of each kind alone.
 */
const clicked = new Set([...pageShapes, ...Object.values(kinds).map((chart) => embedPath(chart, 'en'))]);

/**
 * Opens every part of the open page and presses every button; returns how many there were. In one go: a click by the
 * mouse waits for the page to come to rest each time, which took most of this file's time.
 */
const clickEverything = async (): Promise<number> => {
  window.print = () => {};
  const shown = (selector: string) =>
    [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility());
  let count = 0;
  for (const selector of ['summary', 'main button.term', 'button[type=button]:not(.term)']) {
    for (const element of shown(selector)) {
      element.click();
      count += 1;
      // What a click sets off, such as a copy or a change of theme, has its turn before the next.
      await new Promise((done) => setTimeout(done));
    }
  }
  return count;
};

for (const path of clicked) {
  test(`${path} works in every part without a breach of the content policy`, async ({ sharedPage, origin }) => {
    const { page, problems } = sharedPage;
    problems.splice(0);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
    const response = await page.goto(path);
    const policy = response?.headers()['content-security-policy'] ?? '';
    expect(policy.includes("frame-ancestors 'none'"), 'whether other sites may frame it').toBe(!framed.includes(path));
    // The drawing on the home page stays a picture: its live chart is on the page that it leads to.
    for (const drawing of await page.locator('[data-chart] .chart-drawing:visible').all()) {
      await drawing.hover();
      await expect(drawing.locator('canvas').first()).toBeVisible();
      await drawing.focus();
      await page.keyboard.press('ArrowRight');
    }
    expect(
      await page.evaluate(clickEverything),
      'parts that were opened and buttons that were pressed',
    ).toBeGreaterThan(0);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.emulateMedia({ colorScheme: null });
    expect(problems, 'the browser has nothing to complain of').toEqual([]);
  });
}

for (const { path, words } of [
  { path: `${base}tim-kiem/`, words: 'xuat khau' },
  { path: `${base}en/search/`, words: 'exports' },
]) {
  test(`${path} finds pages without a breach of the content policy`, async ({ page }) => {
    await page.goto(path);
    await page.locator('input[type=search]').fill(words);
    // The index is read on a machine that may be busy; how long that takes is measured elsewhere.
    await expect(page.locator('[data-search-results] a').first()).toBeVisible({ timeout: 20_000 });
    await page.locator('[data-search-results] a').first().click();
    await expect(page).not.toHaveURL(path);
  });
}

test('a script or a style that was put into a page does not run, and is reported', async ({ page, problems }) => {
  await page.goto(base);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "taken"';
    document.body.append(script);
    document.body.insertAdjacentHTML(
      'beforeend',
      '<p style="color:red" onclick="document.title = 1">x</p><img src="https://elsewhere.invalid/x.png" alt="">',
    );
  });
  await expect
    .poll(() => problems.filter((problem) => problem.includes('Content policy')).length)
    .toBeGreaterThanOrEqual(3);
  expect(await page.title()).not.toBe('taken');
  problems.splice(0);
});

test('other sites can frame an embed and no other page', async ({ page, problems, origin }) => {
  const frames = `<iframe name="chart" src="${origin}${embeds[0]}"></iframe><iframe name="home" src="${origin}${base}"></iframe>`;
  const other = createServer((_, response) => {
    response
      .setHeader('content-type', 'text/html')
      .end(`<!doctype html><title>Elsewhere</title><link rel="icon" href="data:,">${frames}`);
  });
  await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening));
  try {
    const address = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`;
    await page.route(address, (route) => route.continue());
    await page.goto(address);
    await expect(page.frameLocator('iframe[name=chart]').locator('h1')).not.toBeEmpty();
    await expect
      .poll(() => problems.some((problem) => /frame-ancestors|ERR_BLOCKED_BY_RESPONSE/.test(problem)))
      .toBe(true);
    await expect(page.frameLocator('iframe[name=home]').locator('main#main, header.top')).toHaveCount(0);
    problems.splice(0);
  } finally {
    other.close();
    other.closeAllConnections();
  }
});
