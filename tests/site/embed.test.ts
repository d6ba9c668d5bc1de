import { brotliSize } from '../../src/commands/bench/sizes.ts';
import { accessibilityProblems } from './accessibility.ts';
import { embedPages, embedPath, exportsPath, languages } from './chart-pages.ts';
import { expect, test } from './fixtures.ts';

const chart = 'exports-2016-2025';

test('every embed is one small file that states its sources', async ({ request }) => {
  for (const { path } of embedPages) {
    const html = await (await request.get(path)).text();
    expect.soft(brotliSize(html), `${path}: brotli bytes`).toBeLessThan(15_000);
    expect.soft(html, path).not.toMatch(/<(?:script|link|img)[^>]*(?:src|href)="https?:[^"]*\.(?:js|css|woff2?|png)"/);
    expect.soft(html, path).toMatch(/data-chart-sources[^>]*>\s*<li/);
    expect.soft(html, path).toContain('rel="license"');
  }
});

for (const language of languages) {
  test(`${language}: axe finds nothing in an embed, also with a live chart`, async ({ page }) => {
    await page.goto(embedPath(chart, language));
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.locator('.chart-drawing').hover();
    await page.locator('canvas').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  test(`${language}: the offered snippet, pasted elsewhere, shows the chart as tall as it is`, async ({
    page,
    context,
    origin,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(embedPath(chart, language));
    await page.locator('.offer summary').click();
    await page.locator('[data-copy=snippet]').click();
    await expect(page.locator('[data-copy=snippet]')).toHaveText(language === 'vi' ? 'Đã sao chép' : 'Copied');
    const snippet = await page.evaluate(() => navigator.clipboard.readText());
    expect(snippet).toMatch(new RegExp(`^<iframe src="[^"]+${embedPath(chart, language)}" title="`));
    // The build names its own address; the page stands on another one here.
    const local = snippet.replace(/src="https?:\/\/[^/]+/, `src="${origin}`);
    await page.route('**/elsewhere.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><title>Elsewhere</title><link rel="icon" href="data:,">${local}`,
      }),
    );
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto('/elsewhere.html');
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('.chart-narrow')).toBeVisible();
    await expect(frame.locator('.offer')).toBeHidden();
    const matches = () =>
      page.evaluate(() => {
        const element = document.querySelector('iframe');
        const height = element?.contentDocument?.body.getBoundingClientRect().height ?? -1;
        return Math.abs((element?.clientHeight ?? 0) - height) <= 1;
      });
    await expect.poll(matches, 'as tall as its content').toBe(true);
    const closed = await page.locator('iframe').evaluate((element) => element.clientHeight);
    await frame.locator('.fig summary').first().click();
    await expect
      .poll(() => page.locator('iframe').evaluate((element) => element.clientHeight))
      .toBeGreaterThan(closed + 100);
    await expect.poll(matches).toBe(true);
    await page.setViewportSize({ width: 900, height: 800 });
    await expect(frame.locator('.chart-wide')).toBeVisible();
    await expect.poll(matches, 'after the frame got wider').toBe(true);
  });
}

test('a figure leads to its files, to its embed, and to itself by a link that is copied', async ({
  page,
  context,
  request,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const path = exportsPath.en;
  await page.goto(path);
  const figure = page.locator(`[id="${chart}"]`);
  const types = {
    CSV: 'text/csv',
    JSON: 'application/json',
    SVG: 'image/svg+xml',
    PNG: 'image/png',
    Embed: 'text/html',
  };
  for (const [name, type] of Object.entries(types)) {
    const address = await figure.locator('.acts a').getByText(name, { exact: true }).getAttribute('href');
    const response = await request.get(address ?? '');
    expect(response.status(), name).toBe(200);
    expect(response.headers()['content-type'], name).toContain(type);
    if (name === 'JSON') expect(await response.json()).toMatchObject({ chart, kind: 'columns' });
  }
  await figure.getByText('Files, embed').click();
  await figure.getByRole('button', { name: 'Copy link' }).click();
  await expect(figure.getByRole('button', { name: 'Copied' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(copied).hash).toBe(`#${chart}`);
  await page.goto(copied);
  await expect(figure.locator('h2, h3').first()).toBeInViewport();
});
