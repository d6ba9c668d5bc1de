import { expect, test } from './fixtures.ts';
import { pageShapes, textPages } from './page-shapes.ts';
import { useSiteFonts } from './site-fonts.ts';

/** Letters in a line of every paragraph of three lines and more, the last line counted as half full, which it is on average. */
const lettersPerLine = (): number[] =>
  [...document.querySelectorAll<HTMLElement>('.prose :is(p, li), .lede')].flatMap((block) => {
    // What stands in figures, tables and boxes has a width of its own.
    if (block.closest('figure, table, aside, details, .scroll') !== null) return [];
    // Explanations of terms stand in the paragraph but are not on the screen.
    const hidden = [...block.querySelectorAll('.note')].reduce((sum, note) => sum + note.textContent.length, 0);
    const lines = Math.round(block.getBoundingClientRect().height / parseFloat(getComputedStyle(block).lineHeight));
    return lines < 3 ? [] : [(block.textContent.replace(/\s+/g, ' ').trim().length - hidden) / (lines - 0.5)];
  });

for (const path of textPages) {
  test(`${path}: a line of text holds 60 to 75 letters`, async ({ sharedPage: { page } }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(path);
    await useSiteFonts(page);
    const found = await page.evaluate(lettersPerLine);
    expect(found.length).toBeGreaterThan(2);
    const mean = found.reduce((sum, one) => sum + one, 0) / found.length;
    expect(mean).toBeGreaterThanOrEqual(60);
    expect(mean).toBeLessThanOrEqual(75);
  });
}

for (const path of pageShapes.filter((one) => /plan-and-outcome|ke-hoach/.test(one)))
  test(`${path}: no number of a table reaches into the next column, however narrow they are`, async ({ page }) => {
    for (const width of [768, 1024, 1152, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      await useSiteFonts(page);
      const beyond = await page.evaluate(() =>
        [...document.querySelectorAll('td :is(.n, b, small)')]
          .filter(
            (part) => part.getBoundingClientRect().right > (part.closest('td')?.getBoundingClientRect().right ?? 0) + 1,
          )
          .filter((part) => part.getBoundingClientRect().width > 0)
          .map((part) => part.textContent.trim()),
      );
      expect.soft(beyond, `${width} px`).toEqual([]);
    }
  });
