import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { distFolder } from '../../src/commands/tool.ts';
import { expect, test } from './fixtures.ts';
import { base } from './site-pages.ts';

/** What an engine of 2020 makes of a style sheet: it drops every block of a layer whole, to the brace that closes it. */
function withoutLayers(css: string): string {
  const start = css.search(/@layer[^;{]*[;{]/);
  if (start < 0) return css;
  let end = start;
  while (!/[;{]/.test(css.charAt(end))) end++;
  if (css.charAt(end) === '{')
    for (let depth = 1; depth > 0 && end < css.length;) {
      end++;
      if (css.charAt(end) === '{') depth++;
      if (css.charAt(end) === '}') depth--;
    }
  return css.slice(0, start) + withoutLayers(css.slice(end + 1));
}

/** The HTML of a built page without its content policy, which names the style sheet that a test changes. */
const builtPage = (path: string): string =>
  readFileSync(join(distFolder, path, 'index.html'), 'utf8').replace(
    /<meta http-equiv="content-security-policy"[^>]*>/,
    '',
  );

const pages = ['', 'en/', 'en/plan-and-outcome/', 'en/indicators/exports/', 'en/articles/exports-2016-2025/'];

test('an engine without layers shows no picture larger than it is meant', async ({ page }) => {
  const found: string[] = [];
  await page.setViewportSize({ width: 1280, height: 900 });
  for (const path of pages) {
    const html = builtPage(path).replaceAll(
      /<style>([\s\S]*?)<\/style>/g,
      (_, css: string) => `<style>${withoutLayers(css)}</style>`,
    );
    await page.route(`**${base}${path}`, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
    );
    await page.goto(base + path);
    const large = await page.evaluate(() =>
      [...document.querySelectorAll('svg')]
        .map((svg) => ({ box: svg.getBoundingClientRect(), words: svg.textContent?.trim() ?? '', html: svg.outerHTML }))
        .filter(({ box, words }) => words === '' && box.width * box.height > 300 * 300)
        .map(({ box, html: start }) => `${Math.round(box.width)} × ${Math.round(box.height)}: ${start.slice(0, 90)}`),
    );
    found.push(...large.map((one) => `/${path}: ${one}`));
  }
  expect(found).toEqual([]);
});

test('an engine without popovers prints no explanation inside a sentence', async ({ page }) => {
  const path = 'en/articles/exports-2016-2025/';
  // To this engine the attribute becomes one like any other, and its selector one that it does not know.
  const html = builtPage(path)
    .replaceAll(/(<span class="note"[^>]*) popover\b/g, '$1 data-popover')
    .replaceAll('[popover]', '[data-popover]')
    .replaceAll(':popover-open', ':unknown-to-it');
  await page.route(`**${base}${path}`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  await page.goto(base + path);
  const notes = page.locator('[data-popover]');
  expect(await notes.count()).toBeGreaterThan(0);
  for (const note of await notes.all()) await expect(note).toBeHidden();
});
