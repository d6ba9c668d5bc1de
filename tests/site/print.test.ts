import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { distFolder } from '../../src/commands/tool.ts';
import { articlePath, bringToLife } from './chart-pages.ts';
import { expect, test } from './fixtures.ts';
import { popplerIsHere, readPdf, unprinted } from './pdf-text.ts';
import { pageShapes } from './page-shapes.ts';
import { base, sitePages } from './site-pages.ts';

/** One page of each shape that people print, and every article of one language. That no sheet cuts a page off is asked of all of them elsewhere. */
const printedPages = sitePages.filter(
  (path) =>
    (pageShapes.includes(path) &&
      /\/(?:chi-tieu|indicators|ke-hoach-va-ket-qua|plan-and-outcome|du-an)\//.test(path)) ||
    /\/articles\/[^/]+\/$/.test(path),
);

for (const path of printedPages) {
  test(`${path} is printed with vector charts and every number of its tables`, async ({ sharedPage }) => {
    if (!popplerIsHere()) return;
    const { page } = sharedPage;
    await page.goto(path);
    const cells = await page.locator('table td a, table td > small, table td[data-v]').allInnerTexts();
    const pdf = await page.pdf({ format: 'A4' });
    expect(unprinted(pdf, cells)).toEqual([]);
    // Two lines of heading, then one for each picture that is made of pixels.
    expect(readPdf(pdf, 'pdfimages', ['-list']).trim().split('\n').slice(2)).toEqual([]);
  });
}

test('pages that are printed have tables, and there are many', () => {
  const withTables = printedPages.filter((path) =>
    /<table/.test(readFileSync(join(distFolder, path.slice(base.length), 'index.html'), 'utf8')),
  );
  expect(withTables.length).toBeGreaterThan(14);
});

test('a chart that came alive is printed as the drawing, in light colours', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(articlePath.vi);
  await bringToLife(page, 'growth-plan-2021');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const figure = page.locator('#growth-plan-2021');
  await expect(figure.locator('canvas')).toBeHidden();
  await expect(figure.locator('.chart-wide')).toBeVisible();
  await expect(figure.locator('.chart-narrow')).toBeHidden();
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(34, 40, 43)');
});

test('on paper tables are open and repeat their heads, figures stay whole, sources show their address', async ({
  page,
}) => {
  await page.goto(articlePath.en);
  await page.emulateMedia({ media: 'print' });
  for (const table of await page.locator('details table').all())
    expect(await table.evaluate((one) => one.checkVisibility({ contentVisibilityAuto: true }))).toBe(true);
  const styles = await page.evaluate(() => {
    const style = (selector: string, pseudo?: string) => {
      const element = document.querySelector(selector);
      if (!element) throw new Error(`There is no ${selector}.`);
      return getComputedStyle(element, pseudo);
    };
    return {
      head: style('table thead').display,
      drawing: style('.chart-drawing').breakInside,
      row: style('tbody tr').breakInside,
      address: style('.cited a[href^="http"]', '::after').content,
      header: style('.nav').display,
    };
  });
  expect(styles).toMatchObject({ head: 'table-header-group', drawing: 'avoid', row: 'avoid', header: 'none' });
  expect(styles.address).toContain('http');
});
