import { expect, test } from './fixtures.ts';
import { base } from './site-pages.ts';

test('a slash leads to the box from anywhere and is typed in it; arrows go through what was found, Escape leads back and empties it', async ({
  page,
}) => {
  await page.goto(`${base}en/search/?q=exports`);
  const box = page.getByRole('main').getByRole('searchbox');
  const [first, second] = [0, 1].map((index) => page.locator('[data-search-results] a[data-result]').nth(index));
  await expect(second!).toBeVisible();
  await page.locator('h1').click();
  await page.keyboard.press('/');
  await expect(box).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(first!).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(second!).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(box).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.type('/2025');
  await expect(box).toHaveValue('exports/2025');
  await page.keyboard.press('Escape');
  await expect(box).toHaveValue('');
});
