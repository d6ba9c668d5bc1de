import { brotliCompressSync } from 'node:zlib';
import {
  bringToLife,
  chartIds,
  chartPages,
  embedPath,
  languageOf,
  languages,
  tableValues,
  type ChartPage,
} from './chart-pages.ts';
import { expect, test } from './fixtures.ts';
import { base } from './site-pages.ts';

/** Pages in whose text every chart stands in both languages, as few as it takes; the rest differ in nothing that a script could hide. */
function pagesThatShowAll(): ChartPage[] {
  const chosen: ChartPage[] = [];
  const open = chartPages.filter(({ path }) => !/\/(?:nhung|embed)\//.test(path));
  const shown = new Set<string>();
  const adds = ({ path, charts }: ChartPage): number =>
    charts.filter((chart) => !shown.has(languageOf(path) + chart)).length;
  for (;;) {
    const [best] = open.toSorted((a, b) => adds(b) - adds(a));
    if (best === undefined || adds(best) === 0) return chosen;
    for (const chart of best.charts) shown.add(languageOf(best.path) + chart);
    chosen.push(best);
  }
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('every chart in both languages shows one drawing, its description, and its table on demand', async ({
    page,
  }) => {
    for (const [index, { path, charts }] of pagesThatShowAll().entries()) {
      await page.setViewportSize({ width: [320, 768, 1280][index % 3] ?? 1280, height: 800 });
      await page.goto(path);
      const shown = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('figure[data-chart]')].map((figure) => {
          // The other measures of an indicator are folded, one open at a time: a fold is the reader's to open, no script's.
          const fold = figure.closest('details');
          if (fold !== null) fold.open = true;
          return {
            chart: figure.id,
            drawings: [...figure.querySelectorAll('.chart-drawing > svg')].filter((svg) => svg.checkVisibility())
              .length,
            described: figure.querySelector('figcaption')?.textContent.trim() !== '',
            hasValues: figure.querySelector('[data-chart-table] td a') !== null,
          };
        }),
      );
      expect
        .soft(shown, path)
        .toEqual(charts.map((chart) => ({ chart, drawings: 1, described: true, hasValues: true })));
    }
    await page.locator('.fig summary:visible').first().click();
    await expect(page.locator('.fig [data-chart-table]').first()).toBeVisible();
  });
});

/** An article with charts of two kinds. */
const severalKinds = 2;
const severalKindsPath = {
  vi: `${base}bai-viet/ket-qua-ke-hoach-2021/`,
  en: `${base}en/articles/plan-2021-outcome/`,
} as const;

for (const language of languages) {
  test(`${language}: charts of several kinds load no chart code until one is used, then one large file for all`, async ({
    page,
  }) => {
    const loaded: Promise<number>[] = [];
    page.on('response', (response) => {
      if (!response.url().endsWith('.js')) return;
      loaded.push(response.body().then((body) => brotliCompressSync(body).length));
    });
    const bytes = async () => (await Promise.all(loaded)).reduce((sum, one) => sum + one, 0);
    await page.goto(severalKindsPath[language], { waitUntil: 'networkidle' });
    const drawings = page.locator('.chart-drawing');
    await expect(drawings).toHaveCount(severalKinds);
    // The page’s own small scripts wait until it rests; then its drawings take the focus.
    await expect(page.locator('.chart-drawing[tabindex]')).toHaveCount(severalKinds);
    expect(await bytes(), 'brotli bytes of script before a chart is used').toBeLessThan(4_000);
    for (let index = 0; index < severalKinds; index += 1) {
      await drawings.nth(index).hover();
      await expect(drawings.nth(index).locator('canvas')).toBeVisible();
    }
    await page.waitForLoadState('networkidle');
    // Everything else that a page loads is far smaller.
    const large = (await Promise.all(loaded)).filter((one) => one > 5_000);
    expect(large, 'large files of chart code for all').toHaveLength(1);
    expect(await bytes(), 'brotli bytes of all script').toBeLessThanOrEqual(70_000);
  });

  test(`${language}: pointing at a value tells value, status and source in the page’s language`, async ({ page }) => {
    await page.goto(embedPath('exports-2016-2025', language));
    const drawing = page.locator('.chart-drawing');
    await drawing.hover();
    await expect(drawing.locator('canvas')).toBeVisible();
    const box = await drawing.boundingBox();
    if (!box) throw new Error('The drawing has no box.');
    // The column of 2021 stands a little right of the middle and reaches its label.
    await page.mouse.move(box.x + box.width * (358 / 640), box.y + box.height * 0.75);
    const row = page.locator('[data-chart-table] tr', { has: page.locator('th:text-is("2021")') });
    await expect(drawing.locator('.chart-tip')).toBeVisible();
    await page.mouse.move(box.x + box.width * (358 / 640) + 1, box.y + box.height * 0.75);
    const tip = (await drawing.locator('.chart-tip').innerText()).replaceAll('\u00a0', ' ');
    for (const part of ['2021', ...(await row.locator('td a').allTextContents())])
      expect(tip).toContain(part.replaceAll('\u00a0', ' '));
    expect(tip).toContain((await row.locator('small').allTextContents())[1]);
    expect(tip).toContain(language === 'vi' ? 'Báo Thanh Hóa, 18/12/2021' : 'Báo Thanh Hóa, 18 Dec 2021');
  });
}

/** What is wrong with a live chart that has the focus: its names and alternative, the focus, motion where none is wanted, a legend that does not answer. */
const liveFaults = async (id: string): Promise<string[]> => {
  const figure = document.getElementById(id);
  const drawing = figure?.querySelector<HTMLElement>('.chart-drawing');
  const canvas = drawing?.querySelector('canvas');
  if (!figure || !drawing || !canvas) return ['it has no canvas'];
  const named = (element: Element): boolean =>
    (element.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .every((name) => (document.getElementById(name)?.textContent ?? '').trim() !== '');
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const toggles: string[] = [];
  // Without the frame around the value that was read last.
  drawing.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  const start = canvas.toDataURL();
  for (const button of figure.querySelectorAll<HTMLButtonElement>('.chart-legend button')) {
    const before = canvas.toDataURL();
    button.click();
    const first = canvas.toDataURL();
    await frame();
    await frame();
    if (first === before) toggles.push(`“${button.textContent}” hides nothing`);
    if (first !== canvas.toDataURL()) toggles.push(`“${button.textContent}” moves under reduced motion`);
    button.click();
  }
  await frame();
  return [
    document.activeElement === drawing ? '' : 'the focus is lost',
    canvas.role === 'img' && named(canvas) && canvas.textContent !== ''
      ? ''
      : 'the canvas has no role, name or alternative',
    drawing.role === 'application' && named(drawing) ? '' : 'the drawing has no role or name',
    canvas.toDataURL() === start ? '' : 'showing the series again does not bring the picture back',
    document.getAnimations().length === 0 ? '' : 'something moves under reduced motion',
    ...toggles,
  ].filter((fault) => fault !== '');
};

test('the keyboard alone walks every chart and hears each value of its table once', async ({ sharedPage }) => {
  const { page, problems } = sharedPage;
  problems.splice(0);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active' });
  for (const [index, chart] of chartIds.entries()) {
    const path = embedPath(chart, index % 2 === 0 ? 'vi' : 'en');
    await page.goto(path);
    await bringToLife(page, chart);
    const expected = await tableValues(page, chart);
    const heard = await page.evaluate(async (id) => {
      const figure = document.getElementById(id);
      const drawing = figure?.querySelector('.chart-drawing');
      const region = figure?.querySelector('[role=status]');
      const press = (key: string) =>
        drawing?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      const all = new Set<string>();
      // A value is spoken in the next frame, so that the region is there before its text. Thousands of frames would be a minute of waiting.
      window.requestAnimationFrame = (callback) => {
        queueMicrotask(() => callback(performance.now()));
        return 0;
      };
      const listen = async () => {
        await Promise.resolve();
        await Promise.resolve();
        all.add((region?.textContent ?? '').replace(/\s+/g, ' '));
      };
      const walk = async (key: string) => {
        // To where the next press says the same again: a value may have been heard on the way down.
        for (let last: string | undefined; last !== (region?.textContent ?? '');) {
          last = region?.textContent ?? '';
          press(key);
          await listen();
        }
      };
      // Along the first series to its end; in charts of rows that is all. Then each series below.
      press('Home');
      await listen();
      await walk('ArrowRight');
      for (let last = -1; last !== all.size;) {
        last = all.size;
        press('ArrowDown');
        await listen();
        press('Home');
        await listen();
        await walk('ArrowRight');
      }
      return [...all];
    }, chart);
    expect.soft(await page.evaluate(liveFaults, chart), path).toEqual([]);
    const values = heard.map((text) => expected.find((value) => text.startsWith(value)) ?? text);
    expect.soft(values.sort(), path).toEqual([...expected].sort());
  }
  await page.emulateMedia({ reducedMotion: null, forcedColors: null });
  expect(problems).toEqual([]);
});

test('real keys move from value to value, Escape stops, and instructions are read at the start', async ({ page }) => {
  await page.goto(embedPath('exports-2016-2025', 'en'));
  await bringToLife(page, 'exports-2016-2025');
  const said = page.locator('[role=status]');
  await expect(said).toContainText('arrow keys');
  await page.keyboard.press('ArrowRight');
  await expect(said).toContainText('Result, 2016: US$1.737 billion');
  await expect(said).toContainText('Value 1 of');
  await page.keyboard.press('End');
  await expect(said).toContainText('Result, 2025');
  await page.keyboard.press('ArrowDown');
  await expect(said).toContainText('Target, 2025');
  await page.keyboard.press('Escape');
  await expect(said).toBeEmpty();
  await expect(page.locator('.chart-tip')).toBeHidden();
});
