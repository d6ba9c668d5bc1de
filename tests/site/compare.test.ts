import { expect, test } from './fixtures.ts';
import { overflowingElements } from './overflow.ts';
import { base } from './site-pages.ts';

const pages = { vi: `${base}so-sanh/`, en: `${base}en/compare/` };

test('nothing that draws comes to the compare page before a reader turns to the picker', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(pages.en);
  await expect(page.locator('.own')).toBeVisible();
  expect(asked.filter((url) => /series\.json|compare\.[^/]*\.js|view-json|live-chart/.test(url))).toEqual([]);
});

test('what is picked is drawn, listed, offered as a file and kept in the address', async ({ page }) => {
  await page.goto(pages.en);
  const own = page.locator('.own');
  const shown = page.locator('.shown');
  const pick = async (indicator: string, place?: string): Promise<void> => {
    await own.getByLabel('Indicator').selectOption({ label: indicator });
    if (place) await own.getByLabel('Place').selectOption({ label: place });
    await own.getByRole('button', { name: 'Add' }).click();
  };
  // Before the rest has come there is a place to choose, and what is added waits for it.
  await expect(own.getByLabel('Place').locator('option:checked')).toHaveText('Thanh Hóa');
  await own.locator('form').evaluate((form: HTMLFormElement) => form.requestSubmit());
  await expect(page).toHaveURL(/\?s=exports&as=value$/);
  await pick('Imports');
  await expect(page).toHaveURL(/\?s=exports,imports&as=value$/);
  await expect(shown.locator('.chart-drawing > svg')).toHaveCount(2);
  await expect(shown.locator('thead th')).toHaveText(['Year', 'Exports', 'Imports']);
  const [file] = await Promise.all([page.waitForEvent('download'), shown.getByText('CSV').click()]);
  expect(file.suggestedFilename()).toBe('exports-imports-value.csv');
  await own.getByRole('radio', { name: 'index' }).check();
  await expect(shown.locator('.unit')).toContainText('2019 = 100');
  await own.getByRole('button', { name: 'Remove Imports' }).click();
  await expect(page).toHaveURL(/\?s=exports&as=index$/);
});

test('an address with a comparison shows it, on a phone too; what cannot stand on one scale is refused in words', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${pages.vi}?s=grdp-current-prices,grdp-current-prices@nghe-an&as=index`);
  await expect(page.locator('.shown h3')).toHaveText(/: Thanh Hóa, Nghệ An$/);
  // Lines as well as points.
  expect(await page.locator('.shown .chart-narrow path').count()).toBeGreaterThan(2);
  expect(await overflowingElements(page)).toEqual([]);
  await page.goto(`${pages.vi}?s=exports,iip-growth&as=value`);
  await expect(page.locator('.own [role=status]')).toContainText('khác đơn vị');
});
