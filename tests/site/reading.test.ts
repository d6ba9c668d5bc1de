import type { Page } from 'playwright/test';
import { targetProblems } from './accessibility.ts';
import { articlePath, exportsPath } from './chart-pages.ts';
import { expect, test } from './fixtures.ts';
import { overflowingElements } from './overflow.ts';
import { pageShapes } from './page-shapes.ts';
import { base } from './site-pages.ts';

/** Targets under 24 by 24 px that no exception of WCAG 2.5.8 covers: not in a line of text, and another one within 24 px. */
const smallTargets = (): string[] => {
  const shown = [...document.querySelectorAll<HTMLElement>('a[href], button, summary, input, select')].filter(
    (element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true }),
  );
  const inText = (element: HTMLElement) => {
    let block = element.parentElement;
    while (block !== null && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
    if (block?.matches('ul')) block = block.parentElement;
    return block !== null && block.textContent.trim().length > element.textContent.trim().length + 3;
  };
  const boxes = shown.map((element) => ({ element, box: element.getBoundingClientRect() }));
  const isSmall = ({ box }: { box: DOMRect }) => box.width > 0 && (box.width < 24 || box.height < 23.5);
  return boxes
    .filter((one) => isSmall(one) && !inText(one.element))
    .filter(({ element, box }) => {
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      return boxes.some((other) => {
        if (other.element === element || other.element.contains(element) || other.box.width === 0) return false;
        const { left, right, top, bottom } = other.box;
        const [dx, dy] = [Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)];
        return Math.hypot(dx, dy) < 12;
      });
    })
    .map(
      ({ element, box }) =>
        `${element.tagName} “${element.textContent.trim().slice(0, 30)}” ${Math.round(box.width)}×${Math.round(box.height)}`,
    );
};

for (const path of pageShapes) {
  test(`${path} keeps its targets apart and its text whole in large letters and with wider spacing`, async ({
    sharedPage: { page },
  }) => {
    await page.goto(path);
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 720 });
      expect.soft(await page.evaluate(smallTargets), `small targets at ${width} px`).toEqual([]);
    }
    // What stands apart on a wide screen may meet on a phone.
    expect.soft(await targetProblems(page), 'small targets by axe at 320 px').toEqual([]);
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 720 });
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      expect
        .soft(await overflowingElements(page), `what sticks out with letters twice as large at ${width} px`)
        .toEqual([]);
      await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
    }
    await page.setViewportSize({ width: 320, height: 720 });
    // 1280 px at 400% are the 320 px that stand here; with the spacing that WCAG 1.4.12 allows a reader to set on top.
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
      );
      document.adoptedStyleSheets = [sheet];
    });
    expect.soft(await overflowingElements(page), 'what sticks out with wider spacing').toEqual([]);
    const clipped = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('body *')]
        .filter((element) => ['hidden', 'clip'].includes(getComputedStyle(element).overflowY))
        .filter((element) => element.clientHeight > 2 && element.scrollHeight > element.clientHeight + 2)
        .map((element) => `${element.tagName}.${element.className}`),
    );
    expect.soft(clipped, 'what is cut off').toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
  });
}

/** What the focus is on, and whether it shows. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    const all = [...document.querySelectorAll('*')];
    const { outlineStyle, outlineWidth } = getComputedStyle(element ?? document.body);
    return {
      at: element === null || element === document.body ? -1 : all.indexOf(element),
      name: `${element?.tagName} ${element?.textContent?.trim().slice(0, 30)}`,
      isVisible: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
    };
  });

// Every second shape: they take both languages in turn, and a walk takes seconds.
for (const path of pageShapes.filter((_, index) => index % 2 === 0)) {
  test(`${path}: the keyboard goes through the page in reading order and always shows where it is`, async ({
    sharedPage: { page },
  }) => {
    await page.goto(path);
    let last = -1;
    for (let step = 0; step < 40; step += 1) {
      await page.keyboard.press('Tab');
      const now = await focused(page);
      if (now.at === -1) break;
      expect.soft(now.at, `${now.name} comes after what had the focus before`).toBeGreaterThan(last);
      expect.soft(now.isVisible, `${now.name} shows the focus`).toBe(true);
      last = now.at;
    }
  });
}

test('the first stop is the link past the menu, and it leads to the content', async ({ page }) => {
  await page.goto(articlePath.vi);
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip')).toBeFocused();
  await expect(page.locator('.skip')).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement))).toBe(true);
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });
    test('a term opens and closes its explanation by the keyboard', async ({ page }) => {
      await page.goto(articlePath.en);
      const term = page.locator('button.term').first();
      await term.focus();
      const note = page.locator(`[id="${await term.getAttribute('popovertarget')}"]`);
      await expect(note).toBeHidden();
      await page.keyboard.press('Enter');
      await expect(note).toBeVisible();
      await page.keyboard.press('Tab');
      await expect(note.locator('a')).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(note).toBeHidden();
      await expect(term).toBeFocused();
    });
  });
}

test('the theme that a reader chose is remembered on the next page', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(base);
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  await page.locator('[data-theme-switch]').click();
  expect(await ground()).not.toBe(light);
  const dark = await ground();
  await page.goto(exportsPath.en);
  expect(await ground()).toBe(dark);
  await page.locator('[data-theme-switch]').click();
  expect(await ground()).toBe(light);
});

test('the switch of the language leads to the same part and carries what was asked', async ({ page }) => {
  await page.goto(`${base}en/search/?q=exports`);
  await page.locator('.tools a[hreflang=vi]').click();
  await expect(page).toHaveURL(/\/tim-kiem\/\?q=exports$/);
  await page.goto(`${base}en/indicators/exports/#definition`);
  await page.locator('.tools a[hreflang=vi]').click();
  await expect(page).toHaveURL(/\/chi-tieu\/xuat-khau\/#definition$/);
});

test('an article offers its citation to copy, a print button, and its twin', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(articlePath.en);
  await page.getByRole('button', { name: 'Copy citation' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(articlePath.en);
  expect(copied).toBe(await page.locator('#citation').innerText());
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await page.getByRole('button', { name: 'Print page' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed');
  await page.locator('header a[hreflang=vi]').click();
  await expect(page).toHaveURL(new RegExp(`${articlePath.vi}$`));
});

test('a negative number of a table is copied with the minus of spreadsheets, one of the text as it stands', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(exportsPath.en);
  const copied = async (selector: string): Promise<string> => {
    await page.evaluate((wanted) => {
      const element = [...document.querySelectorAll(wanted)].find((one) => /−\d/.test(one.textContent));
      const folded = element?.closest('details');
      if (folded) folded.open = true;
      getSelection()?.selectAllChildren(element ?? document.createElement('p'));
    }, selector);
    await page.keyboard.press('ControlOrMeta+c');
    return page.evaluate(() => navigator.clipboard.readText());
  };
  expect(await copied('td')).toMatch(/^-\d/);
  expect(await copied('tr')).toMatch(/\t-\d/);
  await page.evaluate(() => document.querySelector('h1')?.append(' −1'));
  expect(await copied('h1')).toContain('−1');
});
