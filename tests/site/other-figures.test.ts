import { languages } from './chart-pages.ts';
import { expect, test } from './fixtures.ts';
import { overflowingElements } from './overflow.ts';
import { base } from './site-pages.ts';

const paths = { vi: `${base}chi-tieu/so-lieu-khac/`, en: `${base}en/indicators/other-figures/` } as const;

for (const language of languages) {
  test(`${language}: other figures sort by name and by newest year with the keyboard, each row under its name`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(paths[language]);
    const table = page.locator('.others').first();
    const names = (): Promise<string[]> =>
      table
        .locator('[scope=rowgroup]')
        .evaluateAll((all) => all.map(({ firstChild }) => firstChild?.textContent ?? ''));
    const years = (): Promise<number[]> =>
      table
        .locator('tbody')
        .evaluateAll((all) =>
          all.map((group) =>
            Math.max(
              ...[...group.querySelectorAll('[scope=row]')].flatMap(({ textContent }) =>
                (textContent.match(/\d{4}/g) ?? []).map(Number),
              ),
            ),
          ),
        );
    const before = await names();
    const [byName, byYear] = [table.locator('[data-sort=name]'), table.locator('[data-sort=year]')];
    const sorted = before.toSorted(new Intl.Collator(language).compare);

    await byName.getByRole('button').focus();
    await page.keyboard.press('Enter');
    await expect(byName).toHaveAttribute('aria-sort', 'ascending');
    expect(await names()).toEqual(sorted);
    await page.keyboard.press('Enter');
    await expect(byName).toHaveAttribute('aria-sort', 'descending');
    expect(await names()).toEqual(sorted.toReversed());

    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(byYear).toHaveAttribute('aria-sort', 'descending');
    await expect(byName).not.toHaveAttribute('aria-sort');
    const newest = await years();
    expect(newest).toEqual(newest.toSorted((a, b) => b - a));
    await expect(table.locator('[scope=rowgroup]').first()).toBeInViewport();
    expect(await overflowingElements(page)).toEqual([]);
  });
}
