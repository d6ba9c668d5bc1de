import { exportsPath } from './chart-pages.ts';
import { expect, test } from './fixtures.ts';
import { overflowingElements } from './overflow.ts';
import { base } from './site-pages.ts';

const homes = { vi: base, en: `${base}en/` } as const;

for (const [language, home] of Object.entries(homes)) {
  test(`${language}: a number of the headline opens where it stands, with value, status, publisher, date and source`, async ({
    page,
  }) => {
    await page.goto(home);
    const number = page.locator('h1 a[data-o]').first();
    await number.click();
    const note = page.getByRole('dialog');
    await expect(note).toBeVisible();
    expect(page.url().endsWith(home)).toBe(true);
    await expect(note.locator('b').first()).toContainText(/\d/);
    await expect(note.getByRole('link').first()).toHaveAttribute('href', /^https?:/);
    await expect(note).toContainText(/20\d\d/);
    await expect(number).toHaveAttribute('aria-expanded', 'true');

    await page.keyboard.press('Escape');
    await expect(note).toHaveCount(0);
    await expect(number).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(note).toBeVisible();
    await number.click();
    await expect(note).toHaveCount(0);
  });
}

test('of a computed number the note names every report behind it', async ({ page }) => {
  await page.goto(homes.en);
  await page.locator('h1 a[data-w]').first().click();
  const note = page.getByRole('dialog');
  await expect(note).toBeVisible();
  expect(await note.locator('a[href^=http]:not([href*=localhost])').count()).toBeGreaterThan(1);
});

test('on a phone the note is docked at the foot of the screen and nothing scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(homes.vi);
  await page.locator('h1 a[data-o]').first().click();
  const note = page.getByRole('dialog');
  await expect(note).toBeVisible();
  const box = await note.boundingBox();
  expect(box?.width).toBe(360);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBe(800);
  expect(await overflowingElements(page)).toEqual([]);
});

test('where a number cannot be shown in place, its link is followed', async ({ page, problems }) => {
  await page.goto(homes.en);
  await page.route('**/figures.json', (route) => route.abort());
  await page.locator('h1 a[data-o]').first().click();
  await expect(page).toHaveURL(new RegExp(`${exportsPath.en}#`));
  problems.splice(0);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('a number leads to its row', async ({ page }) => {
    await page.goto(homes.en);
    await page.locator('h1 a[data-o]').first().click();
    await expect(page).toHaveURL(new RegExp(`${exportsPath.en}#`));
  });
});

for (const home of Object.values(homes)) {
  test(`${home} has few links in its main part, and its parts in order`, async ({ page }) => {
    await page.goto(home);
    expect(await page.locator('main a').count()).toBeLessThanOrEqual(40);
    const parts = page.locator('main :is(h1, .fig, .grid, .cards, .states, .read, form)');
    const order = await parts.evaluateAll((all) => all.map((part) => part.classList[0] ?? part.localName));
    expect(order).toEqual(['h1', 'fig', 'grid', 'cards', 'states', 'read', 'form']);
  });
}
