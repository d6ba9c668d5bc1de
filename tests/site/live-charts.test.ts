import type { Page } from 'playwright/test';
import { bringToLife, embedPath, exportsPath, kinds } from './chart-pages.ts';
import { expect, test } from './fixtures.ts';
import { differingPixels } from './picture-difference.ts';
import { useSiteFonts } from './site-fonts.ts';

/** What must stay where it is: each part of a figure with its box. */
const boxes = (page: Page) =>
  page.evaluate(() =>
    [
      'h1',
      '.unit',
      '.chart-legend',
      '.chart-drawing',
      '.chart-drawing > svg:is(.chart-wide, .chart-narrow)',
      'figcaption',
      '.acts',
    ].map((selector) => {
      const shown = [...document.querySelectorAll(selector)].find((one) => one.getClientRects().length > 0);
      const { x, y, width, height } = shown?.getBoundingClientRect() ?? new DOMRect();
      return [selector, x, y, width, height].join(' ');
    }),
  );

/** Share of pixels that change when the canvas takes over; boxes must not change at all. */
async function changeOnTakeOver(page: Page, chart: string): Promise<number> {
  await useSiteFonts(page);
  const drawing = page.locator('.chart-drawing');
  const before = { boxes: await boxes(page), picture: await drawing.screenshot() };
  await bringToLife(page, chart);
  await drawing.evaluate((element) => (element as HTMLElement).blur());
  await page.mouse.move(0, 0);
  expect(await boxes(page)).toEqual(before.boxes);
  return differingPixels(before.picture, await drawing.screenshot()).share;
}

for (const [kind, chart] of Object.entries(kinds)) {
  test(`${kind}: nothing moves when the canvas takes over at 320, 768 and 1280 px`, async ({
    sharedPage: { page },
  }) => {
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(embedPath(chart, 'vi'));
      // Edges may be smoothed otherwise on a canvas; a bar or a word that moves by a pixel changes far more.
      expect.soft(await changeOnTakeOver(page, chart), `at ${width} px`).toBeLessThan(0.001);
    }
    await page.setViewportSize({ width: 1280, height: 800 });
  });
}

// A screen that is dense in truth: where a device only pretends, Chromium rounds the box of a canvas to whole CSS pixels.
test('on a dense screen nothing moves either', async ({ origin, playwright, launchOptions }) => {
  const args = [...(launchOptions.args ?? []), '--force-device-scale-factor=2', '--window-size=1280,1200'];
  const browser = await playwright.chromium.launch({ ...launchOptions, args });
  const page = await browser.newPage({ baseURL: origin, viewport: null });
  for (const chart of [kinds.columns, kinds.planOutcome]) {
    await page.goto(embedPath(chart, 'vi'));
    expect(await page.evaluate(() => devicePixelRatio)).toBe(2);
    expect.soft(await changeOnTakeOver(page, chart), chart).toBeLessThan(0.001);
  }
  await browser.close();
});

test('a live chart has a name, a role, an alternative, and keeps the focus', async ({ page }) => {
  await page.goto(embedPath(kinds.columns, 'en'));
  await bringToLife(page, kinds.columns);
  const drawing = page.locator('.chart-drawing');
  await expect(drawing).toBeFocused();
  const title = (await page.locator('figure h1').textContent())?.trim() ?? 'none';
  await expect(drawing).toHaveAccessibleName(title);
  await expect(drawing).toHaveAccessibleDescription(/Exports were .*arrow keys/);
  const canvas = page.locator('canvas');
  await expect(canvas).toHaveRole('img');
  await expect(canvas).toHaveAccessibleName(title);
  await expect(canvas).toHaveText('The table with these figures follows the chart.');
});

test('a screen reader meets title, one drawing, description, then the table, before and after the canvas', async ({
  page,
}) => {
  await page.goto(embedPath('exports-plan-2021', 'en'));
  const figure = page.locator('figure');
  const order =
    /heading "Thanh Hóa planned exports of US\$4 billion for 2021.*"[\s\S]*img "Thanh Hóa planned [\s\S]*Two columns[\s\S]*Table of the figures/;
  const drawings = (tree: string) => tree.match(/img "Thanh Hóa planned exports/g)?.length;
  const before = await figure.ariaSnapshot();
  expect(before).toMatch(order);
  expect(drawings(before)).toBe(1);
  await bringToLife(page, 'exports-plan-2021');
  const after = await figure.ariaSnapshot();
  expect(after).toMatch(order);
  expect(drawings(after)).toBe(1);
  // One step from the drawing leads to the table's own control.
  await page.keyboard.press('Tab');
  const next = page.locator(':focus');
  await expect(next).toHaveJSProperty('tagName', 'SUMMARY');
});

test('the items of the legend become buttons that hide and show a series', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(embedPath(kinds.columns, 'en'));
  await bringToLife(page, kinds.columns);
  const toggle = page.getByRole('button', { name: 'Target' });
  await expect(toggle).toHaveAttribute('aria-pressed', 'true');
  const drawn = () => page.locator('canvas').evaluate((element: HTMLCanvasElement) => element.toDataURL());
  const shown = await drawn();
  await toggle.focus();
  await page.keyboard.press('Space');
  await expect(toggle).toHaveAttribute('aria-pressed', 'false');
  await expect(toggle).toBeFocused();
  expect(await drawn()).not.toBe(shown);
  await page.keyboard.press('Space');
  expect(await drawn()).toBe(shown);
});

test('with reduced motion a series is there or gone at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(embedPath(kinds.columns, 'en'));
  await bringToLife(page, kinds.columns);
  const pictures = await page.evaluate(async () => {
    const canvas = document.querySelector('canvas');
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    document.querySelector<HTMLButtonElement>('.chart-legend button')?.click();
    await frame();
    const first = canvas?.toDataURL();
    await new Promise((done) => setTimeout(done, 300));
    return { first, last: canvas?.toDataURL(), animations: document.getAnimations().length };
  });
  expect(pictures.first).toBe(pictures.last);
  expect(pictures.animations).toBe(0);
});

test('a live chart is drawn anew in another theme and another size, always sharp', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(embedPath(kinds.line, 'vi'));
  await bringToLife(page, kinds.line);
  const canvas = page.locator('canvas');
  const light = await canvas.evaluate((element: HTMLCanvasElement) => element.toDataURL());
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect
    .poll(() => canvas.evaluate((element: HTMLCanvasElement) => element.toDataURL()), 'redrawn for the dark theme')
    .not.toBe(light);
  for (const width of [320, 900]) {
    await page.setViewportSize({ width, height: 800 });
    await expect
      .poll(() =>
        canvas.evaluate((element: HTMLCanvasElement) => {
          const css = element.getBoundingClientRect();
          const svg = [...document.querySelectorAll('.chart-drawing > svg')].find(
            (one) => one.getClientRects().length > 0,
          );
          const picture = svg?.getBoundingClientRect() ?? new DOMRect();
          return [
            Math.abs(element.width - css.width * devicePixelRatio) < 1,
            Math.abs(element.height - css.height * devicePixelRatio) < 1,
            Math.abs(css.width - picture.width) <= 1 && Math.abs(css.height - picture.height) <= 1,
          ];
        }),
      )
      .toEqual([true, true, true]);
  }
});

test('when the chart code does not come, the drawing stays and nothing is left broken', async ({ page, problems }) => {
  await page.route(/live-chart/, (route) => route.abort());
  await page.goto(embedPath(kinds.columns, 'vi'));
  await page.locator('.chart-drawing').hover();
  await page.waitForTimeout(200);
  await expect(page.locator('.chart-drawing > svg:visible')).toHaveCount(1);
  await expect(page.locator('canvas')).toHaveCount(0);
  await expect(page.locator('.chart-drawing')).not.toHaveAttribute('data-live');
  expect(problems.every((problem) => problem.includes('live-chart') || problem.includes('ERR_FAILED'))).toBe(true);
  problems.splice(0);
});

async function boxOf(page: Page) {
  const box = await page.locator('canvas').boundingBox();
  if (!box) throw new Error('The chart has no canvas.');
  return box;
}

test('the mouse reaches every period, and the tip is never in its way', async ({ page }) => {
  for (const chart of [kinds.columns, kinds.line]) {
    await page.goto(embedPath(chart, 'en'));
    await bringToLife(page, chart);
    const box = await boxOf(page);
    const heads = new Set<string>();
    for (let x = 1; x < box.width; x += 3) {
      await page.mouse.move(box.x + x, box.y + box.height / 2);
      const head = page.locator('.chart-tip:not([hidden]) .chart-tip-head');
      if ((await head.count()) > 0) heads.add((await head.textContent()) ?? '');
    }
    const periods = await page
      .locator('[data-chart-table] tbody tr:has(a[data-o]) th, table tbody tr:has(td a) th')
      .allTextContents();
    expect([...heads].sort(), chart).toEqual([...new Set(periods)].sort());
  }
});

test('a tip names all that stands in one place, though one of it is covered', async ({ page }) => {
  await page.goto(embedPath(kinds.planOutcome, 'en'));
  await bringToLife(page, kinds.planOutcome);
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.chart-tip .chart-tip-series')).toHaveText(['Result', 'Target']);
  await expect(page.locator('.chart-tip-current')).toHaveCount(1);
  await page.goto(embedPath(kinds.multiples, 'en'));
  await bringToLife(page, kinds.multiples);
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.chart-tip .chart-tip-value')).toHaveCount(1);
});

test('Escape takes the tip away though nothing has the focus', async ({ page }) => {
  await page.goto(embedPath(kinds.columns, 'vi'));
  await bringToLife(page, kinds.columns);
  await page.locator('.chart-drawing').evaluate((element) => (element as HTMLElement).blur());
  const box = await boxOf(page);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await expect(page.locator('.chart-tip')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.chart-tip')).toBeHidden();
});

// A page of the site has a style sheet for paper that an embed has not.
for (const [where, path] of Object.entries({ page: exportsPath.vi, embed: embedPath(kinds.columns, 'vi') }))
  test(`what was looked at on a ${where} prints as what was not`, async ({ page }) => {
    await page.goto(path);
    const figure = page.locator(`#${kinds.columns}`);
    await page.emulateMedia({ media: 'print' });
    const before = await figure.locator('.chart-legend').innerText();
    await page.emulateMedia({ media: 'screen' });
    await bringToLife(page, kinds.columns);
    await page.emulateMedia({ media: 'print' });
    expect(await figure.locator('.chart-legend').innerText()).toBe(before);
    await expect(figure.locator('.chart-drawing > svg:visible')).toHaveCount(1);
  });
