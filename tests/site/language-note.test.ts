import type { Browser, BrowserContextOptions, Page } from 'playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { accessibilityProblems } from './accessibility.ts';
import { articlePath, exportsPath, languages } from './chart-pages.ts';
import { expect, test } from './fixtures.ts';
import { overflowingElements } from './overflow.ts';
import { base } from './site-pages.ts';

/** Opens pages as a reader who has never been here. */
async function visit(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions,
  walk: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ baseURL: origin, ...options });
  await walk(await context.newPage());
  await context.close();
}

/** A language that the site does not speak. */
const unknown = ['ja', 'pt', 'de'].find((language) => !locales.some((locale) => locale === language)) ?? 'la';

const note = (page: Page) => page.locator('.suggest');
const speaks = { vi: 'vi-VN', en: 'en-GB' } as const;
const other = { vi: 'en', en: 'vi' } as const;

for (const language of languages) {
  test(`a browser that puts ${other[language]} first is offered the twin of a ${language} page, and decides`, async ({
    browser,
    origin,
  }) => {
    await visit(browser, origin, { locale: speaks[other[language]] }, async (page) => {
      await page.goto(articlePath[language]);
      await expect(note(page)).toBeVisible();
      await expect(page).toHaveURL(new RegExp(`${articlePath[language]}$`));
      await expect(note(page)).toHaveAttribute('lang', other[language]);
      for (const target of await note(page).locator('a, button').all()) {
        const box = await target.boundingBox();
        expect.soft(box?.height, 'height of a target').toBeGreaterThanOrEqual(24);
      }
      expect.soft(await accessibilityProblems(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      expect.soft(await overflowingElements(page)).toEqual([]);

      await note(page).getByRole('link').click();
      await expect(page).toHaveURL(new RegExp(`${articlePath[other[language]]}$`));
      await expect(note(page)).toHaveCount(0);
      // The choice holds: going back to the first language is now the reader's own wish.
      await page.goto(exportsPath[language]);
      await page.waitForLoadState('networkidle');
      await expect(note(page)).toHaveCount(0);
    });
  });
}

test('who refuses the offer is not asked again, and who uses the switch is never asked', async ({
  browser,
  origin,
}) => {
  await visit(browser, origin, { locale: 'en-US' }, async (page) => {
    await page.goto(articlePath.vi);
    await note(page).getByRole('button').click();
    await expect(note(page)).toHaveCount(0);
    await page.goto(exportsPath.vi);
    await page.waitForLoadState('networkidle');
    await expect(note(page)).toHaveCount(0);
  });
  await visit(browser, origin, { locale: 'en-US' }, async (page) => {
    await page.goto(articlePath.en);
    await page.locator('header a[hreflang=vi]').click();
    await expect(page).toHaveURL(new RegExp(`${articlePath.vi}$`));
    await page.waitForLoadState('networkidle');
    await expect(note(page)).toHaveCount(0);
  });
});

test('no offer where the page speaks the reader’s language, or neither twin does, or no script runs', async ({
  browser,
  origin,
}) => {
  for (const options of [{ locale: 'vi-VN' }, { locale: unknown }, { locale: 'en-GB', javaScriptEnabled: false }]) {
    await visit(browser, origin, options, async (page) => {
      await page.goto(articlePath.vi);
      await page.waitForLoadState('networkidle');
      await expect(note(page)).toHaveCount(0);
    });
  }
});

test('no offer on the page for a wrong address, which speaks both languages', async ({ browser, origin }) => {
  await visit(browser, origin, { locale: 'en-GB' }, async (page) => {
    await page.goto(`${base}nothing-here/`);
    await page.waitForLoadState('networkidle');
    await expect(note(page)).toHaveCount(0);
  });
});

test('the offer moves nothing, covers nothing and is the first to take the focus', async ({ browser, origin }) => {
  await visit(browser, origin, { locale: 'en-GB', viewport: { width: 360, height: 640 } }, async (page) => {
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(exportsPath.vi);
    await page.evaluate(() => document.fonts.ready);
    const before = await page.evaluate(() => document.querySelector('main')?.getBoundingClientRect().top);
    await expect(note(page)).toBeVisible();
    expect(await page.evaluate(() => document.querySelector('main')?.getBoundingClientRect().top)).toBe(before);
    expect(await page.evaluate(() => Reflect.get(window, 'shifts') as number[])).toEqual([]);
    const [offer, brand] = [await note(page).boundingBox(), await page.locator('.brand').boundingBox()];
    expect((offer?.y ?? 0) + (offer?.height ?? 0)).toBeLessThanOrEqual(brand?.y ?? 0);
    await page.keyboard.press('Tab');
    await expect(note(page).getByRole('link')).toBeFocused();
  });
});
