import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { Page } from 'playwright/test';
import { distFolder } from '../../src/commands/tool.ts';
import { articlePath, exportsPath } from './chart-pages.ts';
import { expect, test } from './fixtures.ts';
import { differingPixels } from './picture-difference.ts';
import { base } from './site-pages.ts';

/** What a server sends before it waits for the first answer: ten packets less their heads. */
const firstFlight = 13_000;

const sizes = [
  { width: 360, height: 800 },
  { width: 1280, height: 900 },
] as const;

const paths = [
  base,
  `${base}en/`,
  `${base}ke-hoach-va-ket-qua/`,
  `${base}en/plan-and-outcome/`,
  articlePath.vi,
  articlePath.en,
  exportsPath.vi,
  exportsPath.en,
  `${base}du-an/loc-hoa-dau-nghi-son/`,
  `${base}en/projects/nghi-son-refinery/`,
];

/** As much of a text as the first bytes of its compressed form hold. */
function beginningOf(html: string): string {
  const whole = brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  const options = { finishFlush: constants.BROTLI_OPERATION_FLUSH };
  return brotliDecompressSync(whole.subarray(0, firstFlight), options).toString('utf8');
}

test.use({ javaScriptEnabled: false });

for (const path of paths) {
  test(`the first ${firstFlight} bytes of ${path} show its first screen, and nothing moves when the rest comes`, async ({
    page,
  }) => {
    const html = readFileSync(join(distFolder, path.slice(base.length), 'index.html'), 'utf8');
    for (const size of sizes) {
      await page.setViewportSize(size);
      const [whole, begun] = [await screenOf(page, path, html), await screenOf(page, path, beginningOf(html))];
      const { share, picture } = differingPixels(whole, begun);
      if (share > 0) await test.info().attach(`${size.width}px`, { body: picture, contentType: 'image/png' });
      expect.soft(share, `${size.width} × ${size.height}`).toBe(0);
    }
  });
}

/** The first screen of a page of which this much has come, in the fonts of a first visit. */
async function screenOf(page: Page, path: string, html: string): Promise<Buffer> {
  await page.unroute('**/*');
  await page.route('**/*', (route) =>
    route.request().resourceType() === 'document'
      ? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' })
      : route.abort('aborted'),
  );
  await page.goto(path);
  return page.screenshot();
}
